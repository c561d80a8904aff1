import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { newMeter, setLoad } from "../../src/cube/meter.ts";
import { defaultPeriodicity } from "../../src/cube/periodicity.ts";
import { showVoiceSipLicenseStats, showVoiceSipLicenseStatsTable } from "../../src/show/voice-sip-license-stats.ts";
import { drawChart, drawTable, type Period, type PeriodKind, tdmTable } from "../../src/text/chart.ts";
import { at, EIGHT_HOURS, play, type Step, told } from "../cube/scenarios.ts";
import { voiceView } from "./voice-view.ts";

const KINDS: readonly PeriodKind[] = ["seconds", "minutes", "hours", "days"];
const LEGEND = "* = maximum   # = average";

/** A chart with nothing in it. */
const empty = (title: string, kind: PeriodKind, legend = LEGEND): string =>
  drawChart({ columns: [], kind, title, ...(kind === "seconds" ? {} : { legend }) }).join("\n");

/** The four charts of a group, of which some are not empty. */
const group = (title: string, drawn: Partial<Record<PeriodKind, string>> = {}): string[] =>
  KINDS.map((kind) => drawn[kind] ?? empty(title, kind));

/** A chart as a document prints it. */
const fixture = (name: string): string =>
  readFileSync(new URL(`../text/fixtures/charts/${name}.txt`, import.meta.url), "utf8").replace(/\n$/, "");

/** The same rows as Rulings 8 gives, from calls that last no longer than a graph without averages allows. */
const BURSTS: readonly Step[] = [
  ["2021-03-29T08:30", 10, 0],
  ["2021-03-29T08:31", 2, 8],
  ["2021-03-29T08:33", 0, 0],
  ["2021-03-29T09:10", 2, 8],
  ["2021-03-29T09:12", 0, 0],
  ["2021-03-29T19:10", 13, 2],
  ["2021-03-29T19:12", 0, 0],
  ["2021-03-29T20:10", 24, 0],
  ["2021-03-29T20:12", 0, 0],
  ["2021-03-29T21:05", 9, 0],
  ["2021-03-29T21:07", 0, 0],
];

test("the sample of 17.6.1a, with its graphs as printed", () => {
  const now = "2021-03-30T00:34:22";
  const { meter, records } = play("2021-03-29T08:25", EIGHT_HOURS, BURSTS, now);
  expect(told(records)).toEqual([
    "03-29T09:00 standard 2",
    "03-29T09:00 enhanced 8",
    "03-29T11:00 standard 0",
    "03-29T11:00 enhanced 0",
    "03-29T20:00 standard 13",
    "03-29T20:00 enhanced 2",
    "03-29T21:00 standard 24",
    "03-29T21:00 enhanced 0",
    "03-29T22:00 standard 9",
    "03-29T23:00 standard 0",
  ]);
  const time = "Router   12:34:22 AM Tuesday Mar 30 2021 UTC";
  const aggregate = drawChart({
    columns: sparse({ 4: 9, 5: 24, 6: 15, 16: 10 }),
    kind: "hours",
    title: "CUBE Aggregate Trunk License Usage",
    legend: LEGEND,
  }).join("\n");
  const blocks = [
    time,
    ...group("CUBE Standard Trunk License Usage", { hours: fixture("cube-standard-hours-17.6.1a-2") }),
    time,
    ...group("CUBE Enhanced Trunk License Usage", { hours: fixture("cube-enhanced-hours-17.6.1a-3") }),
    time,
    ...group("CUBE Aggregate Trunk License Usage", { hours: aggregate }),
    time,
    ...group("TDM-SIP Trunk Sessions"),
  ];
  expect(showVoiceSipLicenseStats(voiceView({ now: at(now), meter }))).toBe(`\n${blocks.join("\n\n")}\n`);
});

/** Columns by their numbers, all of them maxima without an average. */
function sparse(maxima: Readonly<Record<number, number>>): Period[] {
  return Array.from({ length: 72 }, (_, index) => ({ max: maxima[index + 1] ?? 0, average: 0 }));
}

/** Minutes of the 17.2.1r sample, oldest (59) first: how many calls for how many seconds. */
const MINUTES_17_2: readonly (readonly [column: number, peak: number, average: number])[] = [
  [59, 141, 25],
  [58, 441, 280],
  [57, 600, 555],
  [56, 600, 560],
  [55, 444, 290],
  [54, 144, 22],
  [53, 302, 190],
  [52, 602, 455],
  [51, 899, 735],
  [50, 900, 820],
  [49, 683, 550],
  [48, 383, 285],
  [47, 83, 12],
];

/** A minute begins at its peak and goes on at the level that gives it its average. */
function minutesOf17_2(now: number) {
  let meter = newMeter(now - 3 * 3_600_000, defaultPeriodicity(), { counting: "all standard" });
  for (const [column, peak, average] of MINUTES_17_2) {
    const start = now - column * 60_000;
    meter = setLoad(meter, start, { standard: peak });
    meter = setLoad(meter, start + 3_000, { standard: Math.ceil((average * 60 - peak * 3) / 57) });
  }
  return setLoad(meter, now - 46 * 60_000, { standard: 0 });
}

test("17.2.1r has one group of trunk sessions, the time once and a wider legend", () => {
  const now = at("2019-08-29T11:01:00");
  const wide = "* = maximum     # = average";
  const title = "CUBE Trunk License Usage";
  const facts = { statsGroups: ["trunk", "tdm"] } as const;
  const text = showVoiceSipLicenseStats(voiceView({ now, meter: minutesOf17_2(now), hostname: "cube", facts }));
  const [time, seconds, minutes, , ...others] = text.split("\n\n");
  expect(time).toBe("\ncube   11:01:00 AM Thursday Aug 29 2019 UTC");
  expect(seconds).toBe(empty(title, "seconds"));
  expect(minutes).toBe(fixture("cube-minutes-17.2.1r"));
  const tdm = group("TDM-SIP Trunk Sessions");
  expect(others.join("\n\n")).toBe(`${[empty(title, "days", wide), ...tdm].join("\n\n")}\n`);
});

test("tables have the time above each group too", () => {
  const now = at("2021-03-29T12:05:00");
  let meter = newMeter(at("2021-03-29T08:00"), defaultPeriodicity());
  meter = setLoad(meter, at("2021-03-29T12:04:55"), { standard: 7, enhanced: 2, vgw: 4 });
  const time = "Router   12:05:00 PM Monday Mar 29 2021 UTC";
  // Five seconds of the last minute: a twelfth of the calls is its average.
  const one = (count: number, kind: PeriodKind): Period[] => {
    if (kind === "seconds") return Array.from({ length: 5 }, () => ({ max: count, average: count }));
    return kind === "minutes" ? [{ max: count, average: Math.floor(count / 12) }] : [];
  };
  const tables = (title: string, count: number) =>
    KINDS.map((kind) => drawTable({ columns: one(count, kind), kind, title }).join("\n"));
  const blocks = [
    time,
    ...tables("CUBE Standard Trunk License Usage", 7),
    time,
    ...tables("CUBE Enhanced Trunk License Usage", 2),
    time,
    ...tables("CUBE Aggregate Trunk License Usage", 9),
    time,
    ...KINDS.map((kind) =>
      drawTable({ columns: one(4, kind), kind, title: "TDM-SIP Trunk Sessions", style: tdmTable(kind) }).join("\n"),
    ),
  ];
  expect(showVoiceSipLicenseStatsTable(voiceView({ now, meter }))).toBe(`\n${blocks.join("\n\n")}\n`);
});
