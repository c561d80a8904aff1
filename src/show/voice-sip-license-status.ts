/** `show voice sip license status` (FORMATS §3.15, COMMANDS §1.5). */
import { nextRecordAt } from "../cube/measure.ts";
import { resultText } from "../cube/requests.ts";
import type { SipDownReason } from "../cube/sip-service.ts";
import type { MeterRecord, Periodicity } from "../cube/types.ts";
import { sipServiceOf } from "../device/settings/voice.ts";
import { unattestedText } from "../releases/unattested.ts";
import { tableRow } from "../text/columns.ts";
import { voiceDate } from "../text/dates.ts";
import type { Renderer, View } from "./view.ts";

const UNITS: Readonly<Record<Periodicity["unit"], string>> = { mins: "Minute(s)", hours: "Hour(s)", days: "Day(s)" };

/** What follows `SIP service: ` while it is down. */
const DOWN: Readonly<Record<SipDownReason, string>> = {
  unlicensed: unattestedText("sip-status-not-started"),
  shutdown: unattestedText("sip-status-shutdown"),
  "call service stop": unattestedText("sip-status-shutdown"),
  "not configured": unattestedText("sip-status-not-started"),
  "ack overdue": unattestedText("sip-status-missed-ack"),
  "eval expired": "blocked due to eval expiry",
};

/** What differs between a router that asks for licences and one that records their use. */
interface Form {
  readonly interval: string;
  readonly next: string;
  readonly rows: string;
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly rule: string;
}

const REQUESTS: Form = {
  interval: "License request interval",
  next: "Next request at",
  rows: "Recent request(s) for",
  columns: ["Timestamp", "Count", "Result"],
  widths: [28, 13, 20],
  rule: "-".repeat(59),
};

const RECORDS: Form = {
  interval: "License use recorded every",
  next: "Next record at",
  rows: "Recent use of license(s) for",
  columns: ["Timestamp", "Count"],
  widths: [28, 12],
  rule: "-".repeat(76),
};

/** The kinds that have a table; there is none for TDM-SIP sessions in any sample. */
const TABLES = [
  { kind: "standard", trunk: "CUBE Standard Trunk" },
  { kind: "enhanced", trunk: "CUBE Enhanced Trunk" },
] as const;

export const showVoiceSipLicenseStatus: Renderer = (view) => {
  const { device, hostname, now, zone, release } = view;
  const service = sipServiceOf(device, release.facts);
  const { unit, n } = device.meter.periodicity;
  const form = release.facts.meter === "requests" ? REQUESTS : RECORDS;
  const next = nextRecordAt(device.meter, now);
  const lines = [
    `Host Name: ${hostname}`,
    `Current Time: ${voiceDate(now, zone)}`,
    `SIP service: ${service.up ? "Up" : DOWN[service.reason]}`,
    `${form.interval}: ${n} ${UNITS[unit]}`,
    `${form.next}: ${next === undefined ? "Timer not started" : voiceDate(next, zone)}`,
    ...TABLES.flatMap(({ kind, trunk }) => {
      const label = release.facts.meterLabels === "trunk-names" ? trunk : `entitlement tag ${release.facts.tags[kind]}`;
      return table(view, form, label, device.meter.records[kind] ?? []);
    }),
  ];
  return `${lines.join("\n")}\n`;
};

/** Newest first; a kind without rows has no table. */
function table({ zone }: View, form: Form, label: string, records: readonly MeterRecord[]): string[] {
  if (records.length === 0) return [];
  const rows = records.map(({ at, count }, index) => {
    const cells = [voiceDate(at, zone), count, ...(form === REQUESTS ? [resultText(records, index)] : [])];
    return tableRow(cells, form.widths);
  });
  return [`${form.rows} ${label}`, form.rule, tableRow(form.columns, form.widths), form.rule, ...rows];
}
