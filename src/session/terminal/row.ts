/**
 * The row on which one types: what of a line stands on it, and the bytes that turn one state of it into the next.
 * Only printable characters, BS and blanks are used, as on a router (CLI §5); there are no escape sequences.
 */
import { MIN_SCROLL_COLUMNS, SCROLL_STEP } from "./limits.ts";
import { printable } from "./printable.ts";

/** What stands on the row. */
export interface Row {
  readonly prompt: string;
  /** Text right of the prompt, `$` at a cut included. */
  readonly content: string;
  /** Column of the cursor within `content`. */
  readonly column: number;
  /** First column of the line that is shown; above 0 the line is scrolled. */
  readonly offset: number;
  /** Columns of the line that a log message has pushed to a row further up. */
  readonly skip: number;
  /** The line is longer than the row: a `$` stands at one end or both. */
  readonly cut: boolean;
}

/** A row with nothing on it but its prompt. */
export const freshRow = (prompt: string): Row => ({ prompt, content: "", column: 0, offset: 0, skip: 0, cut: false });

/** The row behind a log message: no prompt, and only what is typed from now on (CLI §8). */
export const pushedUp = (line: { text: string; cursor: number }): Row => ({
  ...freshRow(""),
  skip: shown(line.text.slice(0, line.cursor)).length,
});

/** How a line looks: quoted control characters as `^C`, a tab as a blank. */
const shown = (text: string): string => printable(text).replaceAll("\t", " ");

/**
 * Lays a line out on the row that `previous` occupies. The scroll position stays where it is until the cursor would
 * leave the visible part; then it moves in steps of ten columns.
 * @param width Columns of the terminal; 0 = never scrolled.
 */
export function layOut(previous: Row, line: { text: string; cursor: number }, width: number): Row {
  const before = shown(line.text.slice(0, line.cursor));
  const skip = Math.min(previous.skip, before.length);
  const cells = (before + shown(line.text.slice(line.cursor))).slice(skip);
  const cursor = before.length - skip;
  const columns = scrollColumns(width, previous.prompt);
  const offset = columns === undefined ? 0 : scrollTo(previous.offset, cursor, cells.length, columns);
  const end = columns === undefined ? cells.length : offset + columns;
  let content = cells.slice(offset, end);
  if (offset > 0) content = `$${content.slice(1)}`;
  if (end < cells.length) content = `${content.slice(0, -1)}$`;
  return {
    prompt: previous.prompt,
    content,
    column: cursor - offset,
    offset,
    skip,
    cut: offset > 0 || end < cells.length,
  };
}

/**
 * The row with `text` behind its line, where the cursor stands: what typing it there comes to. Undefined where the line is
 * not all on the row, or would be no longer.
 */
export function extended(row: Row, text: string, width: number): Row | undefined {
  if (!fits(row, text, width)) return undefined;
  const content = row.content + text;
  return { ...row, content, column: content.length };
}

/** Whether `text` behind the row's line leaves all of it on the row. */
export function fits(row: Row, text: string, width: number): boolean {
  const columns = scrollColumns(width, row.prompt);
  return !row.cut && (columns === undefined || row.content.length + text.length <= columns);
}

/** Columns that the line may fill: one is left free, so that the terminal itself never wraps. */
function scrollColumns(width: number, prompt: string): number | undefined {
  if (width === 0) return undefined;
  // A long question goes on in the row below.
  return Math.max(width - (prompt.length % width) - 1, MIN_SCROLL_COLUMNS);
}

function scrollTo(previous: number, cursor: number, length: number, columns: number): number {
  const step = Math.min(SCROLL_STEP, columns - 2);
  let offset = previous;
  while (offset > 0 && cursor - offset < 1) offset = Math.max(offset - step, 0);
  while (offset + columns < length && cursor - offset >= columns - 1) offset += step;
  return offset;
}

/** Bytes that show a whole row where nothing is yet: prompt, line, and the cursor back to its place. */
export const paintFresh = (row: Row): string => row.prompt + row.content + backspaces(row.content.length - row.column);

/**
 * Bytes that turn the row `from` into the row `to`. The part that both have in common at the left stays untouched,
 * so that a typed character is echoed once and an erased one is `\b \b`.
 * @param whole Write the line anew from its start, as a recalled line is.
 */
export function repaint(from: Row, to: Row, whole = false): string {
  const same = whole ? 0 : commonStart(from.content, to.content);
  const unchanged = same === from.content.length && same === to.content.length;
  if (unchanged) {
    return to.column < from.column ? backspaces(from.column - to.column) : to.content.slice(from.column, to.column);
  }
  const start = Math.min(same, from.column);
  const blanks = Math.max(from.content.length - to.content.length, 0);
  return (
    backspaces(from.column - start) +
    to.content.slice(start) +
    " ".repeat(blanks) +
    backspaces(to.content.length + blanks - to.column)
  );
}

/** Bytes that bring the cursor behind the last character, before the row is left. */
export const paintEnd = (row: Row): string => row.content.slice(row.column);

function commonStart(a: string, b: string): number {
  if (b.startsWith(a)) return a.length;
  if (a.startsWith(b)) return b.length;
  let index = 0;
  while (a[index] === b[index]) index++;
  return index;
}

const backspaces = (count: number): string => "\b".repeat(count);
