/** The table of `show license summary`. */
import type { Data } from "./data.ts";

const HEADING = /License\s+Entitlement [Tt]ag\s+Count\s+Status\s*$/;

/** A name may be cut off with dots, which belong to it. */
const ROW = /^\s*(\S.*?|)\s+\((.*)\)\s+(\d+)\s+(\S.*)$/;

/** Some documents put dots where blanks were. */
const DOTTED = /^\s*(\S.*?)[.\s]*\((.*)\)[.\s]+(\d+)[.\s]+([A-Z].*)$/;

const RULE = /^\s*-+\s*$/;

/** The rows above the table, and the licences in it; no licences where there is no table. */
export function cutLicenceTable(rows: readonly string[]): {
  readonly before: readonly string[];
  readonly licences?: readonly Data[];
} {
  const at = rows.findIndex((row) => HEADING.test(row));
  if (at < 0) return { before: rows };
  const before = rows.slice(0, at).filter((row) => row.trim() !== "License Usage:");
  const licences = rows.slice(at + 1).flatMap((row) => {
    if (RULE.test(row)) return [];
    const match = ROW.exec(row) ?? DOTTED.exec(row);
    if (match === null) return [];
    const [, name = "", tag = "", count = "", status = ""] = match;
    return [{ License: name, "Entitlement tag": tag, Count: Number(count), Status: status }];
  });
  return { before, licences };
}
