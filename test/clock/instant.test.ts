import fc from "fast-check";
import { expect, test } from "vitest";
import {
  civil,
  DAY,
  daysInMonth,
  formatIso,
  fromCivil,
  HOUR,
  MINUTE,
  parseIso,
  SECOND,
  WEEK,
} from "../../src/clock/instant.ts";

test("the units", () => {
  expect([SECOND, MINUTE, HOUR, DAY, WEEK]).toEqual([1000, 60_000, 3_600_000, 86_400_000, 604_800_000]);
});

test.each([
  ["1970-01-01", 0],
  ["2021-07-28", 1_627_430_400_000],
  ["2021-07-28T11:22:21", 1_627_471_341_000],
  ["2021-07-28 11:22:21", 1_627_471_341_000],
  ["2021-07-28T11:22", 1_627_471_320_000],
  ["2021-07-28T11:22:21.13", 1_627_471_341_130],
  ["2021-07-28T11:22:21.007Z", 1_627_471_341_007],
  ["2021-07-28T11:22:21-07:00", 1_627_496_541_000],
  ["2021-07-28T11:22:21+0530", 1_627_451_541_000],
  ["2021-07-28 11:22:21 -07:00", 1_627_496_541_000],
  [" 2021-07-28 ", 1_627_430_400_000],
  ["1969-12-31T23:59:59.999", -1],
  ["2020-02-29", 1_582_934_400_000],
])("%j is %d", (text, instant) => {
  expect(parseIso(text)).toBe(instant);
});

test.each([
  "",
  "today",
  "2021",
  "2021-7-28",
  "2021-07-28Z",
  "2021-13-01",
  "2021-00-10",
  "2021-02-29",
  "2021-04-31",
  "2021-04-00",
  "2021-04-01T24:00",
  "2021-04-01T10:60",
  "2021-04-01T10:00:60",
  "2021-04-01T10",
  "2021-04-01T10:00:00.1234",
  "2021-04-01T10:00:00+24:00",
  "2021-04-01T10:00:00+10:60",
  "2021-04-01T10:00:00 PST",
])("%j is no date", (text) => {
  expect(parseIso(text)).toBeUndefined();
});

test.each([
  [0, "1970-01-01T00:00:00Z"],
  [1_627_471_341_000, "2021-07-28T11:22:21Z"],
  [1_627_471_341_130, "2021-07-28T11:22:21.130Z"],
])("%d is written %j", (instant, text) => {
  expect(formatIso(instant)).toBe(text);
});

test("what the calendar shows", () => {
  const shown = { year: 2026, month: 3, day: 19, hour: 4, minute: 25, second: 14, ms: 130, weekday: 4 };
  expect(civil(Date.UTC(2026, 2, 19, 4, 25, 14, 130))).toEqual(shown);
});

test.each([
  [{ year: 2021, month: 3, day: 1 }, "2021-03-01T00:00:00Z"],
  [{ year: 2021, month: 3, day: 0 }, "2021-02-28T00:00:00Z"],
  [{ year: 2021, month: 13, day: 1, hour: 25 }, "2022-01-02T01:00:00Z"],
  [{ year: 33, month: 4, day: 3, minute: 1, second: 2, ms: 3 }, "0033-04-03T00:01:02.003Z"],
])("%j is %s", (fields, text) => {
  expect(formatIso(fromCivil(fields))).toBe(text);
});

test("days of the months", () => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(months.map((month) => daysInMonth(2021, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([1900, 2000, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29]);
});

const anyInstant = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(9999, 11, 31) });

test("parse after format, and fromCivil after civil, give the instant back", () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      expect([parseIso(formatIso(instant)), fromCivil(civil(instant))]).toEqual([instant, instant]);
    }),
  );
});
