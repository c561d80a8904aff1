/** Words that only a real router knows, and what may stand behind them: whether they make a word before ambiguous. */
import type { Grammar } from "./grammar.ts";
import type { ModeId } from "./modes.ts";
import { resolve } from "./resolve.ts";

/** In the vocabulary: any word, and nothing behind it. */
export const ANY_WORD = "WORD";

/**
 * Whether a real router, as far as the vocabulary tells, goes on from the keywords of `path` with this text. Where it tells
 * nothing, it does not: an engineer's abbreviation then means what the lab has (CLI §3).
 */
export function isFollowed(grammar: Grammar, mode: ModeId, path: string, text: string): boolean {
  const [word, ...others] = text.split(/[ \t]+/).filter((one) => one !== "");
  if (word === undefined) return true;
  const known = grammar.vocabulary(mode, path);
  if (known.includes(ANY_WORD)) return others.length === 0;
  const found = resolve(word, new Map(), known);
  if (found.is === "ambiguous") return true;
  return found.is === "vocabulary" && isFollowed(grammar, mode, `${path} ${found.word}`, others.join(" "));
}
