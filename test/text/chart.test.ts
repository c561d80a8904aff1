import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CPU_HOURS_STYLE,
  CPU_STYLE,
  drawChart,
  drawTable,
  type Period,
  type PeriodKind,
} from "../../src/text/chart.ts";

const labels = (columns: readonly Period[]) =>
  drawChart({ columns, kind: "minutes", title: "Calls" })
    .slice(5, -3)
    .map((line) => Number(line.slice(0, 6)));

/** Rows from `top` down to `bottom`. */
const rows = (top: number, bottom: number, step: number) =>
  Array.from({ length: (top - bottom) / step + 1 }, (_, index) => top - index * step);

/** The scales of CHART §3, and the edges between them. */
test.each<[string, [max: number, average: number][], number[]]>([
  ["nothing", [], rows(10, 1, 1)],
  ["only 1", [[1, 0]], rows(10, 1, 1)],
  ["900 with an average of 12", [[900, 12]], rows(910, 10, 90)],
  ["900 with an average of 175", [[900, 175]], rows(970, 170, 80)],
  ["950 with a small average", [[950, 3]], rows(1000, 100, 100)],
  ["99 with a small average", [[99, 4]], rows(100, 10, 10)],
  ["50 with a small average", [[50, 2]], rows(100, 10, 10)],
  ["only 99", [[99, 0]], rows(100, 90, 1)],
  ["only 41", [[41, 0]], rows(50, 40, 1)],
  ["only 10", [[10, 0]], rows(20, 10, 1)],
  ["a range of 10", [[10, 1]], rows(10, 1, 1)],
  ["a range of 11", [[11, 1]], rows(100, 10, 10)],
  ["a range of 100", [[110, 10]], rows(110, 10, 10)],
  ["a range of 101", [[111, 10]], rows(210, 10, 20)],
])("scale for %s", (_, values, expected) => {
  expect(labels(values.map(([max, average]) => ({ max, average })))).toEqual(expected);
});

test("the processor's chart has three digit lines and a fixed scale", () => {
  const columns = [5, 4, 100, 0, 55].map((max) => ({ max, average: 0 }));
  expect(drawChart({ columns, kind: "seconds", title: "CPU% per second", style: CPU_STYLE })).toEqual(
    [
      "        1   ",
      "        0 5 ",
      "      540 5 ",
      "  100   #   ",
      "   90   #   ",
      "   80   #   ",
      "   70   #   ",
      "   60   # # ",
      "   50   # # ",
      "   40   # # ",
      "   30   # # ",
      "   20   # # ",
      "   10 # # # ",
      "     0....5....1....1....2....2....3....3....4....4....5....5....6",
      "               0    5    0    5    0    5    0    5    0    5    0",
    ]
      .map((line) => line.padEnd(66))
      .concat("               CPU% per second (last 60 seconds)"),
  );
});

test("the processor's hours are indented further", () => {
  const legend = "* = maximum CPU%   # = average CPU%";
  const lines = drawChart({ columns: [], kind: "hours", title: "CPU% per hour", legend, style: CPU_HOURS_STYLE });
  expect(lines.slice(-2)).toEqual([
    "                   CPU% per hour (last 72 hours)",
    "                  * = maximum CPU%   # = average CPU%",
  ]);
});

const kinds = fc.constantFrom<PeriodKind>("seconds", "minutes", "hours", "days");
const period = fc.tuple(fc.nat(2000), fc.nat(100)).map(([max, share]) => ({
  max,
  average: Math.floor((max * share) / 100),
}));
const periods = fc.array(period, { maxLength: 80 });

test("every chart is a full block from which the maxima can be read", () => {
  fc.assert(
    fc.property(kinds, periods, (kind, columns) => {
      const count = kind === "seconds" || kind === "minutes" ? 60 : 72;
      const block = drawChart({ columns, kind, title: "Calls" }).slice(0, -1);
      const maxima = Array.from({ length: count }, (_, index) =>
        Number(
          block
            .slice(0, 5)
            .map((line) => line[6 + index])
            .join(""),
        ),
      );
      expect(new Set(block.map((line) => line.length))).toEqual(new Set([count + 6]));
      expect(maxima).toEqual(Array.from({ length: count }, (_, index) => columns[index]?.max ?? 0));
    }),
  );
});

test("below a column's # there are only #, below its * only marks", () => {
  fc.assert(
    fc.property(periods, (columns) => {
      const marks = drawChart({ columns, kind: "days", title: "Calls" }).slice(5, -3);
      const upright = Array.from({ length: 72 }, (_, index) => marks.map((line) => line[6 + index]).join(""));
      expect(upright.filter((column) => !/^ *\**#*$/.test(column))).toEqual([]);
    }),
  );
});

test("a table averages five periods, and the two left over at the end of 72", () => {
  const ramp = Array.from({ length: 72 }, (_, index) => ({ max: 1000 + index, average: index }));
  expect(drawTable({ columns: ramp, kind: "hours", title: "Calls" })).toEqual([
    "Calls  (last 72 hours)",
    "Period     Average       Max",
    "----------------------------",
    " 1-5           2       1004",
    " 6-10          7       1009",
    "11-15         12       1014",
    "16-20         17       1019",
    "21-25         22       1024",
    "26-30         27       1029",
    "31-35         32       1034",
    "36-40         37       1039",
    "41-45         42       1044",
    "46-50         47       1049",
    "51-55         52       1054",
    "56-60         57       1059",
    "61-65         62       1064",
    "66-70         67       1069",
    "71-72         70       1071",
  ]);
});
