/** One check of the meter: what it finds and what it records (STATE §5.3, Rulings 6 to 9). */
import { HOUR, type Instant } from "../clock/instant.ts";
import { periodLength } from "./periodicity.ts";
import { higher, NO_COUNTS, peaksBetween } from "./samples.ts";
import type { Counts, CubeMeter, KindRecord, SessionKind } from "./types.ts";

const KEPT_RECORDS = 10;

/**
 * `first`: the first top of the hour since boot. `expiry`: the periodicity has run out. `hourly`: neither, the past hour
 * is compared with what was recorded last. Where rows are requests, each check is an expiry.
 */
export type CheckKind = "first" | "expiry" | "hourly";

export interface Check {
  readonly at: Instant;
  readonly kind: CheckKind;
  /** Kinds whose count changed; none if the check records nothing. */
  readonly rows: readonly KindRecord[];
}

/** The check that is next on this meter, with what it records. */
export function nextCheckOf(meter: CubeMeter): Check {
  const at = meter.nextCheck;
  const { periodStart, periodEnd } = meter;
  if (periodStart === undefined || periodEnd === undefined) {
    return { at, kind: "first", rows: changedRows(meter, at, peaksBetween(meter, meter.since, at)) };
  }
  const expired = at >= periodEnd ? expiryRows(meter, periodStart, at) : [];
  const rows = expired.length > 0 || meter.cadence === "requests" ? expired : varianceRows(meter, at);
  return { at, kind: at >= periodEnd ? "expiry" : "hourly", rows };
}

/** The maximum of the period. Where that is what was recorded, the expiry's own hour is left to compare. */
function expiryRows(meter: CubeMeter, periodStart: Instant, at: Instant): KindRecord[] {
  return changedRows(meter, at, higher(meter.peaks, peaksBetween(meter, periodStart, at)));
}

function varianceRows(meter: CubeMeter, at: Instant): KindRecord[] {
  const peaks = peaksBetween(meter, at - HOUR, at);
  return varies(meter, peaks) ? changedRows(meter, at, peaks) : [];
}

/** The meter after `check`: its rows are recorded, and all but a silent hourly check start a new period. */
export function afterCheck(meter: CubeMeter, check: Check): CubeMeter {
  const { at, rows } = check;
  const length = periodLength(meter.periodicity);
  const moved = { ...meter, nextCheck: at + (meter.cadence === "requests" ? length : HOUR) };
  if (check.kind === "hourly" && rows.length === 0) return moved;
  return { ...moved, records: withRows(meter, rows), periodStart: at, periodEnd: at + length, peaks: NO_COUNTS };
}

/** The records of a meter with `rows` on top. */
export function withRows(meter: CubeMeter, rows: readonly KindRecord[]): CubeMeter["records"] {
  const records = { ...meter.records };
  for (const { at, kind, count } of rows) {
    records[kind] = [{ at, count }, ...(records[kind] ?? [])].slice(0, KEPT_RECORDS);
  }
  return records;
}

/** Count of `kind` that was recorded last; 0 before the first. */
export function recordedCount(meter: CubeMeter, kind: SessionKind): number {
  return meter.records[kind]?.[0]?.count ?? 0;
}

/** Rows for the kinds whose count under `peaks` is not the recorded one. */
export function changedRows(meter: CubeMeter, at: Instant, peaks: Counts): KindRecord[] {
  return meter.kinds
    .map((kind) => ({ at, kind, count: licences(kind, peaks) }))
    .filter(({ kind, count }) => count !== recordedCount(meter, kind));
}

/** Licences of a kind that peaks stand for: forked calls are in the aggregate and have licences of their own (STATE §5.2). */
function licences(kind: SessionKind, peaks: Counts): number {
  return kind === "standard" ? peaks.aggregate - peaks.enhanced : peaks[kind];
}

/** Whether some kind is off its recorded count by more than a quarter of it; from 0 everything is (CONFLICTS C-07). */
function varies(meter: CubeMeter, peaks: Counts): boolean {
  return meter.kinds.some((kind) => {
    const recorded = recordedCount(meter, kind);
    return Math.abs(licences(kind, peaks) - recorded) * 4 > recorded;
  });
}
