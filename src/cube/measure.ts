/** The meter's timers: the first top of the hour, the hourly variance, the periodicity (STATE §5.3). */
import { HOUR, type Instant } from "../clock/instant.ts";
import { afterCheck, type Check, changedRows, nextCheckOf } from "./checks.ts";
import { isTimed, periodLength, topOfHourAfter } from "./periodicity.ts";
import { countsOf, NO_COUNTS } from "./samples.ts";
import type { CubeMeter, KindRecord, LoadChange, Periodicity } from "./types.ts";

/**
 * The next instant to measure at, if the load stays as it is; undefined for never. That is the next check after calls came
 * or went, whether it will record something or not (a busy router need not work that out at each call), else the next one
 * that records something.
 */
export function nextEvent(meter: CubeMeter): Instant | undefined {
  const changed = (meter.load.at(-1) as LoadChange).at;
  if (isTimed(meter) && changed >= meter.nextCheck - HOUR) return meter.nextCheck;
  return walk(meter, Number.POSITIVE_INFINITY).due?.at;
}

/** Does all checks that are due up to and including `at`. Returns the meter and what they recorded, oldest first. */
export function measure(meter: CubeMeter, at: Instant): { readonly meter: CubeMeter; readonly records: KindRecord[] } {
  const records: KindRecord[] = [];
  let walked = walk(meter, at);
  while (walked.due !== undefined) {
    records.push(...walked.due.rows);
    walked = walk(afterCheck(walked.meter, walked.due), at);
  }
  return { meter: walked.meter, records };
}

/**
 * When the next record is due by the timers, as `Next record at` says at `now`: the first top of the hour, then each
 * expiry. Undefined while no timer runs.
 */
export function nextRecordAt(meter: CubeMeter, now: Instant): Instant | undefined {
  if (!isTimed(meter)) return undefined;
  const measured = measure(meter, now).meter;
  return measured.periodEnd ?? measured.nextCheck;
}

/**
 * A periodicity entered at `at`: a new period begins, with the next top of the hour where records are made on the hour
 * (Rulings 7), else at once (COMMANDS §2.4). The one in force changes nothing.
 */
export function setPeriodicity(meter: CubeMeter, at: Instant, periodicity: Periodicity): CubeMeter {
  if (periodLength(periodicity) === periodLength(meter.periodicity)) return { ...meter, periodicity };
  // Before the first top of the hour there is no period yet; it will have the new length.
  if (meter.periodEnd === undefined) return { ...meter, periodicity };
  return startPeriod({ ...meter, periodicity }, at);
}

/** A whole new period begins. */
export function startPeriod(meter: CubeMeter, at: Instant): CubeMeter {
  const onRequest = meter.cadence === "requests";
  const periodStart = onRequest ? at : topOfHourAfter(at, meter.hourShift);
  const periodEnd = periodStart + periodLength(meter.periodicity);
  return { ...meter, periodStart, periodEnd, peaks: NO_COUNTS, ...(onRequest ? { nextCheck: periodEnd } : {}) };
}

/** Passes the checks up to `limit` that record nothing, up to the first that does: `due`, which is left undone. */
export function walk(meter: CubeMeter, limit: Instant): { readonly meter: CubeMeter; readonly due?: Check } {
  if (!isTimed(meter)) return { meter };
  let now: CubeMeter | undefined = meter;
  let last = meter;
  while (now !== undefined && now.nextCheck <= limit) {
    const check = nextCheckOf(now);
    if (check.rows.length > 0) return { meter: now, due: check };
    last = afterCheck(now, check);
    now = check.kind === "hourly" || meter.cadence === "requests" ? skipQuiet(last, limit) : last;
  }
  return { meter: now ?? last };
}

/**
 * After a check that recorded nothing: when the load was the same for all of its hour and is so since, the hourly checks
 * to come say the same, and only the expiry is left to look at; when that has nothing to record either, it never will
 * have. Returns the meter at the next check that matters or at the first after `limit`; undefined when `limit` is endless
 * and nothing will ever matter.
 */
function skipQuiet(meter: CubeMeter, limit: Instant): CubeMeter | undefined {
  const { periodStart, periodEnd, load } = meter;
  const steady = load.at(-1) as LoadChange;
  if (periodStart === undefined || periodEnd === undefined) return meter;
  const settled =
    steady.at <= periodStart && changedRows(meter, periodEnd, countsOf(steady, meter.counting)).length === 0;
  if (meter.cadence === "requests") return settled ? skipPeriods(meter, periodStart, limit) : meter;
  if (steady.at > meter.nextCheck - 2 * HOUR) return meter;
  if (!settled)
    return { ...meter, nextCheck: Math.max(meter.nextCheck, Math.min(periodEnd, checkAfter(meter, limit))) };
  return skipPeriods(meter, periodStart, limit);
}

/** Lets the periods pass that end up to `limit`. */
function skipPeriods(meter: CubeMeter, periodStart: Instant, limit: Instant): CubeMeter | undefined {
  if (limit === Number.POSITIVE_INFINITY) return undefined;
  const length = periodLength(meter.periodicity);
  const passed = Math.max(0, Math.floor((limit - periodStart) / length)) * length;
  const periodEnd = periodStart + passed + length;
  return {
    ...meter,
    nextCheck: meter.cadence === "requests" ? periodEnd : checkAfter(meter, limit),
    periodStart: periodStart + passed,
    periodEnd,
    ...(passed > 0 ? { peaks: NO_COUNTS } : {}),
  };
}

/** The first hourly check after `limit` that is not before the next one. */
function checkAfter(meter: CubeMeter, limit: Instant): Instant {
  const hours = Math.floor((limit - meter.nextCheck) / HOUR) + 1;
  return meter.nextCheck + Math.max(0, hours) * HOUR;
}
