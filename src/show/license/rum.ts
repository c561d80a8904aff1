/** `show license rum id {all|ID} [detail]` (FORMATS §3.8, STATE §2.5). */
import { entitlementRegid } from "../../cssm/rum-payload.ts";
import { smartErrorText } from "../../lab/smart/wording.ts";
import { allReports } from "../../licensing/policy/rum.ts";
import type { RumReport } from "../../licensing/types.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { tableRow } from "../../text/columns.ts";
import type { View } from "../view.ts";
import { NONE, when } from "./blocks.ts";
import { membersOf, udiLines } from "./members.ts";

const RULE = "=".repeat(36);
const WIDTHS = [20, 10, 6];

/** Which reports are shown, and how. Without `id` all. */
export interface RumQuery {
  readonly id?: number;
  readonly detail: boolean;
}

export function showLicenseRum(view: View, { id, detail }: RumQuery): string {
  const reports = allReports(view.device.agent).filter((report) => id === undefined || report.id === id);
  if (id !== undefined && reports.length === 0) return `${smartErrorText("nothing-found", "")}\n`;
  if (!detail) return `${[...LIST_HEADING, ...reports.map(row)].join("\n")}\n`;
  return `${["Smart Licensing Usage Report Detail:", RULE, ...reports.flatMap((one) => detailLines(view, one))].join("\n")}\n`;
}

const LIST_HEADING = [
  "Smart Licensing Usage Report:",
  RULE,
  tableRow(["Report Id,", "State,", "Flag,", "Feature Name"], WIDTHS),
];

function row(report: RumReport): string {
  return tableRow([String(report.id), stateOf(report), "N", report.feature], WIDTHS);
}

/** The report of the device itself has no licence; the captures call its metric TELEMETRY. */
function detailLines(view: View, report: RumReport): string[] {
  const { id, feature, tag, startedAt, endedAt } = report;
  const licence = tag === "" ? [] : [`  Feature Name: ${feature}`, `  Metric Value: ${entitlementRegid(tag)}`];
  const [udi = ""] = udiLines(membersOf(view));
  return [
    `Report Id: ${id}`,
    `  Metric Name: ${tag === "" ? "TELEMETRY" : "ENTITLEMENT"}`,
    ...licence,
    `  ${udi}`,
    `  Previous Report Id: ${neighbour(view, report, -1)},    Next Report Id: ${neighbour(view, report, 1)}`,
    `  State: ${stateOf(report)},      State Change Reason: ${reasonOf(report)}`,
    `  Start Time: ${when(view, startedAt)},      End Time: ${when(view, endedAt)}`,
    `  Storage State: ${report.state === "ACK" ? "DELETED" : unattestedText("rum-stored")}`,
    "  Transaction ID: 0",
    `  Transaction Message: ${NONE}`,
  ];
}

function stateOf({ state }: RumReport): string {
  return state === "UNACK" ? unattestedText("rum-unacknowledged") : state;
}

/** Only ACKED is attested. */
function reasonOf({ state, closeReason }: RumReport): string {
  if (state === "ACK") return "ACKED";
  return closeReason === undefined ? NONE : closeReason;
}

/** The report of the same licence before or after it; 0 for none. */
function neighbour(view: View, { id, tag }: RumReport, step: 1 | -1): number {
  const line = allReports(view.device.agent).filter((report) => report.tag === tag);
  return line[line.findIndex((report) => report.id === id) + step]?.id ?? 0;
}
