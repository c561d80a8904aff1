/** Boot levels that a startup configuration names, read before its other lines are. */
import type { Platform } from "../../releases/types.ts";

const LEVEL = /^\s*(no\s+)?lic\S*\s+boo\S*\s+(?:l|su)\S*\s+(\S+)/i;

/**
 * The levels and suites that are in use once the router runs, in the order of their lines. They open commands of the
 * grammar (Rulings 13), so they are needed to read the lines in which those commands stand.
 */
export function startupLevels(text: string, { bootLevels, bootSuites = {} }: Platform): string[] {
  const known = [...Object.keys(bootLevels), ...Object.keys(bootSuites)];
  const levels = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const [, no, typed = ""] = LEVEL.exec(line) ?? [];
    const level = known.find((name) => name === typed.toLowerCase()) ?? onlyBeginning(known, typed.toLowerCase());
    if (level === undefined) continue;
    if (no === undefined) levels.add(level);
    else levels.delete(level);
  }
  return [...levels];
}

/** The one name that begins like this; keywords of a configuration may be abbreviated. */
function onlyBeginning(names: readonly string[], typed: string): string | undefined {
  const found = typed === "" ? [] : names.filter((name) => name.startsWith(typed));
  return found.length === 1 ? found[0] : undefined;
}
