/** A row of `?` help: a keyword or placeholder and what it means; the help may be empty. */
export interface HelpItem {
  readonly word: string;
  readonly help: string;
}

/** `%-28s`: blanks after `value` up to `width`; a longer value stays whole. */
export function padEnd(value: string | number, width: number): string {
  return String(value).padEnd(width);
}

/** `%11d`: blanks before `value` up to `width`; a longer value stays whole. */
export function padStart(value: string | number, width: number): string {
  return String(value).padStart(width);
}

/** A row of left-aligned cells, each padded to its width, the last one too; a cell without a width is left as it is. */
export function tableRow(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells.map((cell, index) => padEnd(cell, widths[index] ?? 0)).join("");
}

/**
 * The layout of `?` (CLI §4): two blanks, the word padded to the longest, two blanks, the help; help that is longer than
 * the screen goes on below itself. `width` 0 means an endless line, as `terminal width 0` does. No blanks at line ends.
 */
export function twoColumns(items: readonly HelpItem[], width: number): string[] {
  const longest = Math.max(0, ...items.map(({ word }) => word.length));
  const helpColumn = longest + 4;
  return items.flatMap(({ word, help }) => {
    const [first = "", ...more] = fill(help, width > 0 ? width - helpColumn : Number.POSITIVE_INFINITY);
    const head = `  ${word.padEnd(longest)}  ${first}`.trimEnd();
    return [head, ...more.map((line) => " ".repeat(helpColumn) + line)];
  });
}

/**
 * The layout of `abc?` (CLI §4): the names on one row, two blanks between. When they are longer than the screen: rows of
 * equal columns that fill its width. `width` 0 means an endless line. No blanks at line ends.
 */
export function wordColumns(words: readonly string[], width: number): string[] {
  if (words.length === 0) return [];
  const oneRow = words.join("  ");
  if (width <= 0 || oneRow.length <= width) return [oneRow];
  const cell = Math.max(...words.map((word) => word.length)) + 2;
  // The two blanks after the last name of a row may hang over.
  const perRow = Math.max(1, Math.floor((width + 2) / cell));
  const rows: string[] = [];
  for (let start = 0; start < words.length; start += perRow) {
    rows.push(
      words
        .slice(start, start + perRow)
        .map((word) => word.padEnd(cell))
        .join("")
        .trimEnd(),
    );
  }
  return rows;
}

/** `text` itself if it has at most `max` characters, else its first `keep` and `...`. */
export function truncate(text: string, max: number, keep: number): string {
  return text.length <= max ? text : `${text.slice(0, keep)}...`;
}

/**
 * `text` in lines of at most `width` characters, broken at blanks; all but the first begin with `indent` blanks. A word
 * that is longer than a line stays whole. `width` 0 means an endless line. No blanks at line ends.
 */
export function wrapWords(text: string, width: number, indent: number): string[] {
  const room = width > 0 ? width : Number.POSITIVE_INFINITY;
  return fill(text, room, room - indent).map((line, index) => (index === 0 ? line : " ".repeat(indent) + line));
}

/** Lines of words: the first has `room` characters, the others `roomBelow`. At least one line, each with a word or more. */
function fill(text: string, room: number, roomBelow = room): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.trimEnd().split(" ")) {
    // Blanks at a break are swallowed by it.
    if (line === undefined && lines.length > 0 && word === "") continue;
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || longer.length <= (lines.length === 0 ? room : roomBelow)) {
      line = longer;
    } else {
      lines.push(line.trimEnd());
      line = word === "" ? undefined : word;
    }
  }
  return [...lines, line ?? ""];
}
