/** How much of an output goes on one page (CLI §6). */

/** The paging prompt; no line end follows it. */
export const MORE = " --More-- ";

/** Removes the paging prompt, byte for byte as IOS does; the blank in its first column stays. */
export const ERASE_MORE = `${"\b".repeat(9)}${" ".repeat(8)}${"\b".repeat(9)}`;

/** Rows of the page right behind the entered line: it and `--More--` take one each. */
export const firstPage = (length: number): number => Math.max(length - 2, 1);

/** Rows of the pages after it. */
export const laterPage = (length: number): number => Math.max(length - 1, 1);

/**
 * Where a page ends that begins with line `start`: index of the first line that is not on it. A line counts once, however
 * many rows of the screen it fills: so the captured pages were counted (CLI §6).
 */
export const pageEnd = (lines: readonly string[], start: number, rows: number): number =>
  Math.min(start + rows, lines.length);
