/** What `show voice sip license stats` shows (STATE §5.4, CHART §5). */
import { type Instant, SECOND } from "../clock/instant.ts";
import { newestFirst, SHOWN } from "./history.ts";
import { runsBetween } from "./samples.ts";
import type { CubeMeter, Series, Usage, UsageBySeries } from "./types.ts";
import { daysOf, dayUsage, hourUsage, minuteUsages, NO_USAGE } from "./usage.ts";

/** Newest first: the last 60 seconds, 60 minutes, 72 hours and 72 days that are over, counted from boot. */
export interface SeriesStatistics {
  readonly seconds: readonly Usage[];
  readonly minutes: readonly Usage[];
  readonly hours: readonly Usage[];
  readonly days: readonly Usage[];
}

export type Statistics = Readonly<Record<Series, SeriesStatistics>>;

const SHOWN_SMALL = 60;

/** Use per second, minute, hour and day at `now`, filled up with zeros to 60 or 72 each. */
export function statistics(meter: CubeMeter, now: Instant): Statistics {
  const seconds = Math.max(0, Math.floor((now - meter.since) / SECOND));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const usage = {
    seconds: fill(secondUsages(meter, seconds), SHOWN_SMALL),
    minutes: fill(minuteUsages(meter, Math.max(0, minutes - SHOWN_SMALL), minutes).reverse(), SHOWN_SMALL),
    hours: fill(
      newestFirst(hours, (hour) => hourUsage(meter, hour)),
      SHOWN,
    ),
    days: fill(
      newestFirst(daysOf(hours), (day) => dayUsage(meter, day)),
      SHOWN,
    ),
  };
  const pick = (series: Series): SeriesStatistics => ({
    seconds: usage.seconds.map((second) => second[series]),
    minutes: usage.minutes.map((minute) => minute[series]),
    hours: usage.hours.map((hour) => hour[series]),
    days: usage.days.map((day) => day[series]),
  });
  return { standard: pick("standard"), enhanced: pick("enhanced"), aggregate: pick("aggregate"), vgw: pick("vgw") };
}

/** The last samples before sample `end`, newest first; a second's average is its value. */
function secondUsages(meter: CubeMeter, end: number): UsageBySeries[] {
  return runsBetween(meter, Math.max(0, end - SHOWN_SMALL), end)
    .flatMap(({ from, to, counts }) => {
      const same = (count: number): Usage => ({ average: count, max: count });
      const usage = {
        standard: same(counts.standard),
        enhanced: same(counts.enhanced),
        aggregate: same(counts.aggregate),
        vgw: same(counts.vgw),
      };
      return Array.from({ length: to - from }, () => usage);
    })
    .reverse();
}

function fill(usages: readonly UsageBySeries[], length: number): UsageBySeries[] {
  return Array.from({ length }, (_, index) => usages[index] ?? NO_USAGE);
}
