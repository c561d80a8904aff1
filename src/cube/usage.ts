/** Use per minute, hour and day, worked out from the samples (STATE §5.4, CONFLICTS C-01 to C-04). */
import { NO_COUNTS, type Run, runsBetween } from "./samples.ts";
import type { Counts, CubeMeter, Series, Usage, UsageBySeries } from "./types.ts";

export const SERIES: readonly Series[] = ["standard", "enhanced", "aggregate", "vgw"];

const SAMPLES_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
export const SAMPLES_PER_HOUR = SAMPLES_PER_MINUTE * MINUTES_PER_HOUR;

/** The value of a minute is the mean of this many of its largest samples ("regularized peak"). */
const LARGEST = 3;

/** Nothing was up all the while. */
export const NO_USAGE: UsageBySeries = constantUsage(NO_COUNTS);

/** Use per minute from minute `from` (counted from boot) up to, not including, `to`, oldest first. */
export function minuteUsages(meter: CubeMeter, from: number, to: number): UsageBySeries[] {
  const runs = runsBetween(meter, from * SAMPLES_PER_MINUTE, to * SAMPLES_PER_MINUTE);
  const usages: UsageBySeries[] = [];
  let first = 0;
  // Minutes of a load that stays have one value.
  let steady: { readonly run: Run; readonly usage: UsageBySeries } | undefined;
  for (let minute = from; minute < to; minute++) {
    const end = (minute + 1) * SAMPLES_PER_MINUTE;
    let last = first;
    while ((runs[last] as Run).to < end) last++;
    const run = runs[first] as Run;
    if (last > first) usages.push(mixedUsage(runs.slice(first, last + 1), end - SAMPLES_PER_MINUTE, end));
    else {
      if (steady?.run !== run) steady = { run, usage: isNothing(run.counts) ? NO_USAGE : constantUsage(run.counts) };
      usages.push(steady.usage);
    }
    first = (runs[last] as Run).to === end ? last + 1 : last;
  }
  return usages;
}

/** Use in hour `hour`, counted from boot, which must be over. */
export function hourUsage(meter: CubeMeter, hour: number): UsageBySeries {
  const { history } = meter;
  if (hour < history.hours) return history.lastHours[history.hours - 1 - hour] ?? NO_USAGE;
  const [run, ...more] = runsBetween(meter, hour * SAMPLES_PER_HOUR, (hour + 1) * SAMPLES_PER_HOUR);
  if (run !== undefined && more.length === 0) return constantUsage(run.counts);
  return together(minuteUsages(meter, hour * MINUTES_PER_HOUR, (hour + 1) * MINUTES_PER_HOUR));
}

/** Use in day `day`, counted from boot, which must be over. */
export function dayUsage(meter: CubeMeter, day: number): UsageBySeries {
  const { history } = meter;
  const days = daysOf(history.hours);
  if (day < days) return history.lastDays[days - 1 - day] ?? NO_USAGE;
  return together(Array.from({ length: HOURS_PER_DAY }, (_, hour) => hourUsage(meter, day * HOURS_PER_DAY + hour)));
}

/** Whole days in so many hours. */
export function daysOf(hours: number): number {
  return Math.floor(hours / HOURS_PER_DAY);
}

function constantUsage(counts: Counts): UsageBySeries {
  return bySeries((series) => ({ average: counts[series], max: counts[series] }));
}

function mixedUsage(runs: readonly Run[], from: number, to: number): UsageBySeries {
  return bySeries((series) => {
    const levels = runs.map((piece) => ({
      level: piece.counts[series],
      samples: Math.min(piece.to, to) - Math.max(piece.from, from),
    }));
    const sum = levels.reduce((total, { level, samples }) => total + level * samples, 0);
    return { average: Math.floor(sum / (to - from)), max: regularizedPeak(levels) };
  });
}

/** The whole part of the mean of the largest three samples (CONFLICTS C-03). */
function regularizedPeak(levels: readonly { readonly level: number; readonly samples: number }[]): number {
  let missing = LARGEST;
  let sum = 0;
  for (const { level, samples } of levels.toSorted((a, b) => b.level - a.level)) {
    const taken = Math.min(missing, samples);
    sum += level * taken;
    missing -= taken;
    if (missing === 0) break;
  }
  return Math.floor(sum / LARGEST);
}

/** The use of a longer while from that of its equal parts: the largest maximum, the mean of the averages. */
function together(parts: readonly UsageBySeries[]): UsageBySeries {
  if (parts.every((part) => part === NO_USAGE)) return NO_USAGE;
  return bySeries((series) => ({
    average: Math.floor(parts.reduce((sum, part) => sum + part[series].average, 0) / parts.length),
    max: parts.reduce((max, part) => Math.max(max, part[series].max), 0),
  }));
}

function isNothing(counts: Counts): boolean {
  return SERIES.every((series) => counts[series] === 0);
}

function bySeries(usage: (series: Series) => Usage): UsageBySeries {
  return {
    standard: usage("standard"),
    enhanced: usage("enhanced"),
    aggregate: usage("aggregate"),
    vgw: usage("vgw"),
  };
}
