import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { measure, nextEvent, nextRecordAt, setPeriodicity } from "../../src/cube/measure.ts";
import { type MeterOptions, newMeter, setLoad, shiftClock } from "../../src/cube/meter.ts";
import { answerRequests, capacityRequest, resultText } from "../../src/cube/requests.ts";
import type { CubeMeter, Periodicity } from "../../src/cube/types.ts";
import { at, play, told } from "./scenarios.ts";

const MINUTES = (n: number): Periodicity => ({ unit: "mins", n });
const ASKS: MeterOptions = { cadence: "requests", counting: "all standard", kinds: ["standard", "enhanced"] };

/** Rows of the standard licences: time, count, result. */
const rows = (meter: CubeMeter): string[] =>
  (meter.records.standard ?? []).map(
    ({ at: when, count }, index, all) =>
      `${new Date(when).toISOString().slice(11, 19)} ${count} ${resultText(all, index)}`,
  );

test("a request at the end of each period in which the peak was another one (COMMANDS §1.5)", () => {
  const boot = "2019-11-25T13:00:44";
  const { meter, records } = play(
    boot,
    MINUTES(5),
    [
      ["2019-11-25T14:32:00", 2],
      ["2019-11-25T14:36:00", 4],
      ["2019-11-25T14:36:30", 1],
      ["2019-11-25T14:41:00", 10],
    ],
    "2019-11-25T14:46:41",
    ASKS,
  );
  expect(told(records)).toEqual(["11-25T14:35 standard 2", "11-25T14:40 standard 4", "11-25T14:45 standard 10"]);
  expect(nextRecordAt(meter, at("2019-11-25T14:46:41"))).toBe(at("2019-11-25T14:50:44"));
  expect(rows(meter)).toEqual([
    "14:45:44 10 Unknown(Response Pending)",
    "14:40:44 4 Unknown(Response Pending)",
    "14:35:44 2 Unknown(Response Pending)",
  ]);
});

test("a row says what came of the one before it until its own answer is there", () => {
  const asked = play("2019-12-05T15:50:46", MINUTES(1), [["2019-12-05T15:58:00", 1]], "2019-12-05T15:58:50", ASKS);
  let meter = answerRequests(asked.meter, "standard", "Authorized");
  meter = setLoad(meter, at("2019-12-05T15:58:55"), { standard: 0 });
  meter = measure(meter, at("2019-12-05T16:00:00")).meter;
  expect(rows(meter)).toEqual(["15:58:46 1 Authorized"]);
  meter = measure(meter, at("2019-12-05T16:01:00")).meter;
  expect(rows(meter)).toEqual(["16:00:46 0 Authorized(Response Pending)", "15:58:46 1 Authorized"]);
  meter = answerRequests(meter, "standard", "Out of compliance");
  expect(rows(meter)).toEqual(["16:00:46 0 Out of compliance", "15:58:46 1 Authorized"]);
  expect(answerRequests(meter, "standard", "Authorized")).toBe(meter);
  expect(answerRequests(meter, "enhanced", "Authorized")).toBe(meter);
});

test("no variance is looked for between the ends of periods", () => {
  const { records } = play(
    "2020-01-01T08:10",
    { unit: "hours", n: 8 },
    [
      ["2020-01-01T08:20", 4],
      ["2020-01-01T10:20", 400],
      ["2020-01-01T11:20", 4],
    ],
    "2020-01-02T08:09",
    ASKS,
  );
  expect(told(records)).toEqual(["01-01T16:10 standard 400", "01-02T00:10 standard 4"]);
});

test("TDM-SIP sessions have no licence there", () => {
  const { records } = play("2020-01-01T08:10", MINUTES(5), [["2020-01-01T08:11", 0, 0, 9]], "2020-01-01T09:00", ASKS);
  expect(records).toEqual([]);
});

test("a periodicity that is entered runs from that moment", () => {
  const boot = at("2020-01-01T08:10");
  const now = boot + 90 * MINUTE;
  const meter = setPeriodicity(newMeter(boot, { unit: "days", n: 7 }, ASKS), now, MINUTES(7));
  expect(nextRecordAt(meter, now)).toBe(now + 7 * MINUTE);
  expect(nextRecordAt(meter, now + 10 * MINUTE)).toBe(now + 14 * MINUTE);
});

test("a clock that is set moves the end of the period with it", () => {
  const boot = at("2020-01-01T08:10");
  const moved = shiftClock(newMeter(boot, MINUTES(5), ASKS), boot + MINUTE + HOUR, HOUR);
  expect(nextRecordAt(moved, boot + MINUTE + HOUR)).toBe(boot + 5 * MINUTE + HOUR);
});

test("a year of constant calls under a period of a minute is one event", () => {
  const boot = at("2020-01-01T08:10");
  const meter = setLoad(newMeter(boot, MINUTES(1), ASKS), boot + SECOND, { standard: 20 });
  expect(nextEvent(meter)).toBe(boot + MINUTE);
  const first = measure(meter, boot + MINUTE);
  expect(first.records.map(({ count }) => count)).toEqual([20]);
  expect(nextEvent(first.meter) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(boot + 2 * MINUTE);
  const year = measure(first.meter, boot + 365 * DAY);
  expect(year.records).toEqual([]);
  expect(nextEvent(year.meter)).toBeUndefined();
  expect(nextRecordAt(year.meter, boot + 365 * DAY)).toBe(boot + 365 * DAY + MINUTE);
});

test("where a capacity is configured it is asked for, and nothing is measured for requests", () => {
  const boot = at("2020-01-01T08:10");
  const meter = (capacity?: number, counting: CubeMeter["counting"] = "all standard") =>
    newMeter(boot, MINUTES(1), { cadence: "none", counting, ...(capacity === undefined ? {} : { capacity }) });
  expect(capacityRequest(meter(25))).toEqual({ at: boot, kind: "standard", count: 25 });
  expect(capacityRequest(meter(25, "all enhanced"))).toEqual({ at: boot, kind: "enhanced", count: 25 });
  expect(capacityRequest(meter(0))).toBeUndefined();
  expect(capacityRequest(meter())).toBeUndefined();
  const busy = setLoad(meter(25), boot + MINUTE, { standard: 9 });
  expect(nextEvent(busy)).toBeUndefined();
  expect(measure(busy, boot + 9 * DAY).records).toEqual([]);
  expect(nextRecordAt(busy, boot + DAY)).toBeUndefined();
  let long = busy;
  for (let hour = 1; hour <= 100; hour++) long = setLoad(long, boot + hour * HOUR, { standard: hour % 7 });
  expect(long.load.length).toBeLessThan(6);
});

test("skipping changes nothing: as period by period over all of the load", () => {
  const change = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat({ max: 9 }));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), fc.integer({ min: 1, max: 59 }), (gaps, period) => {
      const boot = at("2020-01-01T08:10");
      const end = boot + 20 * DAY;
      let meter = newMeter(boot, MINUTES(period), ASKS);
      let now = boot;
      const levels = [[boot, 0]];
      const records: string[] = [];
      for (const [gap, standard] of gaps) {
        now += gap * MINUTE;
        const measured = measure(meter, now);
        records.push(...told(measured.records));
        meter = setLoad(measured.meter, now, { standard });
        levels.push([now, standard]);
      }
      records.push(...told(measure(meter, end).records));
      const expected: string[] = [];
      let last = 0;
      for (let from = boot; from + period * MINUTE <= end; from += period * MINUTE) {
        const to = from + period * MINUTE;
        const during = levels.filter(([start = 0], index) => start < to && (levels[index + 1]?.[0] ?? end + 1) > from);
        const peak = Math.max(...during.map(([, level = 0]) => level));
        if (peak !== last) expected.push(...told([{ at: to, kind: "standard", count: peak }]));
        last = peak;
      }
      expect(records).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
