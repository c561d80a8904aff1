/**
 * Texts that no source gives: what this lab prints in their place, how sure that is, and where the gap is noted.
 * `{udi}`, `{reason}` and the like stand for values. Whoever prints one of these is tagged partial.
 */
import { CALL_HOME } from "./unattested/call-home.ts";
import { CUBE } from "./unattested/cube.ts";
import { INSTALL } from "./unattested/install.ts";
import { LEGACY_LOG } from "./unattested/legacy-log.ts";
import { LICENSING } from "./unattested/licensing.ts";
import { POLICY_LOG } from "./unattested/policy-log.ts";
import { SYSTEM } from "./unattested/system.ts";

/** All of them. System messages go by their mnemonic. */
export const UNATTESTED_TEXTS = {
  ...CALL_HOME,
  ...CUBE,
  ...INSTALL,
  ...LEGACY_LOG,
  ...POLICY_LOG,
  ...LICENSING,
  ...SYSTEM,
};

export type UnattestedId = keyof typeof UNATTESTED_TEXTS;

/** The text of that id, with its values. Throws for a value that is missing. */
export function unattestedText(id: UnattestedId, values: Readonly<Record<string, string | number>> = {}): string {
  return UNATTESTED_TEXTS[id].text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${id} needs ${name}`);
    return String(value);
  });
}
