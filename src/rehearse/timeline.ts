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

/** Severities from 0 to this one are drawn as bad. */
const ERRORS = 3;

/** An SVG picture. Time is stretched where much happens: a gap is as wide as the logarithm of its seconds. */
export function timelineSvg(report: Report): string {
  const place = scale(report);
  const lanes = report.lanes.flatMap(({ device, sip, licensing }) => [
    { title: `${device}: SIP`, draw: (y: number) => bars(sip, y, place, sipClass) },
    { title: `${device}: licensing`, draw: (y: number) => bars(licensing, y, place, licensingClass) },
    { title: `${device}: messages`, draw: (y: number) => messageMarks(report, device, y, place) },
  ]);
  const height = TOP + lanes.length * ROW + 10;
  const steps = report.steps.map(({ number, title, began }) => {
    const x = place(began);
    return `<line class="step" x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${height - 6}"/><text class="number" x="${x + 2}" y="${TOP - 12}"><title>${escapeXml(`${title}, ${began}`)}</title>${number}</text>`;
  });
  const rows = lanes.map(({ title, draw }, index) => {
    const y = TOP + index * ROW;
    return `<text class="lane" x="0" y="${y + BAR - 4}">${escapeXml(title)}</text>${draw(y)}`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Timeline">\n${[...steps, ...rows].join("\n")}\n</svg>`;
}

type Place = (moment: string) => number;

function scale(report: Report): Place {
  const moments = [
    report.began,
    report.ended,
    ...report.steps.flatMap(({ began, messages }) => [began, ...messages.map(({ at }) => at)]),
    ...report.lanes.flatMap(({ sip, licensing }) => [...sip, ...licensing].map(({ from }) => from)),
  ].map((text) => Date.parse(text));
  const sorted = [...new Set(moments)].sort((a, b) => a - b);
  let sum = 0;
  const weights = sorted.map((at, index) => {
    const gap = index === 0 ? 0 : at - (sorted[index - 1] ?? at);
    sum += index === 0 ? 0 : 1 + Math.log2(1 + gap / 1000);
    return sum;
  });
  const places = new Map(sorted.map((at, index) => [at, weights[index] ?? 0]));
  const unit = (WIDTH - LEFT - RIGHT) / Math.max(sum, 1);
  return (moment) => Math.round((LEFT + (places.get(Date.parse(moment)) ?? 0) * unit) * 10) / 10;
}

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
    .flatMap(({ messages }) => messages.filter((message) => message.device === device))
    .map(({ at, severity, text }) => {
      const kind = severity <= ERRORS ? "bad" : "note";
      return `<circle class="${kind}" cx="${place(at)}" cy="${y + BAR / 2}" r="3.5"><title>${escapeXml(text)}</title></circle>`;
    })
    .join("");
}

const sipClass = (state: string): string => (state === "up" ? "good" : state === "booting" ? "busy" : "bad");

function licensingClass(state: string): string {
  if (/overdue|expired|out of compliance/i.test(state)) return "bad";
  if (state === "booting" || state === "off") return "busy";
  return /^trusted|^registered/.test(state) ? "good" : "fair";
}
