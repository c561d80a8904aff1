/** One check of the meter: what it finds and what it records (STATE §5.3, Rulings 6 to 9). */
import { HOUR, type Instant } from "../clock/instant.ts";
import { periodLength } from "./periodicity.ts";
import { higher, NO_COUNTS, peaksBetween } from "./samples.ts";
import type { Counts, CubeMeter, MeterTag, TagRecord } from "./types.ts";

/** Order in which a check's rows are recorded. */
export const METER_TAGS: readonly MeterTag[] = ["CUBE_T_STD", "CUBE_T_RED", "CUBE_T_VGW"];

const KEPT_RECORDS = 10;

/**
 * `first`: the first top of the hour since boot. `expiry`: the periodicity has run out. `hourly`: neither, the past hour
 * is compared with what was recorded last.
 */
export type CheckKind = "first" | "expiry" | "hourly";

export interface Check {
  readonly at: Instant;
  readonly kind: CheckKind;
  /** Tags whose count changed; none if the check records nothing. */
  readonly rows: readonly TagRecord[];
}

/** The check that is next on this meter, with what it records. */
export function nextCheckOf(meter: CubeMeter): Check {
  const at = meter.nextCheck;
  const { periodStart, periodEnd } = meter;
  if (periodStart === undefined || periodEnd === undefined) {
    return { at, kind: "first", rows: changedRows(meter, at, peaksBetween(meter, meter.since, at)) };
  }
  const expired = at >= periodEnd ? expiryRows(meter, periodStart, at) : [];
  const rows = expired.length > 0 ? expired : varianceRows(meter, at);
  return { at, kind: at >= periodEnd ? "expiry" : "hourly", rows };
}

/** The maximum of the period. Where that is what was recorded, the expiry's own hour is left to compare. */
function expiryRows(meter: CubeMeter, periodStart: Instant, at: Instant): TagRecord[] {
  return changedRows(meter, at, higher(meter.peaks, peaksBetween(meter, periodStart, at)));
}

function varianceRows(meter: CubeMeter, at: Instant): TagRecord[] {
  const peaks = peaksBetween(meter, at - HOUR, at);
  return varies(meter, peaks) ? changedRows(meter, at, peaks) : [];
}

/** The meter after `check`: its rows are recorded, and all but a silent hourly check start a new period. */
export function afterCheck(meter: CubeMeter, check: Check): CubeMeter {
  const { at, kind, rows } = check;
  const moved = { ...meter, nextCheck: at + HOUR };
  if (kind === "hourly" && rows.length === 0) return moved;
  const records = { ...meter.records };
  for (const { tag, count } of rows) records[tag] = [{ at, count }, ...(records[tag] ?? [])].slice(0, KEPT_RECORDS);
  return { ...moved, records, periodStart: at, periodEnd: at + periodLength(meter.periodicity), peaks: NO_COUNTS };
}

/** Count of `tag` that was recorded last; 0 before the first. */
export function recordedCount(meter: CubeMeter, tag: MeterTag): number {
  return meter.records[tag]?.[0]?.count ?? 0;
}

/** Rows for the tags whose count under `peaks` is not the recorded one. */
export function changedRows(meter: CubeMeter, at: Instant, peaks: Counts): TagRecord[] {
  return METER_TAGS.map((tag) => ({ tag, at, count: tagCount(tag, peaks) })).filter(
    ({ tag, count }) => count !== recordedCount(meter, tag),
  );
}

/** Licences of `tag` that peaks stand for: forked calls are in the aggregate and have a tag of their own (STATE §5.2). */
function tagCount(tag: MeterTag, peaks: Counts): number {
  switch (tag) {
    case "CUBE_T_STD":
      return peaks.aggregate - peaks.enhanced;
    case "CUBE_T_RED":
      return peaks.enhanced;
    case "CUBE_T_VGW":
      return peaks.vgw;
  }
}

/** Whether some tag is off its recorded count by more than a quarter of it; from 0 everything is (CONFLICTS C-07). */
function varies(meter: CubeMeter, peaks: Counts): boolean {
  return METER_TAGS.some((tag) => {
    const recorded = recordedCount(meter, tag);
    return Math.abs(tagCount(tag, peaks) - recorded) * 4 > recorded;
  });
}
