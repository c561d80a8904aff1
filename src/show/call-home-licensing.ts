/** `show call-home smart-licensing` and its statistics (FORMATS §3.13). */
import { UTC } from "../clock/zone.ts";
import { licensingOf } from "../device/licensing/licensing-model.ts";
import { licensingProfile } from "../device/settings/call-home.ts";
import type { MessageKind } from "../licensing/types.ts";
import { tableRow } from "../text/columns.ts";
import { legacyStatistics, type StatisticsRow } from "./license/legacy/call-home-statistics.ts";
import { sortableDate } from "./sortable-date.ts";
import type { View } from "./view.ts";

export function showCallHomeLicensing(view: View): string {
  const profile = licensingProfile(view.device.config);
  const heading = "Current smart-licensing transport settings:";
  if (profile === undefined) return `${heading}\n Smart-license messages: disabled\n`;
  return [
    heading,
    " Smart-license messages: enabled",
    ` Profile: ${profile.name} (status: ACTIVE)`,
    ` Destination  URL(s):  ${profile.url}`,
    "",
  ].join("\n");
}

const WIDTHS = [17, 9, 9, 9, 9];
const RULE = 94;

/** The messages of policy licensing under names of our own, in the order of their first use. */
const SUBTYPES: readonly (readonly [MessageKind, string])[] = [
  ["trust", "TRUST"],
  ["usage", "USAGE"],
  ["poll", "POLL"],
  ["trust-sync", "TRUST_SYNC"],
  ["authorization", "AUTHORIZATION"],
  ["hello", "HELLO"],
];

export function showCallHomeStatistics(view: View): string {
  const counted = licensingOf(view.device) === "legacy" ? legacyStatistics(view) : policyStatistics(view);
  const rows = counted.map(({ subtype, success, failed, queued, dropped, lastSent }) =>
    tableRow([subtype, success, failed, queued, dropped, sentText(lastSent)], WIDTHS),
  );
  return [
    "Success: Successfully sent and response received.",
    "Failed : Failed to send or response indicated error occurred.",
    "Inqueue: In queue waiting to be sent.",
    "Dropped: Dropped due to incorrect call-home configuration.",
    "",
    tableRow(["Msg Subtype", "Success", "Failed", "Inqueue", "Dropped", "Last-sent (GMT+00:00)"], WIDTHS),
    "-".repeat(RULE),
    ...rows,
    "",
  ].join("\n");
}

function policyStatistics({ device: { agent } }: View): readonly StatisticsRow[] {
  return SUBTYPES.flatMap(([kind, subtype]) => {
    const counted = agent.statistics[kind];
    const queued = agent.planned.filter((message) => message.kind === kind).length;
    if (counted === undefined && queued === 0) return [];
    const { success = 0, fail = 0 } = counted ?? {};
    const at = counted?.lastResponse?.at;
    return [{ subtype, success, failed: fail, queued, dropped: 0, ...(at === undefined ? {} : { lastSent: at }) }];
  });
}

function sentText(at: number | undefined): string {
  return at === undefined ? "n/a" : sortableDate(at, UTC);
}
