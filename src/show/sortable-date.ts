import type { Instant } from "../clock/instant.ts";
import { local, type Zone } from "../clock/zone.ts";

/** Dates of the Smart Agent's event log (FORMATS §3.9), without the zone: `2021-11-17 03:31:32.920`. */
export function sortableMoment(at: Instant, zone: Zone): string {
  const { year, month, day, hour, minute, second, ms } = local(zone, at);
  const two = (value: number) => String(value).padStart(2, "0");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return `${date} ${two(hour)}:${two(minute)}:${two(second)}.${String(ms).padStart(3, "0")}`;
}

/** The same to the second: `2019-02-05 03:06:22`. */
export function sortableDate(at: Instant, zone: Zone): string {
  return sortableMoment(at, zone).slice(0, -4);
}
