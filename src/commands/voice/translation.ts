/** `voice translation-rule` and `voice translation-profile`: configured, tested, shown. */

import { NONE } from "../../device/settings/translation.ts";
import type { Device } from "../../device/types.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { showTranslationProfile, showTranslationRule, testTranslation } from "../../show/voice/translation.ts";
import { type CommandEntry, exec, show } from "../registry.ts";
import { storedIn } from "./store.ts";

const UNATTESTED = "field knowledge";

export const voiceTranslationCommands: readonly CommandEntry[] = [
  ...storedIn("config", UNATTESTED, [
    ["voice translation-rule", "text", { opens: "cfg-translation-rule" }],
    ["voice translation-profile", "text", { opens: "cfg-translation-profile" }],
  ]),
  ...storedIn("cfg-translation-rule", UNATTESTED, [["rule", 2]]),
  ...storedIn("cfg-translation-profile", UNATTESTED, [["translate", 2]]),
  exec("test voice translation-rule", UNATTESTED, ({ device }, command) => test(device as Device, command), {
    partial: "a rule whose pattern cannot be read matches nothing; a tag without rules has wording of our own",
  }),
  show(
    "show voice translation-rule",
    UNATTESTED,
    (view, command) => {
      const [tag] = values(command);
      return showTranslationRule(view, tag === undefined ? undefined : Number(tag));
    },
    { partial: "layout from field knowledge; how a rule that rejects is told is a proposal" },
  ),
  show(
    "show voice translation-profile",
    UNATTESTED,
    (view, command) => {
      const [name] = values(command);
      return showTranslationProfile(view, name === undefined ? undefined : String(name));
    },
    { partial: "layout from field knowledge; the rows of redirected and callback numbers are proposals" },
  ),
];

/** The words behind the number are `type TYPE`, and `plan PLAN` behind them. */
function test(device: Device, command: Command): string {
  const [tag, number] = values(command);
  const [, , , , , , type = NONE, , plan = NONE] = canonical(command).split(" ");
  return testTranslation({ device }, Number(tag), { number: String(number), type, plan });
}
