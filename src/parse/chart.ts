/** The charts of `show voice sip license stats`: the digits above the columns are the maxima (CHART §2). */
import { type Data, DataBuilder, type DataMap } from "./data.ts";
import { rowsOf } from "./lines.ts";

/** The rows' values take this many columns, and a blank. */
const LABEL = 5;
const COLUMNS: Readonly<Record<string, number>> = { seconds: 60, minutes: 60, hours: 72, days: 72 };

/** The charts by title, each a list of periods, the most recent first, with their maximum. */
export function parseCharts(text: string): DataMap {
  const builder = new DataBuilder();
  const charts: Record<string, Record<string, Data[]>> = {};
  let digits: string[] = [];
  let drawn = false;
  for (const row of rowsOf(text)) {
    const [, title, last = "", kind = ""] = /^\s*(\S.*?)\s+\(last (\d+ (\w+))\)$/.exec(row) ?? [];
    const [, host, at] = /^(\S+) {3}(\d\d:\d\d:\d\d [AP]M .*)$/.exec(row) ?? [];
    if (title !== undefined) {
      charts[title] ??= {};
      (charts[title] as Record<string, Data[]>)[last] = periods(digits, COLUMNS[kind] ?? 0);
      [digits, drawn] = [[], false];
    } else if (host !== undefined && at !== undefined) {
      if (builder.map.Time === undefined) {
        builder.add("Host Name", host);
        builder.add("Time", at);
      }
    } else if (/^\s*\d+$/.test(row.slice(0, LABEL))) drawn = true;
    else if (!drawn && /^[ \d]*$/.test(row)) digits.push(row);
  }
  for (const [title, kinds] of Object.entries(charts)) builder.add(title, kinds);
  return builder.map;
}

/** Each maximum is written downwards. */
const periods = (digits: readonly string[], count: number): Data[] =>
  Array.from({ length: count }, (_, at) => ({
    Period: at + 1,
    Max: Number(
      digits
        .map((row) => row[LABEL + 1 + at] ?? "")
        .join("")
        .trim(),
    ),
  }));
