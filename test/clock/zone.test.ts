import fc from "fast-check";
import { expect, test } from "vitest";
import { formatIso, type Instant, parseIso } from "../../src/clock/instant.ts";
import { DEFAULT_RULE, type RecurringRule } from "../../src/clock/summer-time.ts";
import { fromLocal, local, UTC, type Zone, zoneAt, zoneFrom } from "../../src/clock/zone.ts";

const pacific: Zone = { name: "PST", offsetMinutes: -480, summer: { name: "PDT" } };
const central: RecurringRule = {
  ...DEFAULT_RULE,
  startWeek: "last",
  endWeek: "last",
  endMonth: 10,
  endTime: 180,
};
const berlin: Zone = { name: "CET", offsetMinutes: 60, summer: { name: "CEST", rule: central } };
const southern: RecurringRule = { ...DEFAULT_RULE, startWeek: "first", startMonth: 10, endMonth: 4, endTime: 180 };
const sydney: Zone = { name: "AEST", offsetMinutes: 600, summer: { name: "AEDT", rule: southern } };
const lordHowe: Zone = {
  name: "LHST",
  offsetMinutes: 630,
  summer: { name: "LHDT", offsetMinutes: 30, rule: { ...southern, endTime: 120 } },
};
const kolkata: Zone = { name: "IST", offsetMinutes: 330 };
const olympics: Zone = {
  name: "JST",
  offsetMinutes: 540,
  summer: {
    name: "JDT",
    offsetMinutes: 120,
    rule: {
      kind: "date",
      startYear: 2021,
      startMonth: 7,
      startDay: 23,
      startTime: 0,
      endYear: 2021,
      endMonth: 8,
      endDay: 8,
      endTime: 1380,
    },
  },
};
/** Summer from the first of January: in UTC it begins in the year before. */
const newYear: Zone = {
  name: "NST",
  offsetMinutes: 720,
  summer: {
    name: "NDT",
    rule: { ...DEFAULT_RULE, startWeek: 1, startDay: 1, startMonth: 1, startTime: 0, endMonth: 12, endWeek: 4 },
  },
};

test.each<[string, Zone, string, string]>([
  ["no summer time", kolkata, "2021-07-28T11:22:21", "IST 330"],
  ["the second before summer", pacific, "2021-03-14T09:59:59", "PST -480"],
  ["the start, in standard time", pacific, "2021-03-14T10:00:00", "PDT -420"],
  ["the second before the end", pacific, "2021-11-07T08:59:59", "PDT -420"],
  ["the end, in summer time", pacific, "2021-11-07T09:00:00", "PST -480"],
  ["a month that begins with the day", pacific, "2026-03-08T10:00:00", "PDT -420"],
  ["the last Sunday, which is the fifth", berlin, "2024-03-31T01:00:00", "CEST 120"],
  ["the last Sunday, which is the fourth", berlin, "2023-10-29T00:59:59", "CEST 120"],
  ["southern January", sydney, "2022-01-15T00:00:00", "AEDT 660"],
  ["southern July", sydney, "2022-07-15T00:00:00", "AEST 600"],
  ["the southern start", sydney, "2022-10-01T16:00:00", "AEDT 660"],
  ["the southern end", sydney, "2022-04-02T16:00:00", "AEST 600"],
  ["half an hour", lordHowe, "2022-01-15T00:00:00", "LHDT 660"],
  ["before the dates", olympics, "2021-07-22T14:59:59", "JST 540"],
  ["from the first date", olympics, "2021-07-22T15:00:00", "JDT 660"],
  ["to the last date", olympics, "2021-08-08T11:59:59", "JDT 660"],
  ["after the dates", olympics, "2021-08-08T12:00:00", "JST 540"],
  ["not again next year", olympics, "2022-08-01T00:00:00", "JST 540"],
  ["across the year of UTC", newYear, "2023-12-31T12:00:00", "NDT 780"],
  ["before that", newYear, "2023-12-31T11:59:59", "NST 720"],
])("%s", (_, zone, text, expected) => {
  const { name, offsetMinutes } = zoneAt(zone, at(text));
  expect(`${name} ${offsetMinutes}`).toBe(expected);
});

test("what the clock shows, and under which name", () => {
  const shown = { year: 2021, month: 7, day: 28, hour: 11, minute: 22, second: 21, ms: 130, weekday: 3 };
  expect(local(pacific, at("2021-07-28T18:22:21.130"))).toEqual({ ...shown, name: "PDT", offsetMinutes: -420 });
  expect(local(UTC, at("2021-07-28T11:22:21.130"))).toEqual({ ...shown, name: "UTC", offsetMinutes: 0 });
});

const doubled = { year: 2021, month: 11, day: 7, hour: 1, minute: 30 };

test.each([
  ["summer", pacific, { year: 2021, month: 7, day: 28, hour: 11 }, "2021-07-28T18:00:00Z"],
  ["winter", pacific, { year: 2021, month: 1, day: 28, hour: 11 }, "2021-01-28T19:00:00Z"],
  ["the hour left out is standard time", pacific, { year: 2021, month: 3, day: 14, hour: 2 }, "2021-03-14T10:00:00Z"],
  ["the hour shown twice, first pass", pacific, doubled, "2021-11-07T08:30:00Z"],
  ["the hour shown twice, second pass", pacific, { ...doubled, offsetMinutes: -480 }, "2021-11-07T09:30:00Z"],
  [
    "an offset that isn't in force",
    pacific,
    { year: 2021, month: 7, day: 1, offsetMinutes: -480 },
    "2021-07-01T07:00:00Z",
  ],
  ["no summer time", kolkata, { year: 2021, month: 7, day: 1 }, "2021-06-30T18:30:00Z"],
])("from the clock: %s", (_, zone, fields, expected) => {
  expect(formatIso(fromLocal(zone, fields))).toBe(expected);
});

test.each<[string, readonly (string | number)[] | undefined, string | undefined, Zone]>([
  ["nothing", undefined, undefined, UTC],
  ["hours", ["PST", -8], undefined, { name: "PST", offsetMinutes: -480 }],
  ["hours and minutes, as text", ["IST", "5", "30"], undefined, kolkata],
  ["minutes west of Greenwich", ["NST", -3, 30], undefined, { name: "NST", offsetMinutes: -210 }],
  ["summer time", ["PST", -8, 0], "clock summer-time PDT recurring", pacific],
  ["summer time alone", undefined, "BST recurring", { ...UTC, summer: { name: "BST" } }],
  ["a summer time that can't be read", ["PST", -8], "PDT sometimes", { name: "PST", offsetMinutes: -480 }],
])("the zone of configuration lines: %s", (_, timezone, summerTime, expected) => {
  expect(zoneFrom(timezone, summerTime)).toEqual(expected);
});

const zones = [UTC, kolkata, pacific, berlin, sydney, lordHowe, olympics, newYear];
const someInstant = fc.oneof(
  fc.integer({ min: Date.UTC(1993, 0), max: Date.UTC(2035, 11, 31) }),
  // Around the switches, where mistakes live.
  fc
    .tuple(
      fc.constantFrom(
        "2021-03-14T10:00",
        "2021-11-07T09:00",
        "2023-10-29T01:00",
        "2022-04-02T16:00",
        "2023-12-31T12:00",
      ),
      fc.integer({ min: -7_200_000, max: 7_200_000 }),
    )
    .map(([text, delta]) => at(text) + delta),
);

test("fromLocal takes local back, in both passes of a doubled hour", () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), someInstant, (zone, instant) => {
      expect(fromLocal(zone, local(zone, instant))).toBe(instant);
    }),
  );
});

test.each([
  ["America/Los_Angeles", pacific],
  ["Europe/Berlin", berlin],
  ["Australia/Sydney", sydney],
  ["Australia/Lord_Howe", lordHowe],
  ["Asia/Kolkata", kolkata],
])("%s shows what the world's time zone data say", (name, zone) => {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: name, dateStyle: "short", timeStyle: "medium" });
  const two = (value: number) => String(value).padStart(2, "0");
  fc.assert(
    // The rules in force today are those since 2008.
    fc.property(fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2036, 0) }), (instant) => {
      const { year, month, day, hour, minute, second } = local(zone, instant);
      const shown = `${two(day)}/${two(month)}/${year}, ${two(hour)}:${two(minute)}:${two(second)}`;
      expect(shown).toBe(format.format(instant));
    }),
    { numRuns: 300 },
  );
});

function at(text: string): Instant {
  const instant = parseIso(text);
  if (instant === undefined) throw new Error(`bad date in the test: ${text}`);
  return instant;
}
