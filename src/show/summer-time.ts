import { DAY, type Instant, MINUTE } from "../clock/instant.ts";
import { zoneAt } from "../clock/zone.ts";
import { configDate } from "../text/dates.ts";
import type { View } from "./view.ts";

/** Far enough for a start and an end of any yearly rule. */
const YEARS_AHEAD = 2 * 366;

/** The next start and end of summer time as `show clock detail` tells them; nothing without summer time. */
export function summerStarts(view: View): string {
  const { zone, now } = view;
  if (!zone.summer) return "";
  const changes = changesAfter(view, now);
  return changes
    .map(({ at, starts }) => {
      // Told in the time that is in force up to the change: 02:00:00 PST, then 02:00:00 PDT.
      const { name, offsetMinutes } = zoneAt(zone, at - MINUTE);
      return `Summer time ${starts ? "starts" : "ends"} ${configDate(at, { name, offsetMinutes })}\n`;
    })
    .join("");
}

function changesAfter({ zone }: View, from: Instant): readonly { readonly at: Instant; readonly starts: boolean }[] {
  const found: { at: Instant; starts: boolean }[] = [];
  let day = from;
  while (found.length < 2 && day < from + YEARS_AHEAD * DAY) {
    const [before, after] = [zoneAt(zone, day), zoneAt(zone, day + DAY)];
    if (before.offsetMinutes !== after.offsetMinutes) {
      found.push({ at: boundary(zone, day, day + DAY), starts: after.offsetMinutes > before.offsetMinutes });
    }
    day += DAY;
  }
  return found;
}

/** The minute between `low` and `high` at which the zone's offset changes. */
function boundary(zone: View["zone"], low: Instant, high: Instant): Instant {
  const before = zoneAt(zone, low).offsetMinutes;
  let [from, to] = [Math.floor(low / MINUTE), Math.ceil(high / MINUTE)];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (zoneAt(zone, middle * MINUTE).offsetMinutes === before) from = middle;
    else to = middle;
  }
  return to * MINUTE;
}
