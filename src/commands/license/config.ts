/** `license …` in global configuration (COMMANDS §2.1, §2.2). */
import type { ConfigLine } from "../../device/config/config.ts";
import { type Command, canonical, has, values } from "../../grammar/index.ts";
import { type CommandEntry, type ConfigEntry, type Context, config } from "../registry.ts";
import { dropLines } from "../store.ts";
import { defaultUrlLines, isDefaultUrl, URL, URL_CSLU, URL_SMART } from "./urls.ts";
import { bootLevelNotice, tagTooLong } from "./wording.ts";

const SOURCE = "COMMANDS §2.1";
const LONGEST_TAG = 127;
const BOOT_LEVEL = "config license boot level";
const PRIVACY = "config license smart privacy";

/** What is wrong with commands that do all that they should. */
const HELP = { partial: "the help of `?` is not attested" };

/** A setting; one with a single value unless told otherwise. */
const one = (id: string, rules: Partial<ConfigEntry> = {}, options: { readonly partial: string } = HELP): ConfigEntry =>
  config(id, SOURCE, { slot: "command", ...rules }, options);

/** A platform with technology packages runs several levels at once, any other a single one. */
function bootLevelLines({ platform }: Context, command: Command): readonly ConfigLine[] {
  const text = canonical(command);
  return [{ id: BOOT_LEVEL, slot: platform.technologyPackages === undefined ? BOOT_LEVEL : text, text, values: [] }];
}

/** `no license smart url` without an address, and `default` of it, take the addresses of both transports away. */
function urlChanged(context: Context, command: Command): undefined {
  if (command.negated && values(command).length === 0)
    dropLines(context, [], ({ id }) => [URL, URL_SMART, URL_CSLU].includes(id));
}

export const licenseConfigCommands: readonly CommandEntry[] = [
  config(
    BOOT_LEVEL,
    "COMMANDS §2.2",
    { slot: "text", lines: bootLevelLines, changed: bootLevelNotice },
    { partial: "neither the help of `?` nor the notice are attested" },
  ),
  config(
    "config license boot suite",
    "COMMANDS §2.2",
    { slot: "text", changed: bootLevelNotice },
    { partial: "neither the help of `?` nor the notice are attested" },
  ),
  one("config license smart custom_id"),
  one(PRIVACY, {
    slot: "text",
    changed: (context, command) => {
      if (command.negated && has(command, "all")) dropLines(context, [], ({ id }) => id === PRIVACY);
      return undefined;
    },
  }),
  one("config license smart proxy address"),
  one("config license smart proxy port"),
  one(
    "config license smart server-identity-check",
    { defaultOn: true },
    { partial: "shown by tech support; servers of the lab prove who they are" },
  ),
  one("config license smart transport"),
  one(URL, { changed: urlChanged }),
  one(URL_CSLU),
  one(`${URL} default`, {
    lines: defaultUrlLines,
    changed: (context, command) => {
      if (command.negated) dropLines(context, [], isDefaultUrl);
      return undefined;
    },
  }),
  one(URL_SMART),
  one(`${URL} utility`, {}, { partial: "stored without effect" }),
  one("config license smart usage customer-tags", {
    slot: 5,
    refuse: (_, command) =>
      String(values(command)[0] ?? "").length > LONGEST_TAG ? tagTooLong(LONGEST_TAG) : undefined,
  }),
  one("config license smart usage interval"),
  one("config license smart utility"),
  config("config license smart utility customer_info", SOURCE, { slot: 5 }, { partial: "stored without effect" }),
  one("config license smart vrf"),
];
