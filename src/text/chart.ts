/** One second, minute, hour or day of a measured quantity: whole numbers. In the seconds chart `max` is the value. */
export interface Period {
  readonly max: number;
  readonly average: number;
}

export type PeriodKind = "seconds" | "minutes" | "hours" | "days";

/** What a chart shows. */
export interface ChartSpec {
  /** Most recent first. Missing ones are empty, those beyond the 60 or 72 of the kind are left out. */
  readonly columns: readonly Period[];
  readonly kind: PeriodKind;
  /** Without the `(last 60 seconds)`, which is added. */
  readonly title: string;
  /** The line below the title, if the chart has one: `* = maximum   # = average`. */
  readonly legend?: string;
  /** `CALLS_STYLE` if absent. */
  readonly style?: ChartStyle;
}

/** In what the charts of different commands differ (CHART §8). */
export interface ChartStyle {
  /** Lines of vertical digits on top. */
  readonly digitLines: number;
  /** The rows' distance and the values they start from and end with; fitted to the data if absent. */
  readonly scale?: Scale;
  /** Blanks before the title and before the legend. */
  readonly titleIndent: number;
  readonly legendIndent: number;
}

/** Rows of a chart: `low + 10 * step` on top, then every `step` down to `low + step`, and `low` unless it is 0. */
interface Scale {
  readonly low: number;
  readonly step: number;
}

/** `show voice sip license stats` and `show call history stats`. */
const CALLS_STYLE: ChartStyle = { digitLines: 5, titleIndent: 10, legendIndent: 10 };

/** `show processes cpu history`, seconds and minutes. Its hours have the title at 19 and the legend at 18. */
export const CPU_STYLE: ChartStyle = { digitLines: 3, scale: { low: 0, step: 10 }, titleIndent: 15, legendIndent: 14 };

export const CPU_HOURS_STYLE: ChartStyle = { ...CPU_STYLE, titleIndent: 19, legendIndent: 18 };

/** How many periods each kind has. */
const PERIODS: Readonly<Record<PeriodKind, number>> = { seconds: 60, minutes: 60, hours: 72, days: 72 };

const NOTHING: Period = { max: 0, average: 0 };

/** `%5d` of the row's value and one blank. */
const LABEL_WIDTH = 5;
const LABEL_ROWS = 10;

/** The lines of a chart (CHART §1-4): digits, rows, two axis lines, title, legend. Values above 99999 are unknown ground. */
export function drawChart(spec: ChartSpec): string[] {
  const style = spec.style ?? CALLS_STYLE;
  const columns = fullColumns(spec.columns, spec.kind).map((column) =>
    // A second has no average of its own: its value is drawn with the average's mark.
    spec.kind === "seconds" ? { max: column.max, average: column.max } : column,
  );
  const scale = style.scale ?? fittedScale(columns);
  const title = `${" ".repeat(style.titleIndent)}${titleOf(spec.title, spec.kind, " ")}`;
  return [
    ...digitLines(columns, style.digitLines),
    ...rowLines(columns, scale),
    ...axisLines(columns.length),
    title,
    ...(spec.legend === undefined ? [] : [" ".repeat(style.legendIndent) + spec.legend]),
  ];
}

/** `CUBE Trunk License Usage (last 60 seconds)`; `gap` stands before the bracket. */
function titleOf(title: string, kind: PeriodKind, gap: string): string {
  return `${title}${gap}(last ${PERIODS[kind]} ${kind})`;
}

/** `columns` brought to the length of their kind. */
function fullColumns(columns: readonly Period[], kind: PeriodKind): Period[] {
  return Array.from({ length: PERIODS[kind] }, (_, index) => columns[index] ?? NOTHING);
}

/** The scale that holds all maxima and averages above 0 (CHART §3). */
function fittedScale(columns: readonly Period[]): Scale {
  const values = columns.flatMap(({ max, average }) => [max, average]).filter((value) => value > 0);
  if (values.length === 0) return { low: 0, step: 1 };
  const low = Math.floor(Math.min(...values) / 10) * 10;
  const range = Math.max(...values) - low;
  return { low, step: range <= LABEL_ROWS ? 1 : 10 * Math.ceil(range / 100) };
}

/** Each maximum written downwards, units in the last line; 0 is blank (CHART §2). */
function digitLines(columns: readonly Period[], lines: number): string[] {
  const numbers = columns.map(({ max }) => (max > 0 ? String(max) : "").padStart(lines));
  return Array.from({ length: lines }, (_, line) => {
    const digits = numbers.map((number) => number[number.length - lines + line]).join("");
    return `${" ".repeat(LABEL_WIDTH + 1)}${digits}`;
  });
}

function rowLines(columns: readonly Period[], { low, step }: Scale): string[] {
  const tens = Array.from({ length: LABEL_ROWS }, (_, index) => low + (LABEL_ROWS - index) * step);
  const rows = low > 0 ? [...tens, low] : tens;
  return rows.map((row) => {
    const marks = columns.map((column) => markAt(column, row, step)).join("");
    return `${String(row).padStart(LABEL_WIDTH)} ${marks}`;
  });
}

/** A value lights the rows up to half a step above itself; the average's mark covers the maximum's (CHART §4). */
function markAt({ max, average }: Period, row: number, step: number): string {
  const half = Math.floor(step / 2);
  if (average > 0 && average + half >= row) return "#";
  return max > 0 && max + half >= row ? "*" : " ";
}

/**
 * The scale below the columns: `0....5....1....1....2`, tens above their fives. It begins under the last blank of the
 * labels: the mark of period 5 stands under the fifth column. Each of these lines is as long as the rows.
 */
function axisLines(length: number): string[] {
  const marks = Array.from({ length: length + 1 }, (_, at) => at);
  const upper = marks.map((at) => (at % 5 !== 0 ? "." : at < 10 ? `${at}` : `${Math.floor(at / 10)}`));
  const lower = marks.map((at) => (at < 10 || at % 5 !== 0 ? " " : `${at % 10}`));
  return [upper, lower].map((line) => " ".repeat(LABEL_WIDTH) + line.join(""));
}

/** What a table of a chart's data shows. */
export interface TableSpec {
  /** As in `ChartSpec`: most recent first, filled up to 60 or 72. */
  readonly columns: readonly Period[];
  readonly kind: PeriodKind;
  /** Without the `(last 60 seconds)`, which is added. */
  readonly title: string;
  /** `CUBE_TABLE` if absent. */
  readonly style?: TableStyle;
}

/** In what the tables of different groups differ (FORMATS §3.16). */
export interface TableStyle {
  /** What stands between the title and `(last …`. */
  readonly gap: string;
  readonly header: string;
  /** Dashes below the header. */
  readonly rule: number;
}

/** The tables of the CUBE trunk licences. */
export const CUBE_TABLE: TableStyle = { gap: "  ", header: "Period     Average       Max", rule: 28 };

/** The tables of the TDM-SIP sessions: a header wider than its rows, and wider still for the hours and days. */
export function tdmTable(kind: PeriodKind): TableStyle {
  const wide = PERIODS[kind] === 72 ? " " : "";
  return { gap: " ", header: `Period        Average        ${wide}Max`, rule: 28 };
}

const BUCKET = 5;

/**
 * The lines of a table (FORMATS §3.16): title, header, rule, a row for every five periods (two in the last of 72) with
 * the whole part of the mean of their averages and their largest maximum.
 */
export function drawTable(spec: TableSpec): string[] {
  const style = spec.style ?? CUBE_TABLE;
  const columns = fullColumns(spec.columns, spec.kind);
  const buckets = Array.from({ length: Math.ceil(columns.length / BUCKET) }, (_, index) => index * BUCKET);
  return [
    titleOf(spec.title, spec.kind, style.gap),
    style.header,
    "-".repeat(style.rule),
    ...buckets.map((start) => bucketRow(start + 1, columns.slice(start, start + BUCKET))),
  ];
}

/** `%2d-%-2d%11d%11d`: the numbers of the first and last period, their average, their maximum. */
function bucketRow(first: number, periods: readonly Period[]): string {
  const average = Math.floor(periods.reduce((sum, period) => sum + period.average, 0) / periods.length);
  const max = Math.max(...periods.map((period) => period.max));
  const span = `${String(first).padStart(2)}-${String(first + periods.length - 1).padEnd(2)}`;
  return `${span}${String(average).padStart(11)}${String(max).padStart(11)}`;
}
