/** `show voice sip license status` (FORMATS §3.15, COMMANDS §1.5). */
import { nextRecordAt } from "../cube/measure.ts";
import type { SipDownReason } from "../cube/sip-service.ts";
import type { MeterRecord, Periodicity } from "../cube/types.ts";
import { sipServiceOf } from "../device/settings-voice.ts";
import { tableRow } from "../text/columns.ts";
import { voiceDate } from "../text/dates.ts";
import type { Renderer, View } from "./view.ts";

const UNITS: Readonly<Record<Periodicity["unit"], string>> = { mins: "Minute(s)", hours: "Hour(s)", days: "Day(s)" };

/** What follows `SIP service: `. Only `Up` is attested for these releases (COMMANDS §1.5); the others are proposals. */
const DOWN: Readonly<Record<SipDownReason, string>> = {
  shutdown: "shutdown",
  "call service stop": "shutdown",
  "not configured": "not started",
  "ack overdue": "blocked due to license report ACK not received",
};

/** The tags that have a table; there is none for TDM-SIP sessions in any sample. */
const TABLES = [
  { tag: "CUBE_T_STD", trunk: "CUBE Standard Trunk" },
  { tag: "CUBE_T_RED", trunk: "CUBE Enhanced Trunk" },
] as const;

const COLUMNS = [28, 12];
const RULE = "-".repeat(76);

export const showVoiceSipLicenseStatus: Renderer = (view) => {
  const { device, hostname, now, zone } = view;
  const service = sipServiceOf(device, view.release.facts);
  const { unit, n } = device.meter.periodicity;
  const lines = [
    `Host Name: ${hostname}`,
    `Current Time: ${voiceDate(now, zone)}`,
    `SIP service: ${service.up ? "Up" : DOWN[service.reason]}`,
    `License use recorded every: ${n} ${UNITS[unit]}`,
    `Next record at: ${voiceDate(nextRecordAt(device.meter, now), zone)}`,
    ...TABLES.flatMap(({ tag, trunk }) => {
      const label = view.release.facts.meterLabels === "trunk-names" ? trunk : `entitlement tag ${tag}`;
      return recordTable(view, label, device.meter.records[tag] ?? []);
    }),
  ];
  return `${lines.join("\n")}\n`;
};

/** Newest first; a tag without records has no table. */
function recordTable({ zone }: View, label: string, records: readonly MeterRecord[]): string[] {
  if (records.length === 0) return [];
  return [
    `Recent use of license(s) for ${label}`,
    RULE,
    tableRow(["Timestamp", "Count"], COLUMNS),
    RULE,
    ...records.map(({ at, count }) => tableRow([voiceDate(at, zone), count], COLUMNS)),
  ];
}
