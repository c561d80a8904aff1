import fc from "fast-check";
import { expect, test } from "vitest";
import { evalRemaining, formatDuration, parseDuration, uptimeStamp, uptimeText } from "../../src/clock/duration.ts";
import { DAY, HOUR, MINUTE, SECOND, WEEK } from "../../src/clock/instant.ts";

test.each([
  ["8h", 8 * HOUR],
  ["30m", 30 * MINUTE],
  ["3d", 3 * DAY],
  ["1d12h", 36 * HOUR],
  ["90s", 90 * SECOND],
  ["2w", 14 * DAY],
  ["0s", 0],
  [" 1W2D3H4M5S ", WEEK + 2 * DAY + 3 * HOUR + 4 * MINUTE + 5 * SECOND],
])("%j lasts %d ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["", " ", "8", "h", "-8h", "1.5h", "8 h", "12h1d", "1h1h", "1y", "5ms", "8h!", "99999999999999999999w"])(
  "%j is no duration",
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);

test("every duration written out is read back", () => {
  const count = fc.nat(1000);
  fc.assert(
    fc.property(count, count, count, count, count, (w, d, h, m, s) => {
      const ms = w * WEEK + d * DAY + h * HOUR + m * MINUTE + s * SECOND;
      expect(parseDuration(`${w}w${d}d${h}h${m}m${s}s`)).toBe(ms);
    }),
  );
});

test.each([
  [46 * DAY, "46 d"],
  [3 * HOUR + 20 * MINUTE, "3 h 20 min"],
  [46 * DAY + 5 * HOUR + 59 * MINUTE, "46 d 5 h"],
  [DAY + 59 * MINUTE, "1 d"],
  [45 * SECOND, "45 s"],
  [90 * SECOND, "1 min 30 s"],
  [999, "0 s"],
  [0, "0 s"],
  [-5, "0 s"],
])("%d ms is shortly %j", (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test.each([
  [0, "0 minutes"],
  [59 * SECOND, "0 minutes"],
  [MINUTE, "1 minute"],
  [53 * MINUTE, "53 minutes"],
  [2 * HOUR, "2 hours"],
  [9 * WEEK + 23 * HOUR + 10 * MINUTE, "9 weeks, 23 hours, 10 minutes"],
  [WEEK + 4 * DAY + 4 * HOUR + 49 * MINUTE, "1 week, 4 days, 4 hours, 49 minutes"],
  [(5 * 365 + 13 * 7 + 5) * DAY + 15 * HOUR + 41 * MINUTE, "5 years, 13 weeks, 5 days, 15 hours, 41 minutes"],
  [366 * DAY + HOUR + MINUTE, "1 year, 1 day, 1 hour, 1 minute"],
])("up for %d ms is %j", (ms, text) => {
  expect(uptimeText(ms)).toBe(text);
});

test.each([
  [74 * DAY + 21 * HOUR + 30 * MINUTE + 39 * SECOND, "74 days, 21 hours, 30 minutes, 39 seconds"],
  [90 * DAY, "90 days, 0 hours, 0 minutes, 0 seconds"],
  [DAY + HOUR + MINUTE + 1_999, "1 days, 1 hours, 1 minutes, 1 seconds"],
  [0, "0 days, 0 hours, 0 minutes, 0 seconds"],
])("an evaluation with %d ms left has %j", (ms, text) => {
  expect(evalRemaining(ms)).toBe(text);
});

test.each([
  [46 * SECOND, "00:00:46"],
  [DAY - SECOND, "23:59:59"],
  [DAY + 2 * HOUR, "1d02h"],
  [WEEK - SECOND, "6d23h"],
  [9 * DAY, "1w2d"],
  [365 * DAY - SECOND, "52w0d"],
  [(365 + 12 * 7) * DAY, "1y12w"],
])("the stamp after %d ms is %j", (ms, text) => {
  expect(uptimeStamp(ms)).toBe(text);
});
