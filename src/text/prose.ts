/** Text for reading, set to a width. */

/**
 * The paragraphs of a text (blank lines part them) broken between words so that no line is longer than `width` columns; a
 * longer word has a line to itself. Line breaks inside a paragraph are those of its file and don't count.
 */
export function setProse(text: string, width = 79): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => broken(paragraph.split(/\s+/), width).join("\n"))
    .join("\n\n");
}

function broken(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
