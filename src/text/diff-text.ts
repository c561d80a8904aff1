/** A difference of two texts for people: where in a row it begins, and blanks at the ends of rows, which nobody would see. */
import { diffLines } from "./diff.ts";

/** Rows of a side that are compared at most: what is longer is cut, so that a slip costs no memory. */
const MOST_ROWS = 2_000;

/** Equal rows that are shown around a difference. */
const AROUND = 2;

/** Blanks at the end of a row, made visible. */
const visible = (row: string): string => row.replace(/ +$/, (blanks) => "·".repeat(blanks.length));

/**
 * Rows of the difference: `  same`, `- expected`, `+ received`, and under a row that changed in place `  ^ column 12` at
 * the first letter that differs. Rows far from any difference are left out, `  ...` in their place. Empty for equal texts.
 */
export function diffText(expected: string, received: string): string[] {
  if (expected === received) return [];
  const rows = (text: string) => text.split("\n").slice(0, MOST_ROWS);
  const diff = diffLines(rows(expected), rows(received));
  const near = diff.map((_, at) =>
    diff.slice(Math.max(at - AROUND, 0), at + AROUND + 1).some(({ sign }) => sign !== " "),
  );
  return diff.flatMap(({ sign, text }, at) => {
    if (!near[at]) return near[at - 1] === false ? [] : ["  ..."];
    const row = sign === " " ? `  ${text}` : `${sign} ${visible(text)}`;
    const before = diff[at - 1];
    const changed = sign === "+" && before?.sign === "-" && diff[at + 1]?.sign !== "+" && diff[at - 2]?.sign !== "-";
    return changed ? [row, caret(before.text, text)] : [row];
  });
}

function caret(expected: string, received: string): string {
  let column = 0;
  while (column < expected.length && expected[column] === received[column]) column++;
  return `  ${" ".repeat(column)}^ column ${column + 1}`;
}
