import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { measure, nextEvent, nextRecordAt, setPeriodicity } from "../../src/cube/measure.ts";
import { newMeter, setLoad, shiftClock } from "../../src/cube/meter.ts";
import { defaultPeriodicity } from "../../src/cube/periodicity.ts";
import type { CubeMeter, KindRecord } from "../../src/cube/types.ts";
import { at, EIGHT_HOURS, play, RULING_8, type Step, told } from "./scenarios.ts";

test("the sample of STATE §5.3 comes out of calls and time (Rulings 8)", () => {
  const { meter, records } = play("2021-03-29T08:25", EIGHT_HOURS, RULING_8, "2021-03-30T00:32:35");
  expect(told(records)).toEqual([
    "03-29T09:00 standard 2",
    "03-29T09:00 enhanced 8",
    "03-29T11:00 standard 0",
    "03-29T11:00 enhanced 0",
    "03-29T20:00 standard 13",
    "03-29T20:00 enhanced 2",
    "03-29T21:00 standard 24",
    "03-29T21:00 enhanced 0",
    "03-29T22:00 standard 9",
    "03-29T23:00 standard 0",
  ]);
  expect(nextRecordAt(meter, at("2021-03-30T00:32:35"))).toBe(at("2021-03-30T07:00"));
});

interface Case {
  readonly name: string;
  readonly boot: string;
  readonly steps: readonly Step[];
  readonly end: string;
  readonly rows: readonly string[];
  readonly next: string;
  readonly options?: { readonly counting: CubeMeter["counting"] };
}

const cases: readonly Case[] = [
  {
    name: "a rise below a quarter waits for the expiry, which reports the maximum (STATE §5.3, vector A)",
    boot: "2020-08-08T05:10",
    steps: [
      ["2020-08-08T05:30", 7],
      ["2020-08-08T09:30", 8],
      ["2020-08-08T09:50", 7],
      ["2020-08-08T14:20", 11],
      ["2020-08-08T15:00", 6],
      ["2020-08-08T16:00", 10],
    ],
    end: "2020-08-08T17:18:12",
    rows: [
      "08-08T06:00 standard 7",
      "08-08T14:00 standard 8",
      "08-08T15:00 standard 11",
      "08-08T16:00 standard 6",
      "08-08T17:00 standard 10",
    ],
    next: "2020-08-09T01:00",
  },
  {
    name: "an hour without calls is seen at the expiry too, when the period's maximum is no news",
    boot: "2020-09-01T10:20",
    steps: [
      ["2020-09-01T10:30", 20],
      ["2020-09-01T17:30", 0],
    ],
    end: "2020-09-01T23:12:03",
    rows: ["09-01T11:00 standard 20", "09-01T19:00 standard 0"],
    next: "2020-09-02T03:00",
  },
  {
    name: "a maximum that is news comes first, the drop an hour later",
    boot: "2020-09-01T10:20",
    steps: [
      ["2020-09-01T10:30", 20],
      ["2020-09-01T15:30", 24],
      ["2020-09-01T17:30", 0],
    ],
    end: "2020-09-01T23:12:03",
    rows: ["09-01T11:00 standard 20", "09-01T19:00 standard 24", "09-01T20:00 standard 0"],
    next: "2020-09-02T04:00",
  },
  {
    name: "a first top of the hour without calls records nothing and starts the period (Rulings 9)",
    boot: "2021-01-01T08:00",
    steps: [],
    end: "2021-01-01T09:30",
    rows: [],
    next: "2021-01-01T17:00",
  },
  {
    name: "a quarter exactly is no variance, a little more is",
    boot: "2021-01-01T08:10",
    steps: [
      ["2021-01-01T08:20", 20],
      ["2021-01-01T09:20", 25],
      ["2021-01-01T11:20", 26],
    ],
    end: "2021-01-01T13:30",
    rows: ["01-01T09:00 standard 20", "01-01T12:00 standard 26"],
    next: "2021-01-01T20:00",
  },
  {
    name: "one tag's variance records every tag whose count changed (Rulings 6)",
    boot: "2021-01-01T08:10",
    steps: [
      ["2021-01-01T08:20", 20, 4, 2],
      ["2021-01-01T09:20", 21, 8, 2],
    ],
    end: "2021-01-01T10:30",
    rows: [
      "01-01T09:00 standard 20",
      "01-01T09:00 enhanced 4",
      "01-01T09:00 vgw 2",
      "01-01T10:00 standard 21",
      "01-01T10:00 enhanced 8",
    ],
    next: "2021-01-01T18:00",
  },
  {
    name: "before 17.6.1a forked calls are standard",
    boot: "2021-01-01T08:10",
    steps: [["2021-01-01T08:20", 20, 4]],
    end: "2021-01-01T10:30",
    rows: ["01-01T09:00 standard 24"],
    next: "2021-01-01T17:00",
    options: { counting: "all standard" },
  },
  {
    name: "box to box, every call is enhanced and that tag alone is recorded",
    boot: "2021-01-01T08:10",
    steps: [["2021-01-01T08:20", 20, 4]],
    end: "2021-01-01T10:30",
    rows: ["01-01T09:00 enhanced 24"],
    next: "2021-01-01T17:00",
    options: { counting: "all enhanced" },
  },
  {
    name: "a level that lasted no time is not sampled (Rulings 6)",
    boot: "2021-01-01T08:10",
    steps: [
      ["2021-01-01T08:20", 20],
      ["2021-01-01T08:20", 90],
      ["2021-01-01T08:20", 10],
    ],
    end: "2021-01-01T09:00",
    rows: ["01-01T09:00 standard 10"],
    next: "2021-01-01T17:00",
  },
  {
    name: "calls that begin at the top of the hour belong to the next one",
    boot: "2021-01-01T08:10",
    steps: [["2021-01-01T09:00", 5]],
    end: "2021-01-01T10:00",
    rows: ["01-01T10:00 standard 5"],
    next: "2021-01-01T18:00",
  },
];

test.each(cases)("$name", ({ boot, steps, end, rows, next, options }) => {
  const { meter, records } = play(boot, EIGHT_HOURS, steps, end, options);
  expect(told(records)).toEqual(rows);
  expect(nextRecordAt(meter, at(end))).toBe(at(next));
});

test("before the first top of the hour, that is the next record", () => {
  expect(nextRecordAt(newMeter(at("2021-01-01T08:10"), defaultPeriodicity()), at("2021-01-01T08:20"))).toBe(
    at("2021-01-01T09:00"),
  );
});

test("hours begin where the router's zone begins them", () => {
  const meter = newMeter(at("2021-01-01T08:10Z"), EIGHT_HOURS, { zoneMinutes: 330 });
  expect(nextRecordAt(meter, at("2021-01-01T08:20Z"))).toBe(at("2021-01-01T08:30Z"));
});

test("keeps ten rows per tag, newest first", () => {
  const steps = Array.from(
    { length: 13 },
    (_, hour) => [`2021-01-01T${String(hour + 1).padStart(2, "0")}:30`, 2 ** hour] satisfies Step,
  );
  const { meter } = play("2021-01-01T01:10", EIGHT_HOURS, steps, "2021-01-01T14:00");
  expect(meter.records.standard?.map(({ count }) => count)).toEqual([4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8]);
});

test("a periodicity that is entered counts from the next top of the hour (Rulings 7)", () => {
  const { meter } = play("2021-01-01T01:10", EIGHT_HOURS, [["2021-01-01T01:20", 4]], "2021-01-01T05:20");
  const now = at("2021-01-01T05:20");
  const longer = setPeriodicity(meter, now, { unit: "days", n: 2 });
  expect(nextRecordAt(longer, now)).toBe(at("2021-01-03T06:00"));
  expect(nextRecordAt(setPeriodicity(meter, now, EIGHT_HOURS), now)).toBe(at("2021-01-01T10:00"));
  expect(told(measure(setLoad(longer, now, { standard: 5 }), at("2021-01-04T00:00")).records)).toEqual([
    "01-03T06:00 standard 5",
  ]);
});

test("a periodicity entered before the first top of the hour is that of the first period", () => {
  const meter = newMeter(at("2021-01-01T01:10"), EIGHT_HOURS);
  const now = at("2021-01-01T01:20");
  expect(nextRecordAt(setPeriodicity(meter, now, { unit: "hours", n: 9 }), at("2021-01-01T02:20"))).toBe(
    at("2021-01-01T11:00"),
  );
});

test("a clock that is set moves what runs, not what was recorded", () => {
  const { meter } = play("2021-01-01T01:10", EIGHT_HOURS, [["2021-01-01T01:20", 4]], "2021-01-01T05:20");
  const now = at("2021-01-02T07:05");
  const moved = shiftClock(meter, now, now - at("2021-01-01T05:20"));
  expect(moved.records).toEqual(meter.records);
  expect(moved.nextCheck).toBe(at("2021-01-02T08:00"));
  expect(nextRecordAt(moved, now)).toBe(at("2021-01-02T12:00"));
  expect(measure(moved, now + 30 * DAY).records).toEqual([]);
});

test("constant calls are one event in a year, and none once recorded", () => {
  const boot = at("2021-01-01T01:10");
  const meter = setLoad(newMeter(boot, EIGHT_HOURS), boot + MINUTE, { standard: 20 });
  expect(nextEvent(meter)).toBe(at("2021-01-01T02:00"));
  const first = measure(meter, at("2021-01-01T02:00")).meter;
  expect(nextEvent(first)).toBeUndefined();
  const year = measure(first, boot + 365 * DAY);
  expect(year.records).toEqual([]);
  expect(year.meter.periodEnd).toBe(at("2022-01-01T02:00"));
  expect(year.meter.nextCheck).toBe(at("2022-01-01T02:00"));
});

/** The rules as they are told, one check each hour over the whole load, with nothing skipped and nothing kept. */
function measureHourByHour(
  changes: readonly (readonly [number, number, number, number])[],
  boot: number,
  end: number,
  length: number,
): KindRecord[] {
  const levels = (from: number, to: number) =>
    changes.filter(([start], index) => start < to && (changes[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) > from);
  const counts = (from: number, to: number): [KindRecord["kind"], number][] => {
    const peak = (level: (change: readonly number[]) => number) => Math.max(0, ...levels(from, to).map(level));
    const enhanced = peak((change) => change[2] as number);
    return [
      ["standard", peak((change) => (change[1] as number) + (change[2] as number)) - enhanced],
      ["enhanced", enhanced],
      ["vgw", peak((change) => change[3] as number)],
    ];
  };
  const rows: KindRecord[] = [];
  const last = (kind: string) => rows.findLast((row) => row.kind === kind)?.count ?? 0;
  let started: number | undefined;
  for (let hour = (Math.floor(boot / HOUR) + 1) * HOUR; hour <= end; hour += HOUR) {
    const expiry = started === undefined || hour === started + length;
    const whole = expiry ? counts(started ?? boot, hour) : [];
    const past = counts(hour - HOUR, hour);
    const varied =
      started !== undefined && past.some(([kind, count]) => Math.abs(count - last(kind)) > 0.25 * last(kind));
    const isNew = ([kind, count]: [string, number]) => count !== last(kind);
    const changed = whole.some(isNew) ? whole.filter(isNew) : varied ? past.filter(isNew) : [];
    rows.push(...changed.map(([kind, count]) => ({ at: hour, kind, count })));
    if (expiry || changed.length > 0) started = hour;
  }
  return rows;
}

const lastChange = (meter: CubeMeter): number => meter.load.at(-1)?.at ?? 0;

const minutes = (max: number) => fc.integer({ min: 1, max });
const anyChanges = fc.array(
  fc.tuple(fc.oneof(minutes(90), minutes(40 * 60)), fc.nat({ max: 30 }), fc.nat({ max: 10 }), fc.nat({ max: 3 })),
  { maxLength: 40 },
);

test("skipping and keeping little changes nothing: as hour by hour over all of it", () => {
  fc.assert(
    fc.property(anyChanges, fc.integer({ min: 8, max: 40 }), fc.nat({ max: 59 }), (gaps, hours, minute) => {
      const boot = at("2021-01-01T00:00") + minute * MINUTE;
      const end = boot + 60 * DAY;
      let time = boot;
      const changes = gaps.map(([gap, ...levels]) => {
        time += gap * MINUTE;
        return [time, ...levels] as const;
      });
      let meter = newMeter(boot, { unit: "hours", n: hours });
      const records: KindRecord[] = [];
      for (const [when, standard, enhanced, vgw] of changes) {
        // As the lab does it: from event to event, then the change.
        for (let due = nextEvent(meter); due !== undefined && due <= when; due = nextEvent(meter)) {
          const { records: recorded, meter: measured } = measure(meter, due);
          // The check that follows a change of calls is looked at whether it records something or not.
          expect(recorded.length > 0 || lastChange(meter) >= due - HOUR).toBe(true);
          expect(measured.nextCheck).toBeGreaterThan(due);
          records.push(...recorded);
          meter = measured;
        }
        meter = setLoad(meter, when, { standard, enhanced, vgw });
      }
      const measured = measure(meter, end);
      expect([...records, ...measured.records]).toEqual(measureHourByHour(changes, boot, end, hours * HOUR));
      expect(nextEvent(measured.meter) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(end);
    }),
    { numRuns: 300 },
  );
});

test("measuring in two steps is measuring in one", () => {
  fc.assert(
    fc.property(anyChanges, fc.integer({ min: 0, max: 4_000 }), (gaps, pause) => {
      const boot = at("2021-01-01T00:20");
      let time = boot;
      let meter = newMeter(boot, EIGHT_HOURS);
      for (const [gap, standard, enhanced, vgw] of gaps) {
        time += gap * MINUTE;
        meter = setLoad(measure(meter, time).meter, time, { standard, enhanced, vgw });
      }
      const end = time + 4_000 * MINUTE;
      const halfway = measure(meter, time + pause * MINUTE);
      const rest = measure(halfway.meter, end);
      const whole = measure(meter, end);
      expect([...halfway.records, ...rest.records]).toEqual(whole.records);
      expect(rest.meter).toEqual(whole.meter);
    }),
  );
});
