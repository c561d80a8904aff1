import { expect, test } from "vitest";
import { parseSummerTime } from "../../src/clock/summer-text.ts";
import { DEFAULT_RULE, type SummerTime } from "../../src/clock/summer-time.ts";

const olympics: SummerTime = {
  name: "JDT",
  rule: {
    kind: "date",
    startYear: 2021,
    startMonth: 7,
    startDay: 23,
    startTime: 0,
    endYear: 2021,
    endMonth: 8,
    endDay: 8,
    endTime: 1390,
  },
};

test.each<[string, SummerTime]>([
  ["clock summer-time PDT recurring", { name: "PDT" }],
  ["  pdt   RECURRING ", { name: "pdt" }],
  ["PDT recurring 2 Sun Mar 2:00 1 Sun Nov 2:00", { name: "PDT", rule: DEFAULT_RULE }],
  [
    "LHDT recurring first Sunday october 02:00 last sun apr 23:59 30",
    {
      name: "LHDT",
      offsetMinutes: 30,
      rule: {
        ...DEFAULT_RULE,
        startWeek: "first",
        startMonth: 10,
        endWeek: "last",
        endMonth: 4,
        endTime: 1439,
      },
    },
  ],
  ["JDT date 23 Jul 2021 0:00 8 Aug 2021 23:10", olympics],
  ["JDT date Jul 23 2021 0:00 Aug 8 2021 23:10 120", { ...olympics, offsetMinutes: 120 }],
])("%j", (text, summer) => {
  expect(parseSummerTime(text)).toEqual(summer);
});

test.each([
  "",
  "PDT",
  "PDT sometimes",
  "PDT recurring 2 Sun Mar 2:00",
  "PDT recurring 5 Sun Mar 2:00 1 Sun Nov 2:00",
  "PDT recurring 2 Fun Mar 2:00 1 Sun Nov 2:00",
  "PDT recurring 2 Sun Mar 24:00 1 Sun Nov 2:00",
  "PDT recurring 2 Sun Mar 2:00 1 Sun Nov 2:60",
  "PDT recurring 2 Sun Mar 2:00 1 Sun Nov 2:00 60 more",
  "PDT date",
  "PDT date 31 Jun 2021 0:00 8 Aug 2021 23:10",
  "PDT date 0 Jul 2021 0:00 8 Aug 2021 23:10",
  "PDT date x Jul 2021 0:00 8 Aug 2021 23:10",
  "PDT date Jul Jul 2021 0:00 8 Aug 2021 23:10",
])("%j is no summer time", (text) => {
  expect(parseSummerTime(text)).toBeUndefined();
});
