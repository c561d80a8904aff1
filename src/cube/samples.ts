import { type Instant, SECOND } from "../clock/instant.ts";
import type { Counting, Counts, CubeMeter, Load, LoadChange } from "./types.ts";

/** Nothing is up. */
export const NO_COUNTS: Counts = { standard: 0, enhanced: 0, aggregate: 0, vgw: 0 };

/** Neighbouring samples that found the same. `from` and `to` are numbers of samples, `to` not included. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly counts: Counts;
}

/**
 * Number of the first sample at or after `at`: sample 0 is taken at boot, one follows each second. A level that no sample
 * meets is not seen (Rulings 6).
 */
export function sampleFrom(meter: CubeMeter, at: Instant): number {
  return Math.max(0, Math.ceil((at - meter.since) / SECOND));
}

/** What a load counts as on a router that counts in this way. */
export function countsOf(load: Load, counting: Counting): Counts {
  const aggregate = load.standard + load.enhanced;
  const enhanced = { "by kind": load.enhanced, "all standard": 0, "all enhanced": aggregate }[counting];
  return { standard: aggregate - enhanced, enhanced, aggregate, vgw: load.vgw };
}

/** What the samples from number `from` up to, not including, `to` find, oldest first. Samples before the load line find nothing. */
export function runsBetween(meter: CubeMeter, from: number, to: number): Run[] {
  const { load } = meter;
  const runs: Run[] = [];
  const start = Math.max(
    0,
    indexInForce(load, (change) => sampleFrom(meter, change.at) <= from),
  );
  let next = from;
  for (let index = start; index < load.length && next < to; index++) {
    const change = load[index] as LoadChange;
    const begin = Math.max(next, sampleFrom(meter, change.at));
    const following = load[index + 1];
    const end = Math.min(to, following === undefined ? to : sampleFrom(meter, following.at));
    if (begin >= end) continue;
    if (begin > next) runs.push({ from: next, to: begin, counts: NO_COUNTS });
    runs.push({ from: begin, to: end, counts: countsOf(change, meter.counting) });
    next = end;
  }
  if (next < to) runs.push({ from: next, to, counts: NO_COUNTS });
  return runs;
}

/** Highest counts of the samples taken from `from` up to, not including, `to`. */
export function peaksBetween(meter: CubeMeter, from: Instant, to: Instant): Counts {
  return runsBetween(meter, sampleFrom(meter, from), sampleFrom(meter, to)).reduce(
    (peaks, run) => higher(peaks, run.counts),
    NO_COUNTS,
  );
}

/** The higher of both, series by series. */
export function higher(a: Counts, b: Counts): Counts {
  return {
    standard: Math.max(a.standard, b.standard),
    enhanced: Math.max(a.enhanced, b.enhanced),
    aggregate: Math.max(a.aggregate, b.aggregate),
    vgw: Math.max(a.vgw, b.vgw),
  };
}

/** Index of the last change for which `begun` holds (it holds for a beginning of the line); -1 for none. */
export function indexInForce(load: readonly LoadChange[], begun: (change: LoadChange) => boolean): number {
  let low = -1;
  let high = load.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (begun(load[middle] as LoadChange)) low = middle;
    else high = middle;
  }
  return low;
}
