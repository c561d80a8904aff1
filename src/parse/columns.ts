/** Rows of `label: value`, and tables below a rule of dashes: what most outputs outside of `show license` are made of. */
import { type Data, DataBuilder, type DataMap, readValue } from "./data.ts";

/** A row `label : value`; undefined for any other. */
export function labelled(row: string): readonly [label: string, value: string] | undefined {
  const [, label, value] = /^\s*(\S[^:]*?)\s*:(?:\s+(.*))?$/.exec(row) ?? /^\s*(\S[^:]*?)\s*:(\S.*)$/.exec(row) ?? [];
  return label === undefined ? undefined : [label, value ?? ""];
}

/** Everything that rows say as `label<separator>value`. */
export function labelsOf(rows: readonly string[], separator: ":" | "=" = ":"): DataMap {
  const builder = new DataBuilder();
  for (const row of rows) {
    const [label, value] = labelled(separator === ":" ? row : row.replace(/\s*=(?:\s+|$)/, ": ")) ?? [];
    if (label !== undefined && value !== undefined) builder.add(label, readValue(value));
  }
  return builder.map;
}

const RULE = /^\s*-{2,}(?:\s+-{2,})*\s*$/;

export const isRule = (row: string): boolean => RULE.test(row);

/** The rows of a table, by its header; cells are parted by blanks, and what is left over belongs to the last one. */
export function tableRows(header: readonly string[], rows: readonly string[]): readonly DataMap[] {
  return rows.map((row) => {
    const cells = row.trim().split(/\s+/);
    const last = header.length - 1;
    return Object.fromEntries(
      header.map((label, at): [string, Data] => [
        label,
        readValue(at < last ? (cells[at] ?? "") : cells.slice(last).join(" ")),
      ]),
    );
  });
}
