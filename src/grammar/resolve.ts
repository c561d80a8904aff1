import { mayBeAbbreviated } from "./terminals.ts";

/** What a typed word turns out to be. */
export type Resolution =
  | { readonly is: "keyword"; readonly key: string }
  /** A word that a real router knows here and the lab does not. */
  | { readonly is: "vocabulary"; readonly word: string }
  /** It begins several: keywords of the lab, and words that only a real router knows. */
  | { readonly is: "ambiguous"; readonly keys: readonly string[]; readonly others: readonly string[] }
  /** No keyword; its first `matched` letters begin one. */
  | { readonly is: "unknown"; readonly matched: number };

/** The keywords of a place by their lower-case word. */
export type Keywords = ReadonlyMap<string, readonly { readonly hidden: boolean }[]>;

/**
 * Decides which keyword a word stands for, by IOS's rule (CLI §3): an exact keyword wins, else the only keyword that
 * begins so, else it is ambiguous. Hidden keywords come last and make nothing ambiguous.
 * @param typed the word, in any case
 * @param keywords what the chart can take
 * @param vocabulary what else a real router knows here, lower case
 */
export function resolve(typed: string, keywords: Keywords, vocabulary: readonly string[]): Resolution {
  const text = typed.toLowerCase();
  if (keywords.has(text)) return { is: "keyword", key: text };
  const keys: string[] = [];
  const others: string[] = [];
  let hidden: string | undefined;
  for (const [key, terminals] of keywords) {
    if (!key.startsWith(text) || !mayBeAbbreviated(key, text)) continue;
    if (terminals.every((terminal) => terminal.hidden)) hidden ??= key;
    else keys.push(key);
  }
  for (const word of vocabulary) {
    if (word === text) return { is: "vocabulary", word };
    if (!word.startsWith(text) || keywords.has(word)) continue;
    others.push(word);
  }
  if (keys.length + others.length > 1) return { is: "ambiguous", keys, others };
  const [shown] = keys;
  const [other] = others;
  if (shown !== undefined) return { is: "keyword", key: shown };
  if (other !== undefined) return { is: "vocabulary", word: other };
  if (hidden !== undefined) return { is: "keyword", key: hidden };
  return { is: "unknown", matched: longestBeginning(text, [...keywords.keys(), ...vocabulary]) };
}

/** How many letters of a text begin some word: where the caret stands inside it (CLI §3). */
export function longestBeginning(text: string, words: Iterable<string>): number {
  let longest = 0;
  for (const word of words) {
    let length = 0;
    while (length < text.length && text[length] === word[length]) length++;
    if (length > longest) longest = length;
  }
  return longest;
}
