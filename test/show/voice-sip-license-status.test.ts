import { expect, test } from "vitest";
import { setPeriodicity } from "../../src/cube/measure.ts";
import { newMeter } from "../../src/cube/meter.ts";
import { standBy } from "../../src/cube/standby.ts";
import { showVoiceSipLicenseStatus } from "../../src/show/voice-sip-license-status.ts";
import { at, EIGHT_HOURS, play, RULING_8, type Step } from "../cube/scenarios.ts";
import { type Told, voiceLine, voiceView } from "./voice-view.ts";

const RULE = "-".repeat(76);
const HEAD = [RULE, "Timestamp                   Count       ", RULE];

const shown = (told: Told) => showVoiceSipLicenseStatus(voiceView(told)).split("\n");

test("the second document's sample", () => {
  const end = "2021-03-30T00:32:35";
  const { meter } = play("2021-03-29T08:25", EIGHT_HOURS, RULING_8, end);
  expect(shown({ now: at(end), meter })).toEqual([
    "Host Name: Router",
    "Current Time: Mar 30 2021 00:32:35 UTC",
    "SIP service: Up",
    "License use recorded every: 8 Hour(s)",
    "Next record at: Mar 30 2021 07:00:00 UTC",
    "Recent use of license(s) for CUBE Standard Trunk",
    ...HEAD,
    "Mar 29 2021 23:00:00 UTC    0           ",
    "Mar 29 2021 22:00:00 UTC    9           ",
    "Mar 29 2021 21:00:00 UTC    24          ",
    "Mar 29 2021 20:00:00 UTC    13          ",
    "Mar 29 2021 11:00:00 UTC    0           ",
    "Mar 29 2021 09:00:00 UTC    2           ",
    "Recent use of license(s) for CUBE Enhanced Trunk",
    ...HEAD,
    "Mar 29 2021 21:00:00 UTC    0           ",
    "Mar 29 2021 20:00:00 UTC    2           ",
    "Mar 29 2021 11:00:00 UTC    0           ",
    "Mar 29 2021 09:00:00 UTC    8           ",
    "",
  ]);
});

interface Sample {
  readonly name: string;
  readonly boot: string;
  readonly steps: readonly Step[];
  readonly now: string;
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

/** Samples of releases that name the tag instead of the trunk, from the first document. */
const samples: readonly Sample[] = [
  {
    name: "router",
    boot: "2020-09-01T10:20",
    steps: [
      ["2020-09-01T10:30", 20],
      ["2020-09-01T17:20", 0],
    ],
    now: "2020-09-01T23:12:03",
    head: ["Current Time: Sep 1 2020 23:12:03 UTC", "Next record at: Sep 2 2020 03:00:00 UTC"],
    rows: ["Sep 1 2020 19:00:00 UTC     0           ", "Sep 1 2020 11:00:00 UTC     20          "],
  },
  {
    name: "CSR-10.64.86.45",
    boot: "2020-08-08T05:10",
    steps: [
      ["2020-08-08T05:30", 7],
      ["2020-08-08T09:30", 8],
      ["2020-08-08T14:20", 11],
      ["2020-08-08T15:00", 6],
      ["2020-08-08T16:00", 10],
    ],
    now: "2020-08-08T17:18:12",
    head: ["Current Time: Aug 8 2020 17:18:12 UTC", "Next record at: Aug 9 2020 01:00:00 UTC"],
    rows: [
      "Aug 8 2020 17:00:00 UTC     10          ",
      "Aug 8 2020 16:00:00 UTC     6           ",
      "Aug 8 2020 15:00:00 UTC     11          ",
      "Aug 8 2020 14:00:00 UTC     8           ",
      "Aug 8 2020 06:00:00 UTC     7           ",
    ],
  },
  {
    name: "CSR",
    boot: "2020-09-03T09:20",
    steps: [
      ["2020-09-03T09:30", 20],
      ["2020-09-03T17:30", 24],
    ],
    now: "2020-09-03T18:01:35",
    head: ["Current Time: Sep 3 2020 18:01:35 UTC", "Next record at: Sep 4 2020 02:00:00 UTC"],
    rows: ["Sep 3 2020 18:00:00 UTC     24          ", "Sep 3 2020 10:00:00 UTC     20          "],
  },
];

test.each(samples)("a release that names the tag: $name", ({ name, boot, steps, now, head, rows }) => {
  const { meter } = play(boot, EIGHT_HOURS, steps, now);
  const facts = { meterLabels: "entitlement-tag" } as const;
  const [time = "", next = ""] = head;
  expect(shown({ now: at(now), meter, hostname: name, facts })).toEqual([
    `Host Name: ${name}`,
    time,
    "SIP service: Up",
    "License use recorded every: 8 Hour(s)",
    next,
    "Recent use of license(s) for entitlement tag CUBE_T_STD",
    ...HEAD,
    ...rows,
    "",
  ]);
});

test("a router without calls has no table", () => {
  const boot = at("2026-01-05T07:50");
  const meter = newMeter(boot, { unit: "days", n: 7 });
  expect(shown({ now: at("2026-01-05T08:00:30"), meter })).toEqual([
    "Host Name: Router",
    "Current Time: Jan 5 2026 08:00:30 UTC",
    "SIP service: Up",
    "License use recorded every: 7 Day(s)",
    "Next record at: Jan 12 2026 08:00:00 UTC",
    "",
  ]);
});

test("times are those of the router's zone", () => {
  const zone = { name: "IST", offsetMinutes: 330 };
  const meter = newMeter(at("2026-01-05T07:50"), { unit: "mins", n: 5 }, { zoneMinutes: 330 });
  expect(shown({ now: at("2026-01-05T07:55"), meter, zone })).toEqual([
    "Host Name: Router",
    "Current Time: Jan 5 2026 13:25:00 IST",
    "SIP service: Up",
    "License use recorded every: 5 Minute(s)",
    "Next record at: Jan 5 2026 14:00:00 IST",
    "",
  ]);
});

test("a periodicity entered now counts from the next top of the hour", () => {
  const now = at("2026-01-05T08:30");
  const meter = setPeriodicity(newMeter(at("2026-01-05T07:50"), { unit: "days", n: 7 }), now, EIGHT_HOURS);
  expect(shown({ now, meter })[4]).toBe("Next record at: Jan 5 2026 16:00:00 UTC");
});

test("the standby of a pair has no timer and keeps its rows", () => {
  const { meter } = play("2021-04-30T05:10", { unit: "days", n: 7 }, [["2021-04-30T05:20", 1]], "2021-04-30T06:10", {
    counting: "all enhanced",
  });
  expect(shown({ now: at("2021-04-30T07:37:12"), meter: standBy(meter) })).toEqual([
    "Host Name: Router",
    "Current Time: Apr 30 2021 07:37:12 UTC",
    "SIP service: Up",
    "License use recorded every: 7 Day(s)",
    "Next record at: Timer not started",
    "Recent use of license(s) for CUBE Enhanced Trunk",
    ...HEAD,
    "Apr 30 2021 06:00:00 UTC    1           ",
    "",
  ]);
});

test.each<[string, Partial<Told>, string]>([
  ["shut down", { voice: [voiceLine("shutdown")] }, "shutdown"],
  [
    "without its ACK",
    { overdue: true, facts: { sipStopsOnMissedAck: true } },
    "blocked due to license report ACK not received",
  ],
  ["without its ACK where that does no harm", { overdue: true, facts: { sipStopsOnMissedAck: false } }, "Up"],
])("SIP service %s", (_, told, expected) => {
  expect(shown({ now: at("2026-01-05T08:30"), ...told })[2]).toBe(`SIP service: ${expected}`);
});
