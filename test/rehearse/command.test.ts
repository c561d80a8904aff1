import { expect, test } from "vitest";
import { rehearsed } from "./rehearsing.ts";

const GOOD = `title: Ten minutes
summary: The router is looked at for a while.
steps:
  - title: It is looked at
    type: show clock
    back: leave
  - title: Time passes
    advance: 10m
    expect:
      - fact: cube.sip.service is up
`;

const BAD = `title: SIP & what stops it
timeLimit: 1m
steps:
  - title: Voice is shut down
    type: |
      configure terminal
      voice service voip
      shutdown
      end
    advance: 90s
    expect:
      - fact: cube.sip.service is up
      - output: |
          Enter configuration commands, one per line.
  - title: And comes back
    type: |
      configure terminal
      voice service voip
      no shutdown
      end
    expect:
      - fact: cube.sip.service is up
`;

test("all as expected: a line for each step, and what one asks afterwards", async () => {
  const { written: _, ...said } = await rehearsed({ "good.yaml": GOOD });
  expect(said).toEqual({
    status: 0,
    out: [
      "Ten minutes",
      "ok      1/2  It is looked at",
      "ok      2/2  Time passes  (10 min)",
      "2 steps, all as expected, 10 min of lab time",
      "SIP outage: none",
      "Last point of return: after step 1 (2026-01-05T08:00:00Z): leave",
      "",
      "",
    ].join("\n"),
    err: "",
  });
});

test("what failed is told with what was printed instead; the steps after it are played", async () => {
  const { status, out } = await rehearsed({ "bad.yaml": BAD });
  expect({ status, out }).toEqual({
    status: 1,
    out: [
      "SIP & what stops it",
      "FAILED  1/2  Voice is shut down  (1 min 30 s)",
      "             cube.sip.service is up: it is down",
      '             the output is "Enter configuration commands, one per line."',
      "             - Enter configuration commands, one per line.",
      "             + Enter configuration commands, one per line.  End with CNTL/Z.",
      "             + *Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console",
      "ok      2/2  And comes back",
      "2 steps, 1 failed, 1 min 30 s of lab time",
      "             it takes 1 min at most: it took 1 min 30 s",
      "SIP outage: Router 1.5 min (shutdown)",
      "Last point of return: no step says how to get back",
      "",
      "",
    ].join("\n"),
  });
});

test("a file that makes no sense is told before anything is played", async () => {
  const { status, out, err } = await rehearsed({ "good.yaml": GOOD, "broken.yaml": "title: x\n" });
  expect({ status, out, err }).toEqual({
    status: 2,
    out: "",
    err: "broken.yaml:1:1: missing, allowed: a list of steps\n",
  });
});

test("JSON on standard output leaves the progress to standard error", async () => {
  const { status, out, err } = await rehearsed({ "good.yaml": GOOD }, { json: "-" });
  expect(status).toBe(0);
  expect(err.split("\n")[1]).toBe("ok      1/2  It is looked at");
  const [report] = JSON.parse(out).rehearsals;
  expect({ ...report, file: report.file.split("/").at(-1) }).toEqual({
    file: "good.yaml",
    title: "Ten minutes",
    summary: "The router is looked at for a while.",
    variables: {},
    began: "2026-01-05T08:00:00Z",
    ended: "2026-01-05T08:10:00Z",
    ok: true,
    steps: [
      {
        number: 1,
        title: "It is looked at",
        explain: "",
        device: "Router",
        began: "2026-01-05T08:00:00Z",
        ended: "2026-01-05T08:00:00Z",
        ok: true,
        checks: [],
        transcript: "Router#show clock\n*08:00:00.000 UTC Mon Jan 5 2026\n",
        messages: [],
        back: "leave",
      },
      {
        number: 2,
        title: "Time passes",
        explain: "",
        device: "Router",
        began: "2026-01-05T08:00:00Z",
        ended: "2026-01-05T08:10:00Z",
        ok: true,
        checks: [{ what: "cube.sip.service is up", ok: true }],
        transcript:
          "Router#:advance 10m\nIt is 2026-01-05T08:10:00Z.\n*Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n",
        messages: [
          {
            at: "2026-01-05T08:07:00Z",
            device: "Router",
            severity: 3,
            text: "*Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name",
          },
        ],
      },
    ],
    checks: [],
    outages: [],
    lanes: [
      {
        device: "Router",
        sip: [{ from: "2026-01-05T08:00:00Z", to: "2026-01-05T08:10:00Z", state: "up" }],
        licensing: [{ from: "2026-01-05T08:00:00Z", to: "2026-01-05T08:10:00Z", state: "no trust, ACK required" }],
        release: [{ from: "2026-01-05T08:00:00Z", to: "2026-01-05T08:10:00Z", state: "17.6.1a" }],
      },
    ],
    lastReturn: { step: 1, title: "It is looked at", at: "2026-01-05T08:00:00Z", how: "leave" },
    plan: [
      "Change plan: Ten minutes",
      "",
      "1. It is looked at (from 0 s on)",
      "   Router#show clock",
      "   back: leave",
      "",
      "2. Time passes (from 0 s on)",
      "   wait 10m",
      "   check: cube.sip.service is up",
      "",
    ].join("\n"),
  });
});

test("JUnit has a suite for each scenario and a case for each step", async () => {
  const { written } = await rehearsed({ "bad.yaml": BAD }, { junit: "report.xml" });
  expect(written.junit).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<testsuites>",
      '<testsuite name="SIP &amp; what stops it" tests="3" failures="2" time="90" timestamp="2026-01-05T08:00:00Z">',
      '<testcase classname="SIP &amp; what stops it" name="1. Voice is shut down" time="90">',
      '<failure message="cube.sip.service is up: it is down"></failure>',
      '<failure message="the output is &quot;Enter configuration commands, one per line.&quot;: ">- Enter configuration commands, one per line.',
      "+ Enter configuration commands, one per line.  End with CNTL/Z.",
      "+ *Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console</failure>",
      "<system-out>Router#configure terminal",
      "Enter configuration commands, one per line.  End with CNTL/Z.",
      "Router(config)#voice service voip",
      "Router(conf-voi-serv)#shutdown",
      "Router(conf-voi-serv)#end",
      "*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console",
      "Router#:advance 90s",
      "It is 2026-01-05T08:01:30Z.",
      "</system-out>",
      "</testcase>",
      '<testcase classname="SIP &amp; what stops it" name="2. And comes back" time="0">',
      "<system-out>Router#configure terminal",
      "Enter configuration commands, one per line.  End with CNTL/Z.",
      "Router(config)#voice service voip",
      "Router(conf-voi-serv)#no shutdown",
      "Router(conf-voi-serv)#end",
      "*Jan  5 08:01:30.000: %SYS-5-CONFIG_I: Configured from console by console",
      "</system-out>",
      "</testcase>",
      '<testcase classname="SIP &amp; what stops it" name="All steps" time="0">',
      '<failure message="it takes 1 min at most: it took 1 min 30 s"></failure>',
      "</testcase>",
      "</testsuite>",
      "</testsuites>",
      "",
    ].join("\n"),
  );
});

test("the page needs nothing from anywhere, tells what the other reports tell, and is the same each time", async () => {
  const [one, other] = [
    await rehearsed({ "bad.yaml": BAD }, { html: "a.html" }),
    await rehearsed({ "bad.yaml": BAD }, { html: "a.html" }),
  ];
  const page = one.written.html ?? "";
  expect(page).toBe(other.written.html);
  expect([...page.matchAll(/\b(?:src|href)="(?!#)[^"]*"|url\(|@import|https?:/g)].map(([found]) => found)).toEqual([]);
  const text = page
    .replace(/<style>[^<]*<\/style>|<script>[^<]*<\/script>|<svg[\s\S]*?<\/svg>|<[^>]+>/g, "")
    .split("\n");
  expect(text.filter((row) => row !== "").slice(0, 12)).toEqual([
    "SIP &amp; what stops it",
    "SIP &amp; what stops it",
    "1 of 2 steps failed",
    "Lab time2026-01-05T08:00:00Z to 2026-01-05T08:01:30Z",
    "SIP outageRouter 1.5 min (shutdown)",
    "Last point of returnno step says how to get back",
    "Timeline",
    "Green: as it should be. Red: SIP down, or a deadline missed; a message of severity 0 to 3. Grey: booting or off. A column for each step, wider the longer it took.",
    "Steps",
    "1. Voice is shut down Router, 2026-01-05T08:00:00Z",
    "cube.sip.service is up: it is downthe output is &quot;Enter configuration commands, one per line.&quot;- Enter configuration commands, one per line.",
    "+ Enter configuration commands, one per line.  End with CNTL/Z.",
  ]);
  const [svg = ""] = /<svg[\s\S]*?<\/svg>/.exec(page) ?? [];
  expect(
    [...svg.matchAll(/<rect class="(\w+)".*?<title>([^<]*)/g)].map(([, kind, title]) => `${kind} ${title}`),
  ).toEqual([
    "bad shutdown: 2026-01-05T08:00:00Z to 2026-01-05T08:01:30Z",
    "good up: 2026-01-05T08:01:30Z to 2026-01-05T08:01:30Z",
    "fair no trust, ACK required: 2026-01-05T08:00:00Z to 2026-01-05T08:01:30Z",
  ]);
});

test("--update stores what a snapshot names", async () => {
  const text =
    "title: T\nsteps:\n  - title: S\n    type: show clock\n    expect:\n      - output: { snapshot: clock }\n";
  const { status, out } = await rehearsed({ "s.yaml": text }, { update: true });
  expect({ status, first: out.split("\n")[1] }).toEqual({ status: 0, first: "ok      1/1  S" });
});
