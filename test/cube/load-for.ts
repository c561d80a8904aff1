/** Calls that make a meter show what a document prints: the way back from a chart or a table to a load. */
import { DAY, HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { measure } from "../../src/cube/measure.ts";
import { type MeterOptions, newMeter, setLoad } from "../../src/cube/meter.ts";
import { defaultPeriodicity } from "../../src/cube/periodicity.ts";
import type { CallKind, CubeMeter } from "../../src/cube/types.ts";
import type { Period, PeriodKind } from "../../src/text/chart.ts";

/** So many calls for so many seconds. */
type Stretch = readonly [calls: number, seconds: number];

const LENGTHS: Readonly<Record<PeriodKind, number>> = { seconds: SECOND, minutes: MINUTE, hours: HOUR, days: DAY };

/**
 * A meter that at `now` shows these periods, newest first, from calls of one kind that came and went.
 * @param columns an average must not be above its maximum
 */
export function meterShowing(
  kind: PeriodKind,
  columns: readonly Period[],
  calls: CallKind,
  now: number,
  options: MeterOptions = {},
): CubeMeter {
  const length = LENGTHS[kind];
  // Periods are counted from boot: one of them ends now.
  const boot = now - Math.max(columns.length * length, 2 * HOUR);
  let meter = newMeter(boot, defaultPeriodicity(), options);
  columns.toReversed().forEach((column, index) => {
    let at = now - (columns.length - index) * length;
    for (const [level, seconds] of stretches(kind, column)) {
      meter = setLoad(measure(meter, at).meter, at, { [calls]: level });
      at += seconds * SECOND;
    }
  });
  return setLoad(measure(meter, now).meter, now, { [calls]: 0 });
}

function stretches(kind: PeriodKind, { max, average }: Period): readonly Stretch[] {
  switch (kind) {
    case "seconds":
      return [[max, 1]];
    case "minutes":
      return minute(max, average);
    case "hours":
      return [...minute(max, average), [average, 59 * 60]];
    case "days":
      return [...minute(max, average), [average, 24 * 3600 - 60]];
  }
}

/** The peak for the three seconds that make it one, then what the average leaves. */
function minute(max: number, average: number): readonly Stretch[] {
  const rest = Math.max(0, 60 * average - 3 * max);
  const level = Math.floor(rest / 57);
  const higher = rest % 57;
  return [
    [max, 3],
    [level + 1, higher],
    [level, 57 - higher],
  ];
}
