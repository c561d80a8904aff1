/**
 * The charts and tables that documents print of `show voice sip license stats [table]`, each from calls that were put
 * through a router. Where they come from: test/text/fixtures/NOTES.md.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CallKind } from "../../src/cube/types.ts";
import type { ReleaseFacts } from "../../src/releases/types.ts";
import { showVoiceSipLicenseStats, showVoiceSipLicenseStatsTable } from "../../src/show/voice-sip-license-stats.ts";
import type { Period, PeriodKind } from "../../src/text/chart.ts";
import { meterShowing } from "../cube/load-for.ts";
import { at } from "../cube/scenarios.ts";
import { readChart } from "../text/redraw.ts";
import { voiceView } from "./voice-view.ts";

const NOW = at("2021-03-30T00:34:22");

/** What stands in the title of each group, the calls that fill it, and the groups of a release that draws it. */
const GROUPS: Readonly<Record<string, { readonly calls: CallKind; readonly groups: ReleaseFacts["statsGroups"] }>> = {
  "CUBE Trunk License Usage": { calls: "standard", groups: ["trunk", "tdm"] },
  "CUBE Standard Trunk License Usage": { calls: "standard", groups: ["standard", "enhanced", "aggregate", "tdm"] },
  "CUBE Enhanced Trunk License Usage": { calls: "enhanced", groups: ["standard", "enhanced", "aggregate", "tdm"] },
  "CUBE Aggregate Trunk License Usage": { calls: "standard", groups: ["standard", "enhanced", "aggregate", "tdm"] },
  "TDM-SIP Trunk Sessions": { calls: "vgw", groups: ["trunk", "tdm"] },
};

const files = (folder: string) => {
  const place = new URL(`../text/fixtures/${folder}/`, import.meta.url);
  return readdirSync(place).map((name) => ({
    name,
    text: readFileSync(new URL(name, place), "utf8").replace(/\n$/, ""),
  }));
};

const charts = files("charts")
  .map(({ name, text }) => ({ name, text, spec: readChart(text.split("\n")) }))
  .filter(({ spec }) => spec.title in GROUPS);

const tables = files("tables")
  .flatMap(({ name, text }) => text.split("\n\n").map((table) => ({ name, text: table, ...readTable(table) })))
  .filter(({ title }) => title in GROUPS);

test("as many as there are", () => {
  expect([charts.length, tables.length]).toEqual([14, 22]);
});

test.each(charts)("$name", ({ text, spec: { title, kind, columns } }) => {
  expect(drawn(showVoiceSipLicenseStats, title, kind, columns)).toBe(text);
});

test.each(tables)("$name: $title, $kind", ({ text, title, kind, columns }) => {
  expect(drawn(showVoiceSipLicenseStatsTable, title, kind, columns)).toBe(text);
});

/** The drawing of that title and kind that a router shows through which such calls went. */
function drawn(render: typeof showVoiceSipLicenseStats, title: string, kind: PeriodKind, columns: readonly Period[]) {
  const { calls, groups } = GROUPS[title] ?? { calls: "standard", groups: [] };
  const meter = meterShowing(kind, columns, calls, NOW);
  const text = render(voiceView({ now: NOW, meter, facts: { statsGroups: groups } }));
  const place = new RegExp(`^ *${title} +\\(last \\d+ ${kind}\\)$`, "m");
  return text
    .replace(/\n$/, "")
    .split("\n\n")
    .find((block) => place.test(block));
}

/** Every period of a bucket has the bucket's average, its first one the maximum. */
function readTable(table: string): { title: string; kind: PeriodKind; columns: Period[] } {
  const [head = "", , , ...rows] = table.split("\n");
  const [, title = "", kind] = /^(.*?) +\(last \d+ (\w+)\)$/.exec(head) ?? [];
  const columns = rows.flatMap((row) => {
    const [first = 0, last = 0, average = 0, max = 0] = (row.match(/\d+/g) ?? []).map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => ({ max: index === 0 ? max : average, average }));
  });
  return { title, kind: kind as PeriodKind, columns };
}
