/** `show license eventlog` (FORMATS §3.9). */
import { DAY } from "../../clock/instant.ts";
import type { Zone } from "../../clock/zone.ts";
import { zoneAt } from "../../clock/zone.ts";
import { entitlementRegid } from "../../cssm/rum-payload.ts";
import { licensingOf } from "../../device/licensing/licensing-model.ts";
import type { AgentEvent } from "../../licensing/types.ts";
import { sortableMoment } from "../sortable-date.ts";
import type { View } from "../view.ts";

/** All events, or those of the last `days` days. */
export function showLicenseEventlog(view: View, days?: number): string {
  const eventLog = (licensingOf(view.device) === "policy" ? view.device.agent : view.device.legacy)?.eventLog ?? [];
  const shown = days === undefined ? eventLog : eventLog.filter(({ at }) => at > view.now - days * DAY);
  if (shown.length === 0) return " No EventLog Found.\n";
  return `**** Event Log ****\n\n${shown.map((event) => `${eventLine(event, view.zone)}\n`).join("")}`;
}

/** `2021-11-17 03:31:32.921 UTC SAEVT_ENDPOINT_USAGE count="0" entitlementTag="…"`. */
export function eventLine({ at, name, values }: AgentEvent, zone: Zone): string {
  const full = (key: string, value: string) => (key === "entitlementTag" ? entitlementRegid(value) : value);
  const words = values.map(([key, value]) => ` ${key}="${full(key, value)}"`).join("");
  return `${sortableMoment(at, zone)} ${zoneAt(zone, at).name} ${name}${words}`;
}
