/** Which level a command asks for: readers of `privilege exec …` (field knowledge). */
import { type Config, linesOf } from "../config/config.ts";
import { perSettings } from "../config/per-config.ts";

/** A level that the configuration gives to all commands that begin with these words. */
interface Given {
  readonly level: number;
  readonly words: string;
}

const given: (config: Config) => readonly Given[] = perSettings((config) =>
  linesOf(config, "config privilege exec").map(({ text }) => {
    const [, level, words = ""] = /^privilege exec (?:all )?level (\d+) (.*)$/.exec(text) ?? [];
    return { level: Number(level), words };
  }),
);

/**
 * The level that the configuration gives to an EXEC command: of several lines the one with the most words.
 * @param command its words in full
 */
export function givenLevel(config: Config, command: string): number | undefined {
  return given(config)
    .filter(({ words }) => command === words || command.startsWith(`${words} `))
    .toSorted((a, b) => b.words.length - a.words.length)[0]?.level;
}
