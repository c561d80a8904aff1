import { parseIso } from "../../src/clock/instant.ts";
import { measure } from "../../src/cube/measure.ts";
import { type MeterOptions, newMeter, setLoad } from "../../src/cube/meter.ts";
import type { CubeMeter, KindRecord, Periodicity } from "../../src/cube/types.ts";

/** Reads a date that a test writes down. */
export function at(text: string): number {
  const instant = parseIso(text);
  if (instant === undefined) throw new Error(`not a date: ${text}`);
  return instant;
}

/** A time and the calls from then on: standard, enhanced, TDM-SIP. */
export type Step = readonly [time: string, standard: number, enhanced?: number, vgw?: number];

/** Boots a meter, plays the steps (measuring before each) and measures up to `end`. */
export function play(
  boot: string,
  periodicity: Periodicity,
  steps: readonly Step[],
  end: string,
  options: MeterOptions = {},
): { meter: CubeMeter; records: KindRecord[] } {
  const records: KindRecord[] = [];
  let meter = newMeter(at(boot), periodicity, options);
  const measureTo = (instant: number) => {
    const measured = measure(meter, instant);
    records.push(...measured.records);
    meter = measured.meter;
  };
  for (const [time, standard, enhanced = 0, vgw = 0] of steps) {
    measureTo(at(time));
    meter = setLoad(meter, at(time), { standard, enhanced, vgw });
  }
  measureTo(at(end));
  return { meter, records };
}

/** `13:00 standard 9` for each record. */
export function told(records: readonly KindRecord[]): string[] {
  return records.map(({ at: when, kind, count }) => `${new Date(when).toISOString().slice(5, 16)} ${kind} ${count}`);
}

export const EIGHT_HOURS: Periodicity = { unit: "hours", n: 8 };

/** Rulings 8: the calls behind the second document's sample. */
export const RULING_8: readonly Step[] = [
  ["2021-03-29T08:30", 10, 0],
  ["2021-03-29T08:40", 2, 8],
  ["2021-03-29T09:20", 0, 0],
  ["2021-03-29T19:10", 13, 2],
  ["2021-03-29T19:20", 13, 0],
  ["2021-03-29T20:10", 24, 0],
  ["2021-03-29T20:20", 9, 0],
  ["2021-03-29T21:20", 0, 0],
];
