/** `voice translation-rule` and `voice translation-profile`. */
import type { CommandEntry } from "../registry.ts";
import { storedIn } from "./store.ts";

const UNATTESTED = "field knowledge";

export const voiceTranslationCommands: readonly CommandEntry[] = [
  ...storedIn("config", UNATTESTED, [
    ["voice translation-rule", "text", { opens: "cfg-translation-rule" }],
    ["voice translation-profile", "text", { opens: "cfg-translation-profile" }],
  ]),
  ...storedIn("cfg-translation-rule", UNATTESTED, [["rule", 2]]),
  ...storedIn("cfg-translation-profile", UNATTESTED, [["translate", 2]]),
];
