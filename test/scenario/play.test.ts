import { expect, test } from "vitest";
import { parseScenario } from "../../src/scenario/load.ts";
import { play } from "../../src/scenario/play.ts";
import { shortBoot } from "../support/boot.ts";

/** What each step of a scenario came to: its title, its checks that failed, and what it printed. */
async function played(text: string, stored: Record<string, string> = {}) {
  const loaded = await parseScenario("s.yaml", `title: T\n${text}`);
  if (!loaded.ok) throw new Error(loaded.errors.join("\n"));
  const { steps, checks, ok } = await play(loaded.scenario, { snapshots: { read: (name) => stored[name] } });
  const failed = [...steps.flatMap((step) => step.checks), ...checks].filter((check) => !check.ok);
  return {
    ok,
    failed: failed.map(({ what, why, diff }) => [what, why, ...(diff ?? [])]),
    screen: steps.flatMap(({ lines }) => lines.map(({ transcript }) => transcript)).join(""),
  };
}

const steps = (...rows: readonly string[]) => `steps:\n${rows.map((row) => `  ${row}\n`).join("")}`;

test("actions happen in the order of the file", async () => {
  const before = await played(
    steps("- title: A", "  calls: { standard: 2 }", "  type: show clock", "  advance: 1h", "  control: devices"),
  );
  expect(before).toEqual({
    ok: true,
    failed: [],
    screen: [
      "Router#:calls standard 2",
      "Calls up: 2 standard, 0 enhanced, 0 vgw.",
      "Router#show clock",
      "*08:00:00.000 UTC Mon Jan 5 2026",
      "Router#:advance 1h",
      "It is 2026-01-05T09:00:00Z.",
      "*Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name",
      "*Jan  5 09:00:00.000: %SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.",
      "Router#:devices",
      "Device  Hostname  Platform    Release  Power",
      "Router  Router    ISR4321/K9  17.6.1a  on",
      "",
    ].join("\n"),
  });
});

const failures: [name: string, text: string, failed: (string | undefined)[][]][] = [
  [
    "a line is rejected",
    steps("- title: A", "  type: show foo"),
    [["every line was accepted", "rejected (invalid): show foo"]],
  ],
  ["a line is rejected on purpose", steps("- title: A", "  type: show foo", "  rejected: true"), []],
  [
    "a line should be rejected and is not",
    steps("- title: A", "  type: show clock", "  rejected: true"),
    [["a line was rejected", "every line was accepted"]],
  ],
  [
    "a question stays open",
    steps("- title: A", "  type: write erase"),
    [
      [
        "every line was accepted",
        "a question is open: Erasing the nvram filesystem will remove all configuration files! Continue? [confirm]",
      ],
    ],
  ],
  ["a question is answered", steps("- title: A", "  type:", "    - write erase: n"), []],
  [
    "an answer without a question",
    steps("- title: A", "  type:", "    - show clock: [y]"),
    [["every line was accepted", 'no question was asked that "y" could answer']],
  ],
  [
    "a control that cannot be done",
    steps("- title: A", "  control: rewind yesterday"),
    [["every line was accepted", "rejected (refused) (There is no checkpoint yesterday.): :rewind yesterday"]],
  ],
  [
    "a fact does not hold",
    steps("- title: A", "  expect:", "    - fact: cube.sip.service is down"),
    [["cube.sip.service is down", "it is up"]],
  ],
  [
    "a fact does not come true",
    steps("- title: A", "  advance: { until: licensing.trust is installed, atMost: 1h }"),
    [["licensing.trust is installed within 1 h", "it did not"]],
  ],
  [
    "a field is another",
    steps("- title: A", "  expect:", "    - field: { of: show version, name: Version, is: 17.3.2 }"),
    [['"Version" of "show version" is "17.3.2"', "it is 17.6.1a"]],
  ],
  [
    "a field that is not there, one that is there twice, a command without fields, one that asks, one that is none",
    steps(
      "- title: A",
      "  expect:",
      "    - field: { of: show version, name: Weather, is: fine }",
      "    - field: { of: show license status, name: Status, is: fine }",
      "    - field: { of: show clock, name: Time, is: late }",
      "    - output: { of: reload, is: x }",
      "    - output: { of: show wether, is: x }",
    ),
    [
      ['"Weather" of "show version" is "fine"', "nothing is called Weather in it"],
      [
        '"Status" of "show license status" is "fine"',
        "several are called so: Utility > Status; Smart Licensing Using Policy > Status",
      ],
      ['"Time" of "show clock" is "late"', 'the output of "show clock" cannot be asked for as data'],
      ['"reload" is "x"', "the command asks a question"],
      [
        '"show wether" is "x"',
        "the command was rejected (invalid)",
        "+               ^",
        "+ % Invalid input detected at '^' marker.",
      ],
    ],
  ],
  [
    "outputs",
    steps(
      "- title: A",
      "  type: show clock",
      "  expect:",
      "    - output: { contains: '2026' }",
      "    - output: { contains: [Mon, Tue] }",
      "    - output: { lacks: UTC }",
      "    - output: { matches: '^\\*08' }",
      "    - output: { matches: '^08' }",
      "    - output: '*08:00:00.000 UTC Mon Jan 5 2026'",
      "    - output: '*09:00:00.000 UTC Mon Jan 5 2026'",
      "    - output: { snapshot: clock }",
      "    - output: { snapshot: none }",
    ),
    [
      ['the output contains "Mon" and contains "Tue"', '"Tue" is not in it', "+ *08:00:00.000 UTC Mon Jan 5 2026"],
      ['the output does not contain "UTC"', '"UTC" is in it', "+ *08:00:00.000 UTC Mon Jan 5 2026"],
      ["the output matches /^08/", "/^08/ finds nothing in it", "+ *08:00:00.000 UTC Mon Jan 5 2026"],
      ['the output is "*09:00:00.000 UTC Mon Jan 5 2026"', "it is *08:00:00.000 UTC Mon Jan 5 2026"],
      ["the output is as stored in none", "nothing is stored as none: --update stores it"],
    ],
  ],
  [
    "messages",
    steps(
      "- title: A",
      "  advance: 1h",
      "  worstMessage: warnings",
      "  expect:",
      "    - messages: { contains: COMM_FAILED }",
      "    - messages: { lacks: COMM_FAILED }",
    ),
    [
      [
        'the log of the step does not contain "COMM_FAILED"',
        '"COMM_FAILED" is in it',
        "+ *Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name",
      ],
      [
        "no log message is worse than warnings",
        "*Jan  5 08:07:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name",
      ],
    ],
  ],
  [
    "time limits",
    `timeLimit: 1h\n${steps("- title: A", "  advance: 30m", "  timeLimit: 20m", "- title: B", "  advance: 40m")}`,
    [
      ["it takes 20 min at most", "it took 30 min"],
      ["it takes 1 h at most", "it took 1 h 10 min"],
    ],
  ],
];

test.each(failures)("%s", async (_name, text, failed) => {
  const { ok, failed: found } = await played(text, { clock: "*08:00:00.000 UTC Mon Jan 5 2026\n" });
  expect({ ok, failed: found }).toEqual({ ok: failed.length === 0, failed });
});

/** Log messages and their further rows. */
const LOGGED = /\n\*Jan[^\n]*|\n%[^\n]*|\n(?:Cisco IOS Software|Technical Support|Copyright|Compiled)[^\n]*/g;

test("a router that boots is waited for, and its console is opened", async () => {
  const { ok, screen } = await played(
    steps(
      "- title: A",
      "  type:",
      "    - reload: ['']",
      "  advance: { until: device.power is on, atMost: 10m }",
      "- title: B",
      "  type: enable",
    ),
  );
  expect(ok).toBe(true);
  expect(shortBoot(screen).replace(LOGGED, "")).toBe(
    [
      "Router#reload",
      "Proceed with reload? [confirm]",
      ":advance to 2026-01-05T08:03:00Z",
      "It is 2026-01-05T08:03:00Z.",
      "",
      "(boots)",
      "",
      "",
      "Press RETURN to get started!",
      "",
      "",
      "",
      "Router>enable",
      "",
    ].join("\n"),
  );
});

test("a step goes to another device's console", async () => {
  const { ok, screen } = await played(
    [
      "lab: { devices: [{ name: A, hostname: A }, { name: B, hostname: B }] }",
      steps(
        "- title: A",
        "  device: B",
        "  type: show users | include con",
        "  expect:",
        "    - fact: A device.power is on",
      ),
    ].join("\n"),
  );
  expect({ ok, screen: screen.split("\n").filter((row) => /[>#]/.test(row)) }).toEqual({
    ok: true,
    screen: ["A#:device B", "B>show users | include con"],
  });
});
