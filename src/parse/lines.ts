/** Show output as rows: without what a terminal or a document puts around it. */

/** A row with a prompt and a command that was typed there. */
const TYPED = /^[\w.()/-]+[#>]\s*(?:do\s+)?sh(?:o|ow)?\s/;

/** `terminal exec prompt timestamp`. */
const HEADER = /^(?:Load for five secs: |Time source is |No time source, )/;

/** A prompt with nothing behind it. */
const BARE_PROMPT = /^[\w.()/-]+[#>]\s*$/;

/** Rows of an output, trailing blanks cut. Bold type of documents is taken off, and rows of the terminal are dropped. */
export function rowsOf(text: string): string[] {
  return text
    .replace(/\r+\n?/g, "\n")
    .replaceAll("**", "")
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((row) => row.trimEnd())
    .filter((row) => !TYPED.test(row) && !HEADER.test(row) && !BARE_PROMPT.test(row));
}

/** How far a row is indented. */
export const indentOf = (row: string): number => row.length - row.trimStart().length;
