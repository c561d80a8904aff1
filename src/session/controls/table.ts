import { padEnd, padStart } from "../../text/columns.ts";

const GAP = "  ";

/** Rows under their headings, each column as wide as it must be; `right` names the columns of numbers. No end of line. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  right: readonly string[] = [],
): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => String(row[column] ?? "").length)));
  return all
    .map((row) =>
      headings
        .map((heading, column) => (right.includes(heading) ? padStart : padEnd)(row[column] ?? "", widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    .join("\n");
}
