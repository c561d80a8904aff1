/** The timeline of a rehearsal, drawn: SIP service, licensing states and log messages of each router, over the steps. */
import { escapeXml } from "./escape.ts";
import type { Span } from "./lanes.ts";
import type { Report } from "./report.ts";

const LEFT = 150;
const WIDTH = 960;
const ROW = 26;
const BAR = 16;
const TOP = 34;
const RIGHT = 10;
const NARROWEST = 22;

/** Severities from 0 to this one are drawn as bad. */
const ERRORS = 3;

/** An SVG picture, a column for each step. */
export function timelineSvg(report: Report): string {
  const place = scale(report);
  const lanes = report.lanes.flatMap(({ device, sip, licensing }) => [
    { title: `${device}: SIP`, draw: (y: number) => bars(sip, y, place, sipClass) },
    { title: `${device}: licensing`, draw: (y: number) => bars(licensing, y, place, licensingClass) },
    { title: `${device}: messages`, draw: (y: number) => messageMarks(report, device, y, place) },
  ]);
  const height = TOP + lanes.length * ROW + 10;
  const steps = report.steps.map(({ number, title, began }) => {
    const x = place(began, number - 1);
    return `<line class="step" x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${height - 6}"/><text class="number" x="${x + 2}" y="${TOP - 12}"><title>${escapeXml(`${title}, ${began}`)}</title>${number}</text>`;
  });
  const rows = lanes.map(({ title, draw }, index) => {
    const y = TOP + index * ROW;
    return `<text class="lane" x="0" y="${y + BAR - 4}">${escapeXml(title)}</text>${draw(y)}`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Timeline">\n${[...steps, ...rows].join("\n")}\n</svg>`;
}

/** Where a moment stands; in the column of that step, or in that of the last step which had begun. */
type Place = (moment: string, step?: number) => number;

/** Each step has a column, however short it was: as wide as the logarithm of its seconds, and not too narrow for its number. */
function scale({ steps, ended }: Report): Place {
  const from = steps.map(({ began }) => Date.parse(began));
  const lengths = from.map((start, index) => (from[index + 1] ?? Date.parse(ended)) - start);
  const weights = lengths.map((length) => Math.log2(1 + length / 1000));
  const narrow = Math.min(NARROWEST, (WIDTH - LEFT - RIGHT) / Math.max(steps.length, 1));
  const unit = (WIDTH - LEFT - RIGHT - narrow * steps.length) / Math.max(sumOf(weights), 1);
  const widths = weights.map((weight) => narrow + weight * unit);
  return (moment, step) => {
    const at = Date.parse(moment);
    const column =
      step ??
      Math.max(
        from.findLastIndex((start) => start <= at),
        0,
      );
    const isOver = step === undefined && at >= Date.parse(ended);
    const share = isOver
      ? 1
      : Math.min(Math.max((at - (from[column] ?? at)) / Math.max(lengths[column] ?? 1, 1), 0), 1);
    return Math.round((LEFT + sumOf(widths.slice(0, column)) + share * (widths[column] ?? 0)) * 10) / 10;
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function bars(spans: readonly Span[], y: number, place: Place, kind: (state: string) => string): string {
  return spans
    .map(({ from, to, state }) => {
      const x = place(from);
      const width = Math.max(Math.round((place(to) - x) * 10) / 10, 1.5);
      const told =
        width > state.length * 6
          ? `<text class="state" x="${x + 3}" y="${y + BAR - 4}">${escapeXml(state)}</text>`
          : "";
      return `<rect class="${kind(state)}" x="${x}" y="${y}" width="${width}" height="${BAR}"><title>${escapeXml(`${state}: ${from} to ${to}`)}</title></rect>${told}`;
    })
    .join("");
}

function messageMarks(report: Report, device: string, y: number, place: Place): string {
  return report.steps
    .flatMap(({ messages }, step) =>
      messages.filter((message) => message.device === device).map((message) => ({ ...message, step })),
    )
    .map(({ at, severity, text, step }) => {
      const kind = severity <= ERRORS ? "bad" : "note";
      return `<circle class="${kind}" cx="${place(at, step)}" cy="${y + BAR / 2}" r="3.5"><title>${escapeXml(text)}</title></circle>`;
    })
    .join("");
}

const sipClass = (state: string): string => (state === "up" ? "good" : state === "booting" ? "busy" : "bad");

function licensingClass(state: string): string {
  if (/overdue|expired|out of compliance/i.test(state)) return "bad";
  if (state === "booting" || state === "off") return "busy";
  return /^trusted|^registered, authorized|^reserved, reserved|^RTU/.test(state) ? "good" : "fair";
}
