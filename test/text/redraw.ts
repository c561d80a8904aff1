import { type ChartSpec, drawChart, type Period, type PeriodKind } from "../../src/text/chart.ts";

const LABELS = 6;
const DIGIT_LINES = 5;
const TITLE = /^ *(.*) \(last \d+ (seconds|minutes|hours|days)\)$/;

/** A row of a printed chart: the value it stands for and a mark per column. */
interface Row {
  readonly value: number;
  readonly marks: string;
}

/** Reads a printed chart back into what would draw it. */
export function readChart(lines: readonly string[]): ChartSpec {
  const axis = lines.findIndex((line) => line.startsWith("     0...."));
  const digits = lines.slice(0, DIGIT_LINES);
  const rows = lines
    .slice(DIGIT_LINES, axis)
    .map((line) => ({ value: Number(line.slice(0, LABELS)), marks: line.slice(LABELS) }));
  const [, title, kind] = TITLE.exec(lines[axis + 2] ?? "") ?? [];
  if (axis < 0 || title === undefined || kind === undefined) throw new Error("not a chart");
  const legend = lines[axis + 3];
  const count = lines[axis]?.startsWith("     0....5....1....1....2....2....3....3....4....4....5....5....6....6")
    ? 72
    : 60;
  const maxima = Array.from({ length: count }, (_, index) =>
    Number(digits.map((line) => line[LABELS + index]).join("")),
  );
  const spec = { kind: kind as PeriodKind, title, ...(legend === undefined ? {} : { legend: legend.trimStart() }) };
  return { ...spec, columns: withAverages(maxima, rows, spec) };
}

/**
 * Averages are seen only through their marks. The smallest that light the topmost `#` are taken, but none below the
 * lowest label. An average too small to light a row is not seen at all: where the labels can't be had without one, the
 * first column that has room for it gets a 1.
 */
function withAverages(maxima: readonly number[], rows: readonly Row[], spec: Omit<ChartSpec, "columns">): Period[] {
  const step = (rows[0]?.value ?? 0) - (rows[1]?.value ?? 0);
  const half = Math.floor(step / 2);
  const bottom = rows.at(-1)?.value ?? 0;
  const floor = rows.length > 10 ? bottom : 1;
  const columns = maxima.map((max, index) => {
    const top = rows.find((row) => row.marks[index] === "#")?.value;
    return { max, average: top === undefined ? 0 : Math.max(top - half, floor) };
  });
  const label = drawChart({ ...spec, columns })[DIGIT_LINES]?.slice(0, LABELS);
  if (Number(label) === rows[0]?.value) return columns;
  const unseen = columns.findIndex(({ max, average }) => max > 0 && average === 0 && 1 + half < bottom);
  return columns.map((column, index) => (index === unseen ? { ...column, average: 1 } : column));
}
