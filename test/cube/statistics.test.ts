import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { measure } from "../../src/cube/measure.ts";
import { newMeter, setLoad } from "../../src/cube/meter.ts";
import { statistics } from "../../src/cube/statistics.ts";
import type { Usage } from "../../src/cube/types.ts";
import { at, EIGHT_HOURS, play, RULING_8 } from "./scenarios.ts";

/** Number of the column (1 is the newest) -> maximum, for those that are not 0. */
function maxima(usages: readonly Usage[]): Record<number, number> {
  return Object.fromEntries(usages.flatMap(({ max }, index) => (max > 0 ? [[index + 1, max]] : [])));
}

test("hours run from boot: the sample's graphs have their bars in columns 4, 5, 6 and 16 (STATE §5.3, §5.4)", () => {
  const { meter } = play("2021-03-29T08:25", EIGHT_HOURS, RULING_8, "2021-03-30T00:34:22");
  const { standard, enhanced, aggregate, vgw } = statistics(meter, at("2021-03-30T00:34:22"));
  expect(maxima(standard.hours)).toEqual({ 4: 9, 5: 24, 6: 13, 16: 10 });
  expect(maxima(enhanced.hours)).toEqual({ 6: 2, 16: 8 });
  expect(maxima(aggregate.hours)).toEqual({ 4: 9, 5: 24, 6: 15, 16: 10 });
  expect(maxima(vgw.hours)).toEqual({});
  expect([standard.seconds, standard.minutes, standard.days].map(maxima)).toEqual([{}, {}, {}]);
});

test("a minute's value is the mean of its three largest seconds, an hour's and a day's the largest below", () => {
  const boot = at("2021-01-01T00:00");
  let meter = newMeter(boot, EIGHT_HOURS);
  // Two seconds of 10 in minute 2: the third largest sample is 4.
  for (const [second, standard] of [
    [120, 4],
    [130, 10],
    [132, 4],
    [180, 0],
  ] as const) {
    meter = setLoad(meter, boot + second * SECOND, { standard });
  }
  const shown = statistics(meter, boot + DAY).standard;
  expect(statistics(meter, boot + 5 * MINUTE).standard.minutes.slice(0, 4)).toEqual([
    { average: 0, max: 0 },
    { average: 0, max: 0 },
    { average: 4, max: 8 },
    { average: 0, max: 0 },
  ]);
  expect(shown.hours[23]).toEqual({ average: 0, max: 8 });
  expect(shown.days[0]).toEqual({ average: 0, max: 8 });
});

test("seconds are the newest first and a second that is not over is not shown", () => {
  const boot = at("2021-01-01T00:00");
  let meter = newMeter(boot, EIGHT_HOURS);
  meter = setLoad(meter, boot + 100 * SECOND, { standard: 1, enhanced: 2, vgw: 5 });
  meter = setLoad(meter, boot + 102 * SECOND, { standard: 3 });
  const { standard, aggregate, vgw } = statistics(meter, boot + 104 * SECOND - 1);
  expect(standard.seconds.slice(0, 4).map(({ max }) => max)).toEqual([3, 1, 1, 0]);
  expect(aggregate.seconds.slice(0, 4).map(({ max }) => max)).toEqual([5, 3, 3, 0]);
  expect(vgw.seconds.slice(0, 4).map(({ average }) => average)).toEqual([5, 5, 5, 0]);
  expect(standard.seconds).toHaveLength(60);
});

/** The same from one number per second. */
function fromSeconds(seconds: readonly number[]) {
  const chunks = <T>(list: readonly T[], size: number) =>
    Array.from({ length: Math.floor(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
  const mean = (numbers: readonly number[]) => Math.floor(numbers.reduce((sum, n) => sum + n, 0) / numbers.length);
  const together = (parts: readonly Usage[]): Usage => ({
    average: mean(parts.map(({ average }) => average)),
    max: Math.max(...parts.map(({ max }) => max)),
  });
  const minutes = chunks(seconds, 60).map((minute) => ({
    average: mean(minute),
    max: mean(minute.toSorted((a, b) => b - a).slice(0, 3)),
  }));
  const hours = chunks(minutes, 60).map(together);
  const shown = (usages: readonly Usage[], length: number) =>
    Array.from({ length }, (_, index) => usages.at(-1 - index) ?? { average: 0, max: 0 });
  return {
    seconds: shown(
      seconds.map((count) => ({ average: count, max: count })),
      60,
    ),
    minutes: shown(minutes, 60),
    hours: shown(hours, 72),
    days: shown(chunks(hours, 24).map(together), 72),
  };
}

test("is what one number per second would give, whatever was folded", () => {
  const gap = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 20_000 }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(gap, fc.nat({ max: 30 }), fc.nat({ max: 20 })), { maxLength: 60 }),
      fc.nat({ max: 999 }),
      (changes, offset) => {
        const boot = at("2021-01-01T00:20") + offset;
        let meter = newMeter(boot, EIGHT_HOURS);
        const seconds = { standard: [] as number[], enhanced: [] as number[], aggregate: [] as number[] };
        let [standard, enhanced] = [0, 0];
        for (const [duration, nextStandard, nextEnhanced] of changes) {
          for (let second = 0; second < duration; second++) {
            seconds.standard.push(standard);
            seconds.enhanced.push(enhanced);
            seconds.aggregate.push(standard + enhanced);
          }
          const now = boot + seconds.standard.length * SECOND;
          [standard, enhanced] = [nextStandard, nextEnhanced];
          meter = setLoad(measure(meter, now).meter, now, { standard, enhanced });
        }
        const shown = statistics(meter, boot + seconds.standard.length * SECOND);
        expect(shown.standard).toEqual(fromSeconds(seconds.standard));
        expect(shown.enhanced).toEqual(fromSeconds(seconds.enhanced));
        expect(shown.aggregate).toEqual(fromSeconds(seconds.aggregate));
      },
    ),
    { numRuns: 30 },
  );
});

test("72 days of calls that change every minute leave a meter of the size of its last hours", () => {
  const boot = at("2021-01-01T00:20");
  let meter = newMeter(boot, EIGHT_HOURS);
  for (let minute = 1; minute <= 72 * 24 * 60; minute++) {
    const now = boot + minute * MINUTE;
    meter = setLoad(measure(meter, now).meter, now, { standard: (minute * 37) % 100, enhanced: (minute * 11) % 20 });
  }
  const { days } = statistics(meter, boot + 72 * DAY).aggregate;
  expect(days.every(({ max }) => max > 90)).toBe(true);
  expect(meter.load.length).toBeLessThanOrEqual(181);
  expect(meter.history.hours).toBe(72 * 24 - 1);
});

test("a router that was left alone for years has its last 72 days filled", () => {
  const boot = at("2021-01-01T00:20");
  let meter = setLoad(newMeter(boot, EIGHT_HOURS), boot + HOUR, { standard: 7 });
  const later = boot + 2_000 * DAY;
  meter = setLoad(measure(meter, later).meter, later, { standard: 0 });
  const shown = statistics(meter, later + DAY).standard;
  expect(shown.hours.map(({ max }) => max)).toEqual([...Array(24).fill(0), ...Array(48).fill(7)]);
  expect(shown.days.map(({ average }) => average)).toEqual([0, ...Array(71).fill(7)]);
});
