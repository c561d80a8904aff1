/** Where words begin and end for the editing keys: a word is what stands between blanks. */

const isBlank = (char: string | undefined): boolean => char === " " || char === "\t";

/** Start of the word left of `position`. */
export function wordStart(text: string, position: number): number {
  let at = position;
  while (at > 0 && isBlank(text[at - 1])) at--;
  while (at > 0 && !isBlank(text[at - 1])) at--;
  return at;
}

/** End of the word right of `position`. */
export function wordEnd(text: string, position: number): number {
  let at = position;
  while (at < text.length && isBlank(text[at])) at++;
  while (at < text.length && !isBlank(text[at])) at++;
  return at;
}

/** First letter of the word right of `position` in upper case, the rest of it in lower case. */
export function capitalised(word: string): string {
  const start = word.search(/\S/);
  if (start < 0) return word;
  return word.slice(0, start) + word.charAt(start).toUpperCase() + word.slice(start + 1).toLowerCase();
}
