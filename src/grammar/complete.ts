import type { Next } from "./chart.ts";
import { slotOffers } from "./help.ts";
import { type ModeId, withParents } from "./modes.ts";
import { mayBeAbbreviated } from "./terminals.ts";
import { canFilter, execMode, filterMode, lastWord, type Reader, walk } from "./walk.ts";

/**
 * What Tab makes of a line (CLI §5): the word at its end completed, and one blank behind it; undefined if there is no
 * word, or not exactly one that begins so.
 * @param line the typed line up to the cursor
 */
export function completeWord(reader: Reader, mode: ModeId, line: string): { readonly text: string } | undefined {
  const cursor = lastWord(line, 0);
  const word = cursor < line.length ? completion(reader, mode, line, 0, cursor) : undefined;
  return word === undefined ? undefined : { text: line.slice(0, cursor) + word };
}

/** The only word that begins as the line ends from `cursor` on, with the blank behind it. */
function completion(reader: Reader, id: ModeId, line: string, from: number, cursor: number): string | undefined {
  for (const mode of withParents(id)) {
    const { chart, path, stop } = walk(reader, mode, line, from, cursor);
    if (stop.at === "do") return completion(reader, execMode.id, line, stop.column, cursor);
    if (stop.at === "pipe") return completion(reader, filterMode.id, line, stop.column, cursor);
    if (stop.at === "ambiguous") return undefined;
    if (stop.at !== "end") continue;
    const typed = line.slice(cursor);
    if (typed.startsWith("|") && canFilter(chart)) {
      const word = completion(reader, filterMode.id, line, cursor + 1, cursor + 1);
      return word === undefined ? undefined : `|${word}`;
    }
    const vocabulary = path === undefined ? [] : reader.grammar.vocabulary(mode.id, path);
    const words = candidates(reader, chart.next(), vocabulary, typed);
    if (words.size > 1) return undefined;
    for (const text of words.values()) if (text !== "") return text;
  }
  return undefined;
}

/** All words that begin so, in lower case, with the text that takes their place; none for those of the vocabulary. */
function candidates(
  { context }: Reader,
  { keywords, slots }: Next,
  vocabulary: readonly string[],
  typed: string,
): ReadonlyMap<string, string> {
  const begins = (word: string) => word.toLowerCase().startsWith(typed.toLowerCase());
  const words = new Map<string, string>();
  for (const word of vocabulary) if (begins(word)) words.set(word, "");
  for (const [key, terminals] of keywords) {
    const shown = terminals.find((terminal) => !terminal.hidden);
    if (shown !== undefined && begins(key) && (mayBeAbbreviated(key) || key === typed))
      words.set(key, `${shown.word} `);
  }
  for (const slot of slots) {
    if (slot.slot?.reads !== "interface" && slot.slot?.reads !== "file") continue;
    // A file system goes on with the name of a file, without a blank.
    for (const { word } of slotOffers(context, slot, typed))
      if (begins(word)) words.set(word.toLowerCase(), word.endsWith(":") ? word : `${word} `);
  }
  return words;
}
