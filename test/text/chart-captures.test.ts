import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  CUBE_TABLE,
  drawChart,
  drawTable,
  type PeriodKind,
  type TableSpec,
  type TableStyle,
  tdmTable,
} from "../../src/text/chart.ts";
import { readChart } from "./redraw.ts";

const charts = fixtures("charts");
const tables = fixtures("tables").flatMap(({ name, text }) =>
  text.split("\n\n").map((table) => ({ name: `${name}: ${table.split("\n")[0]}`, lines: table.split("\n") })),
);

test("the fixtures are all there", () => {
  expect([charts.length, tables.length]).toEqual([20, 28]);
});

test.each(charts)("the chart of $name is redrawn as the document prints it", ({ text }) => {
  const lines = text.split("\n");
  expect(drawChart(readChart(lines))).toEqual(lines);
});

test.each(tables)("the table of $name is redrawn as the document prints it", ({ lines }) => {
  expect(drawTable(readTable(lines))).toEqual(lines);
});

/** Files of a fixture folder, without the last newline. */
function fixtures(folder: string): { name: string; text: string }[] {
  const place = new URL(`fixtures/${folder}/`, import.meta.url);
  return readdirSync(place)
    .sort()
    .map((file) => ({
      name: file.replace(".txt", ""),
      text: readFileSync(new URL(file, place), "utf8").replace(/\n$/, ""),
    }));
}

/** Reads a printed table back: every period of a bucket gets the bucket's average, its first one the maximum. */
function readTable(lines: readonly string[]): TableSpec {
  const [, title = "", kind] = /^(.*?) +\(last \d+ (seconds|minutes|hours|days)\)$/.exec(lines[0] ?? "") ?? [];
  const columns = lines.slice(3).flatMap((row) => {
    const [first = 0, last = 0, average = 0, max = 0] = (row.match(/\d+/g) ?? []).map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => ({ max: index === 0 ? max : 0, average }));
  });
  const spec = { columns, title, kind: kind as PeriodKind };
  return { ...spec, style: styleOf(spec) };
}

function styleOf({ title, kind }: TableSpec): TableStyle {
  if (title.startsWith("TDM-SIP")) return tdmTable(kind);
  if (!title.startsWith("Call switching rate")) return CUBE_TABLE;
  if (kind !== "seconds") return { ...CUBE_TABLE, gap: " " };
  return { gap: " ", header: "Period     Actual     Average", rule: 29 };
}
