/**
 * Keeping the meter small: hours that are over become one number each, and the load line loses what only they needed.
 * So a busy router's meter has the size of its last hour or two of calls, however long it has been up.
 */
import { HOUR, type Instant } from "../clock/instant.ts";
import { isTimed } from "./periodicity.ts";
import { higher, indexInForce, peaksBetween } from "./samples.ts";
import type { CubeMeter, UsageBySeries } from "./types.ts";
import { daysOf, dayUsage, hourUsage } from "./usage.ts";

/** How many hours and days are shown. */
export const SHOWN = 72;

/** The same meter, with the hours worked out that are over at `at` and that no check and no minute's value needs as a line. */
export function foldHours(meter: CubeMeter, at: Instant): CubeMeter {
  // The minutes on display reach into the hour before this one; the next check looks back an hour.
  const shown = Math.floor((at - meter.since) / HOUR) - 1;
  const checked = isTimed(meter) ? Math.floor((meter.nextCheck - HOUR - meter.since) / HOUR) : shown;
  const hours = Math.min(shown, checked);
  if (hours <= meter.history.hours) return meter;
  const horizon = meter.since + hours * HOUR;
  const inForce = indexInForce(meter.load, (change) => change.at <= horizon);
  return {
    ...meter,
    load: meter.load.slice(Math.max(0, inForce)),
    peaks: higher(meter.peaks, peaksBetween(meter, meter.periodStart ?? meter.since, horizon)),
    history: {
      hours,
      lastHours: prepended(meter.history.lastHours, meter.history.hours, hours, (hour) => hourUsage(meter, hour)),
      lastDays: prepended(meter.history.lastDays, daysOf(meter.history.hours), daysOf(hours), (day) =>
        dayUsage(meter, day),
      ),
    },
  };
}

/** The last 72 of `to` periods, newest first, where those of the first `from` are known. */
function prepended(
  known: readonly UsageBySeries[],
  from: number,
  to: number,
  usage: (index: number) => UsageBySeries,
): readonly UsageBySeries[] {
  if (from === to) return known;
  const fresh = newestFirst(to, usage, to - from);
  return [...fresh, ...known.slice(0, SHOWN - fresh.length)];
}

/** The last 72 of `count` periods, newest first. */
export function newestFirst(
  count: number,
  usage: (index: number) => UsageBySeries,
  atMost: number = count,
): UsageBySeries[] {
  return Array.from({ length: Math.min(SHOWN, atMost) }, (_, back) => usage(count - 1 - back));
}
