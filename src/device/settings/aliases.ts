/** Aliases: words at the beginning of a line that stand for others (`alias MODE NAME LINE`; field knowledge). */
import { type Config, linesOf } from "../config/config.ts";
import { perConfig } from "../config/per-config.ts";

/** Modes that have aliases, as `alias` calls them, with their help. */
export const ALIAS_MODES = {
  exec: "Exec mode",
  configure: "Global configuration mode",
  interface: "Interface configuration mode",
} as const;

export type AliasMode = keyof typeof ALIAS_MODES;

/** What each alias of a mode stands for, by its name. */
type Aliases = ReadonlyMap<string, string>;

/** Every IOS has these. */
const GIVEN: Aliases = new Map([
  ["h", "help"],
  ["lo", "logout"],
  ["p", "ping"],
  ["r", "resume"],
  ["s", "show"],
  ["u", "undebug"],
  ["un", "undebug"],
  ["w", "where"],
]);

const GIVEN_ALONE: ReadonlyMap<AliasMode, Aliases> = new Map([["exec", GIVEN]]);

/** The aliases of all modes that have some. */
export const aliasesOf: (config: Config) => ReadonlyMap<AliasMode, Aliases> = perConfig((config) => {
  const own = linesOf(config, "config alias");
  // Asked with every line that is typed, and most routers have none of their own.
  if (own.length === 0) return GIVEN_ALONE;
  const all = new Map<AliasMode, Map<string, string>>([["exec", new Map(GIVEN)]]);
  for (const { text } of own) {
    const [, mode, name = "", line = ""] = /^alias (\S+) (\S+) (.*)$/.exec(text) ?? [];
    const ofMode = all.get(mode as AliasMode) ?? new Map<string, string>();
    all.set(mode as AliasMode, ofMode.set(name, line));
  }
  return all;
});
