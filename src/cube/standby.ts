/** Measuring in a pair: a standby records nothing, the active one for both (STATE §5.3, §6). */
import type { Instant } from "../clock/instant.ts";
import { recordedCount, withRows } from "./checks.ts";
import { startPeriod } from "./measure.ts";
import { loadNow } from "./meter.ts";
import { topOfHourAfter } from "./periodicity.ts";
import type { CubeMeter, KindRecord } from "./types.ts";

/** The router is the standby of a pair from now on: its timer stops, its rows stay (STATE §5.3). */
export function standBy(meter: CubeMeter): CubeMeter {
  return { ...meter, standby: true };
}

/** The router is the active one of its pair from `at` on: a whole new period begins (STATE §6). */
export function takeOver(meter: CubeMeter, at: Instant): CubeMeter {
  const { standby: _, ...active } = meter;
  return startPeriod({ ...active, nextCheck: topOfHourAfter(at, meter.hourShift) }, at);
}

/** The router is one of a pair, and its part in it is settled at `at` for the first time since boot: it measures from now on. */
export function beginActive(meter: CubeMeter, at: Instant): CubeMeter {
  const { standby: _, ...active } = meter;
  return { ...active, nextCheck: topOfHourAfter(at, meter.hourShift) };
}

/** The row with which a router of a pair asks for a first licence when roles are settled (STATE §5.3); not where it has more. */
export function roleRecord(meter: CubeMeter, at: Instant): KindRecord | undefined {
  const { standard, enhanced } = loadNow(meter);
  const counted = Math.max(recordedCount(meter, "enhanced"), standard + enhanced);
  if (meter.cadence !== "records" || counted > 1) return undefined;
  return { at, kind: "enhanced", count: 1 };
}

/** The meter with a row of its own, apart from its checks. */
export function record(meter: CubeMeter, row: KindRecord): CubeMeter {
  return { ...meter, records: withRows(meter, [row]) };
}
