/** The meter's timers: the first top of the hour, the hourly variance, the periodicity (STATE §5.3). */
import { HOUR, type Instant } from "../clock/instant.ts";
import { afterCheck, type Check, changedRows, nextCheckOf } from "./checks.ts";
import { periodLength, topOfHourAfter } from "./periodicity.ts";
import { countsOf, NO_COUNTS } from "./samples.ts";
import type { CubeMeter, LoadChange, Periodicity, TagRecord } from "./types.ts";

/** The next instant at which a check records something if the load stays as it is; undefined for never. */
export function nextEvent(meter: CubeMeter): Instant | undefined {
  return walk(meter, Number.POSITIVE_INFINITY).due?.at;
}

/** Does all checks that are due up to and including `at`. Returns the meter and what they recorded, oldest first. */
export function measure(meter: CubeMeter, at: Instant): { readonly meter: CubeMeter; readonly records: TagRecord[] } {
  const records: TagRecord[] = [];
  let walked = walk(meter, at);
  while (walked.due !== undefined) {
    records.push(...walked.due.rows);
    walked = walk(afterCheck(walked.meter, walked.due), at);
  }
  return { meter: walked.meter, records };
}

/** When the next record is due by the timers, as `Next record at` says at `now`: the first top of the hour, then each expiry. */
export function nextRecordAt(meter: CubeMeter, now: Instant): Instant {
  const measured = measure(meter, now).meter;
  return measured.periodEnd ?? measured.nextCheck;
}

/** A periodicity entered at `at`: a new period begins at the next top of the hour (Rulings 7). The one in force changes nothing. */
export function setPeriodicity(meter: CubeMeter, at: Instant, periodicity: Periodicity): CubeMeter {
  if (periodLength(periodicity) === periodLength(meter.periodicity)) return { ...meter, periodicity };
  // Before the first top of the hour there is no period yet; it will have the new length.
  if (meter.periodEnd === undefined) return { ...meter, periodicity };
  const periodStart = topOfHourAfter(at, meter.hourShift);
  return {
    ...meter,
    periodicity,
    periodStart,
    periodEnd: periodStart + periodLength(periodicity),
    peaks: NO_COUNTS,
  };
}

/** Passes the checks up to `limit` that record nothing, up to the first that does: `due`, which is left undone. */
export function walk(meter: CubeMeter, limit: Instant): { readonly meter: CubeMeter; readonly due?: Check } {
  let now: CubeMeter | undefined = meter;
  let last = meter;
  while (now !== undefined && now.nextCheck <= limit) {
    const check = nextCheckOf(now);
    if (check.rows.length > 0) return { meter: now, due: check };
    last = afterCheck(now, check);
    now = check.kind === "hourly" ? skipQuiet(last, limit) : last;
  }
  return { meter: now ?? last };
}

/**
 * After an hourly check that recorded nothing: when the load was the same for all of its hour and is so since, the hourly
 * checks to come say the same, and only the expiry is left to look at; when that has nothing to record either, it never
 * will have. Returns the meter at the next check that matters or at the first after `limit`; undefined when `limit` is
 * endless and nothing will ever matter.
 */
function skipQuiet(meter: CubeMeter, limit: Instant): CubeMeter | undefined {
  const { periodStart, periodEnd, load } = meter;
  const steady = load.at(-1) as LoadChange;
  const checked = meter.nextCheck - HOUR;
  if (periodStart === undefined || periodEnd === undefined || steady.at > checked - HOUR) return meter;
  const settled =
    steady.at <= periodStart && changedRows(meter, periodEnd, countsOf(steady, meter.counting)).length === 0;
  if (!settled)
    return { ...meter, nextCheck: Math.max(meter.nextCheck, Math.min(periodEnd, checkAfter(meter, limit))) };
  if (limit === Number.POSITIVE_INFINITY) return undefined;
  const length = periodLength(meter.periodicity);
  const passed = Math.max(0, Math.floor((limit - periodStart) / length)) * length;
  return {
    ...meter,
    nextCheck: checkAfter(meter, limit),
    periodStart: periodStart + passed,
    periodEnd: periodEnd + passed,
    ...(passed > 0 ? { peaks: NO_COUNTS } : {}),
  };
}

/** The first hourly check after `limit` that is not before the next one. */
function checkAfter(meter: CubeMeter, limit: Instant): Instant {
  const hours = Math.floor((limit - meter.nextCheck) / HOUR) + 1;
  return meter.nextCheck + Math.max(0, hours) * HOUR;
}
