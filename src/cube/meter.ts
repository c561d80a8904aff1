/** The meter and the calls that it counts. Its checks are in measure.ts, what it shows in statistics.ts. */
import { HOUR, type Instant } from "../clock/instant.ts";
import { CALL_KINDS, followLoad, NO_CALLS, passThrough, shiftCalls } from "./calls.ts";
import { foldHours } from "./history.ts";
import { walk } from "./measure.ts";
import { periodLength, topOfHourAfter } from "./periodicity.ts";
import { indexInForce, NO_COUNTS, sampleFrom } from "./samples.ts";
import type { SipDownReason } from "./sip-service.ts";
import type { Cadence, Counting, CubeMeter, Load, LoadChange, Periodicity, SessionKind } from "./types.ts";

const NO_LOAD: Load = { standard: 0, enhanced: 0, vgw: 0, secure: 0 };

/** What differs between routers besides the periodicity. */
export interface MeterOptions {
  /** `by kind` if absent. */
  readonly counting?: Counting;
  /** `records` if absent. */
  readonly cadence?: Cadence;
  /** The kinds that have a licence; all three if absent. */
  readonly kinds?: readonly SessionKind[];
  /** Sessions that are asked for whatever is up; none if absent. */
  readonly capacity?: number;
  /** Minutes ahead of UTC of the zone whose top of the hour counts; 0 if absent. */
  readonly zoneMinutes?: number;
}

/** The meter of a router that boots at `bootAt` (device time) with no calls up. */
export function newMeter(bootAt: Instant, periodicity: Periodicity, options: MeterOptions = {}): CubeMeter {
  const hourShift = ((((options.zoneMinutes ?? 0) * 60_000) % HOUR) + HOUR) % HOUR;
  const { cadence = "records", capacity } = options;
  const meter: CubeMeter = {
    load: [{ at: bootAt, ...NO_LOAD }],
    calls: NO_CALLS,
    since: bootAt,
    counting: options.counting ?? "by kind",
    cadence,
    kinds: options.kinds ?? ["standard", "enhanced", "vgw"],
    ...(capacity === undefined ? {} : { capacity }),
    hourShift,
    records: {},
    nextCheck: topOfHourAfter(bootAt, hourShift),
    periodicity,
    peaks: NO_COUNTS,
    history: { hours: 0, lastHours: [], lastDays: [] },
    attempts: { accepted: 0, blocked: {} },
  };
  if (cadence !== "requests") return meter;
  const periodEnd = bootAt + periodLength(periodicity);
  return { ...meter, nextCheck: periodEnd, periodStart: bootAt, periodEnd };
}

/**
 * The load from `at` on; kinds that are not given stay. `at` must not be before the last change: an earlier one counts
 * as that moment. There are never more secure calls than calls. Checks that are due before `at` and record something stay
 * due: `measure` up to `at` first.
 */
export function setLoad(meter: CubeMeter, at: Instant, load: Partial<Load>): CubeMeter {
  const current = meter.load.at(-1) as LoadChange;
  const next = validLoad({ ...current, ...load });
  if (sameLoad(current, next)) return meter;
  const when = Math.max(at, current.at);
  const named = CALL_KINDS.filter((kind) => load[kind] !== undefined);
  const calls = followLoad(meter.calls, when, { before: current, after: next, named });
  const folded = foldHours(walk(meter, when).meter, when);
  // A level that no sample has met leaves no trace.
  const unseen = sampleFrom(folded, current.at) === sampleFrom(folded, when);
  const kept = unseen ? folded.load.slice(0, -1) : folded.load;
  const before = kept.at(-1);
  if (before !== undefined && sameLoad(before, next)) return { ...folded, calls, load: kept };
  return { ...folded, calls, load: [...kept, { at: when, ...next }] };
}

/** The calls that are up. */
export function loadNow(meter: CubeMeter): Load {
  const { standard, enhanced, vgw, secure } = meter.load.at(-1) ?? NO_LOAD;
  return { standard, enhanced, vgw, secure };
}

/** The calls that were up at `at`, which may lie back about an hour; nothing before boot. */
export function loadAt(meter: CubeMeter, at: Instant): Load {
  const change = meter.load[indexInForce(meter.load, (begun) => begun.at <= at)];
  return change === undefined ? NO_LOAD : validLoad(change);
}

/** Counts `n` call attempts that were accepted at `at`. They end at once, so that no sample sees them. */
export function acceptAttempts(meter: CubeMeter, n: number, at: Instant): CubeMeter {
  const { attempts, calls } = meter;
  return { ...meter, calls: passThrough(calls, n, at), attempts: { ...attempts, accepted: attempts.accepted + n } };
}

/** Counts `n` call attempts that were blocked, by what blocked them. */
export function blockAttempts(meter: CubeMeter, n: number, reason: SipDownReason): CubeMeter {
  const { accepted, blocked } = meter.attempts;
  return { ...meter, attempts: { accepted, blocked: { ...blocked, [reason]: (blocked[reason] ?? 0) + n } } };
}

/**
 * The meter of a router whose clock is set by `by` milliseconds, to `now`: what runs goes on and is told in the new time,
 * checks that are made on the hour fall on the new tops of the hour, rows keep the time they were recorded at.
 */
export function shiftClock(meter: CubeMeter, now: Instant, by: number): CubeMeter {
  const { periodStart, periodEnd, hourShift, cadence } = meter;
  const onHour = (at: Instant) => (cadence === "requests" ? at : topOfHourAfter(at - 1, hourShift));
  return {
    ...meter,
    since: meter.since + by,
    load: meter.load.map((change) => ({ ...change, at: change.at + by })),
    calls: shiftCalls(meter.calls, by),
    nextCheck: cadence === "requests" ? meter.nextCheck + by : topOfHourAfter(now, hourShift),
    ...(periodStart === undefined ? {} : { periodStart: periodStart + by }),
    ...(periodEnd === undefined ? {} : { periodEnd: onHour(periodEnd + by) }),
  };
}

function sameLoad(a: Load, b: Load): boolean {
  return a.standard === b.standard && a.enhanced === b.enhanced && a.vgw === b.vgw && a.secure === b.secure;
}

function validLoad({ standard, enhanced, vgw, secure }: Load): Load {
  for (const count of [standard, enhanced, vgw, secure]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a number of calls`);
  }
  return { standard, enhanced, vgw, secure: Math.min(secure, standard + enhanced + vgw) };
}
