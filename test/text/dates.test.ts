import { expect, test } from "vitest";
import { type Instant, parseIso } from "../../src/clock/instant.ts";
import { UTC, type Zone } from "../../src/clock/zone.ts";
import {
  chartDate,
  clockLine,
  configDate,
  dirDate,
  installDate,
  type LogStampOptions,
  licenseDate,
  logStamp,
  voiceDate,
} from "../../src/text/dates.ts";

const pacific: Zone = { name: "PST", offsetMinutes: -480, summer: { name: "PDT" } };
const india: Zone = { name: "IST", offsetMinutes: 330 };

test.each<[(instant: Instant, zone: Zone) => string, string, Zone, string]>([
  [licenseDate, "2021-07-28T18:22:21", pacific, "Jul 28 11:22:21 2021 PDT"],
  [licenseDate, "2022-02-07T10:32:11", UTC, "Feb 07 10:32:11 2022 UTC"],
  [voiceDate, "2021-03-30T00:32:35", UTC, "Mar 30 2021 00:32:35 UTC"],
  [voiceDate, "2019-11-25T09:16:41", india, "Nov 25 2019 14:46:41 IST"],
  [voiceDate, "2021-05-07T07:00:00", UTC, "May 7 2021 07:00:00 UTC"],
  [configDate, "2021-05-29T12:44:10", UTC, "12:44:10 UTC Sat May 29 2021"],
  [configDate, "2019-02-01T07:15:43", UTC, "07:15:43 UTC Fri Feb 1 2019"],
  [chartDate, "2021-04-30T07:37:47", UTC, "07:37:47 AM Friday Apr 30 2021 UTC"],
  [chartDate, "2019-11-13T14:50:16", UTC, "02:50:16 PM Wednesday Nov 13 2019 UTC"],
  [chartDate, "2019-08-29T05:31:01", india, "11:01:01 AM Thursday Aug 29 2019 IST"],
  [chartDate, "2021-01-01T00:05:00", UTC, "12:05:00 AM Friday Jan 1 2021 UTC"],
  [chartDate, "2021-01-01T12:05:00", UTC, "12:05:00 PM Friday Jan 1 2021 UTC"],
  [dirDate, "2016-11-26T03:32:53", pacific, "Nov 25 2016 19:32:53 -08:00"],
  [dirDate, "2016-07-02T02:32:53", pacific, "Jul 1 2016 19:32:53 -07:00"],
  [dirDate, "2016-11-25T19:32:53", UTC, "Nov 25 2016 19:32:53 +00:00"],
  [dirDate, "2016-11-25T14:02:53", india, "Nov 25 2016 19:32:53 +05:30"],
  [installDate, "2024-09-20T01:13:59", UTC, "Fri Sep 20 01:13:59 UTC 2024"],
  [installDate, "2024-09-06T01:13:59", UTC, "Fri Sep  6 01:13:59 UTC 2024"],
])("%o of %s", (format, text, zone, expected) => {
  expect(format(at(text), zone)).toBe(expected);
});

test("the clock with its prefixes", () => {
  const instant = at("2026-03-19T04:25:14.130");
  expect((["*", ".", ""] as const).map((prefix) => clockLine(instant, UTC, prefix))).toEqual([
    "*04:25:14.130 UTC Thu Mar 19 2026",
    ".04:25:14.130 UTC Thu Mar 19 2026",
    "04:25:14.130 UTC Thu Mar 19 2026",
  ]);
  expect(clockLine(at("2025-08-07T04:45:00.007"), UTC, "*")).toBe("*04:45:00.007 UTC Thu Aug 7 2025");
});

test.each<[LogStampOptions, string]>([
  [{}, "Sep 18 13:03:09"],
  [{ prefix: "*" }, "*Sep 18 13:03:09"],
  [{ prefix: ".", msec: true }, ".Sep 18 13:03:09.630"],
  [{ msec: true, showTimezone: true, prefix: "*" }, "*Sep 18 13:03:09.630 UTC"],
  [{ msec: true, localtime: true, showTimezone: true }, "Sep 18 06:03:09.630 PDT"],
  [{ year: true, prefix: "*" }, "*Sep 18 2026 13:03:09"],
  [{ year: true, localtime: true, msec: true }, "Sep 18 2026 06:03:09.630"],
])("a log stamp with %j", (options, expected) => {
  expect(logStamp(at("2026-09-18T13:03:09.630"), pacific, options)).toBe(expected);
});

test("a log stamp pads the day with a blank", () => {
  const stamp = logStamp(at("1970-01-01T00:05:04.249"), UTC, { msec: true, prefix: "*" });
  expect(stamp).toBe("*Jan  1 00:05:04.249");
});

function at(text: string): Instant {
  const instant = parseIso(text);
  if (instant === undefined) throw new Error(`bad date in the test: ${text}`);
  return instant;
}
