/** Call Home, as far as licensing messages go through it: what `call-home` and its profiles store (COMMANDS §2.3). */
import { type ConfigLine, lineOf, type SectionPath } from "../../device/config/config.ts";
import { plain } from "../../device/plain.ts";
import { TAC_PROFILE } from "../../device/settings/call-home.ts";
import { type Command, canonical, has, values } from "../../grammar/index.ts";
import { showCallHome } from "../../show/call-home.ts";
import { showCallHomeLicensing, showCallHomeStatistics } from "../../show/call-home-licensing.ts";
import { showCallHomeProfiles } from "../../show/call-home-profile.ts";
import { type CommandEntry, type ConfigEntry, type Context, config, type Output, show } from "../registry.ts";
import { dropLines } from "../store.ts";
import * as say from "./callhome-wording.ts";

const SOURCE = "COMMANDS §2.3";
const LONGEST_NAME = 31;
const LONGEST_URL = 200;

/** The first value of a command as text. */
const word = (command: Command): string => String(values(command)[0] ?? "");

/** What of the commands is missing: their help; and for those that no licensing message depends on, an effect. */
const HELP = { partial: "the help of `?` is not attested" };
const KEPT = { partial: "kept and shown, without effect" };

/** A setting; one with a single value unless told otherwise. */
const one = (id: string, rules: Partial<ConfigEntry> = {}, options = KEPT): ConfigEntry =>
  config(id, SOURCE, { slot: "command", ...rules }, options);

/** What is on until `no` is typed: only the `no` form is stored, one line for each text. */
const onByDefault = (id: string): ConfigEntry =>
  one(id, {
    slot: "text",
    lines: () => [],
    negative: (_, command) => [offLine(id, command)],
    changed: (context, command) => {
      if (command.negated !== "no") dropLines(context, path(context), ({ slot }) => slot === canonical(command));
      return undefined;
    },
  });

function offLine(id: string, command: Command): ConfigLine {
  const text = canonical(command);
  return { id, slot: text, text: `no ${text}`, values: values(command), off: true };
}

const path = (context: Context): SectionPath => plain(context.line.modes.at(-1)?.path ?? []);

/** An identification: free text without quotes. */
const identification = (id: string): ConfigEntry =>
  one(id, { refuse: (_, command) => (/["']/.test(word(command)) ? say.noQuotes() : undefined) });

function refuseProfile(_: Context, command: Command): Output {
  const name = word(command);
  const isTac = name.toLowerCase() === TAC_PROFILE.toLowerCase();
  if (command.negated && isTac) return say.profileStays(TAC_PROFILE);
  if (name.length > LONGEST_NAME) return say.profileTooLong(LONGEST_NAME);
  return name === "all" || (isTac && name !== TAC_PROFILE) ? say.profileReserved(name) : undefined;
}

function refuseAddress(_: Context, command: Command): Output {
  return word(command).length > LONGEST_URL ? say.addressTooLong(LONGEST_URL) : undefined;
}

/** What a profile has by default or by itself, so that its `no` must be kept. */
const keepsNo = (id: string): Partial<ConfigEntry> => ({ negative: (_, command) => [offLine(id, command)] });

const ACTIVE = "cfg-call-home-profile active";
const ADDRESS = "cfg-call-home-profile destination address";
const TRANSPORT = "cfg-call-home-profile destination transport-method";
const SUBSCRIPTION = "cfg-call-home-profile subscribe-to-alert-group";
const REPORTING = "cfg-call-home-profile reporting";

export const callhomeCommands: readonly CommandEntry[] = [
  one("config call-home", { slot: "text", opens: "cfg-call-home" }, HELP),
  one("cfg-call-home aaa-authorization"),
  onByDefault("cfg-call-home alert-group"),
  one("cfg-call-home contact-email-addr"),
  identification("cfg-call-home contract-id"),
  identification("cfg-call-home customer-id"),
  identification("cfg-call-home site-id"),
  one("cfg-call-home data-privacy", { slot: 2 }, HELP),
  one("cfg-call-home http resolve-hostname"),
  onByDefault("cfg-call-home http secure server-identity-check"),
  one("cfg-call-home http-proxy", { text: quotedFirst }),
  one("cfg-call-home mail-server", { slot: 2 }),
  one("cfg-call-home phone-number", {
    refuse: (_, command) => (command.negated || isPhone(word(command)) ? undefined : say.badPhone()),
  }),
  one(
    "cfg-call-home profile",
    { slot: "text", text: quotedFirst, opens: "cfg-call-home-profile", refuse: refuseProfile },
    HELP,
  ),
  one("cfg-call-home rate-limit"),
  one("cfg-call-home sender", { slot: 2 }),
  one("cfg-call-home source-interface"),
  one("cfg-call-home source-ip-address"),
  one("cfg-call-home street-address"),
  onByDefault("cfg-call-home syslog-throttling"),
  one("cfg-call-home vrf"),
  one(ACTIVE, { slot: "text", ...keepsNo(ACTIVE) }, HELP),
  one("cfg-call-home-profile anonymous-reporting-only"),
  one(ADDRESS, { slot: "text", refuse: refuseAddress }, HELP),
  one("cfg-call-home-profile destination message-size-limit"),
  one("cfg-call-home-profile destination preferred-msg-format"),
  // `no … email` says what is so already where the method is http, and stands in many a configuration.
  one(TRANSPORT, { negative: otherMethod }),
  one(REPORTING, { slot: "text", ...keepsNo(REPORTING) }, HELP),
  one(SUBSCRIPTION, { slot: "text", lines: subscriptionLine }),

  show("show call-home", "FORMATS §3.13", (view) => showCallHome(view)),
  show("show call-home profile", "FORMATS §3.13", (view, command) =>
    showCallHomeProfiles(view, has(command, "all") ? undefined : word(command)),
  ),
  show("show call-home smart-licensing", "FORMATS §3.13", (view) => showCallHomeLicensing(view)),
  show("show call-home smart-licensing statistics", "FORMATS §3.13", (view) => showCallHomeStatistics(view), {
    partial: "the widths of the table and the names of the policy messages are not attested",
  }),
];

/** The line with its first value in quotes: `profile "CiscoTAC-1"`. */
function quotedFirst(command: Command): string {
  const at = command.words.findIndex((each) => each.value !== undefined);
  const words = command.words.map((each, index) => (index === at ? `"${each.value}"` : (each.keyword ?? each.text)));
  return words.join(" ");
}

/** `+`, then digits, blanks and `-`: 12 to 17 characters. */
function isPhone(text: string): boolean {
  return /^\+[\d -]{11,16}$/.test(text);
}

/** One subscription for each group, and one for each pattern of messages. */
function subscriptionLine(_: Context, command: Command): readonly ConfigLine[] {
  const text = canonical(command);
  const slot = has(command, "syslog")
    ? `${text.split(" severity ")[0]} ${word(command)}`
    : text.split(" ").slice(0, 2).join(" ");
  return [{ id: SUBSCRIPTION, slot, text, values: values(command) }];
}

/** Taking away the method that isn't in use leaves the other one. */
function otherMethod(context: Context, command: Command): readonly ConfigLine[] {
  const typed = command.words.at(-1)?.keyword ?? "";
  const stored = lineOf(plain(context.device.config), TRANSPORT, path(context));
  return stored === undefined || stored.text.endsWith(typed) ? [] : [stored];
}
