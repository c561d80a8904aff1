/** `show voice sip license stats [table]`: use in charts and in tables (FORMATS §3.16, CHART). */
import { type SeriesStatistics, statistics } from "../cube/statistics.ts";
import type { Series } from "../cube/types.ts";
import type { ReleaseFacts } from "../releases/types.ts";
import { CUBE_TABLE, drawChart, drawTable, type PeriodKind, type TableStyle, tdmTable } from "../text/chart.ts";
import { chartDate } from "../text/dates.ts";
import type { Renderer, View } from "./view.ts";

type Group = ReleaseFacts["statsGroups"][number];

/** What is drawn under one title. */
interface GroupFacts {
  readonly series: Series;
  readonly title: string;
  readonly legend: string;
  readonly table: (kind: PeriodKind) => TableStyle;
}

const LEGEND = "* = maximum   # = average";

const GROUPS: Readonly<Record<Group, GroupFacts>> = {
  trunk: {
    series: "aggregate",
    title: "CUBE Trunk License Usage",
    legend: "* = maximum     # = average",
    table: () => CUBE_TABLE,
  },
  standard: {
    series: "standard",
    title: "CUBE Standard Trunk License Usage",
    legend: LEGEND,
    table: () => CUBE_TABLE,
  },
  enhanced: {
    series: "enhanced",
    title: "CUBE Enhanced Trunk License Usage",
    legend: LEGEND,
    table: () => CUBE_TABLE,
  },
  aggregate: {
    series: "aggregate",
    title: "CUBE Aggregate Trunk License Usage",
    legend: LEGEND,
    table: () => CUBE_TABLE,
  },
  tdm: { series: "vgw", title: "TDM-SIP Trunk Sessions", legend: LEGEND, table: tdmTable },
};

const KINDS: readonly PeriodKind[] = ["seconds", "minutes", "hours", "days"];

/** The charts. */
export const showVoiceSipLicenseStats: Renderer = (view) =>
  groupsOf(view, ({ title, legend }, usage) =>
    KINDS.map((kind) =>
      drawChart({ columns: usage[kind], kind, title, ...(kind === "seconds" ? {} : { legend }) }).join("\n"),
    ),
  );

/** The tables. */
export const showVoiceSipLicenseStatsTable: Renderer = (view) =>
  groupsOf(view, ({ title, table }, usage) =>
    KINDS.map((kind) => drawTable({ columns: usage[kind], kind, title, style: table(kind) }).join("\n")),
  );

/** A blank line, then blocks with a blank line between them: the time, and the four drawings of each group. */
function groupsOf(view: View, draw: (group: GroupFacts, usage: SeriesStatistics) => string[]): string {
  const usage = statistics(view.device.meter, view.now);
  const groups = view.release.facts.statsGroups;
  // With one series of trunk sessions the time stands above all; with several, above each (CHART §6).
  const eachTimed = groups.includes("enhanced");
  const blocks = groups.flatMap((name, index) => {
    const group = GROUPS[name];
    const drawings = draw(group, usage[group.series]);
    return index === 0 || eachTimed ? [timeLine(view), ...drawings] : drawings;
  });
  return `\n${blocks.join("\n\n")}\n`;
}

function timeLine({ hostname, now, zone }: View): string {
  return `${hostname}   ${chartDate(now, zone)}`;
}
