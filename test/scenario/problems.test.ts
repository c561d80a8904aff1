import { expect, test } from "vitest";
import { FACT_FORMS, factSubjects } from "../../src/scenario/fact.ts";
import { parseScenario } from "../../src/scenario/load.ts";

async function said(text: string): Promise<readonly string[]> {
  const loaded = await parseScenario("s.yaml", text);
  return loaded.ok ? [] : loaded.errors;
}

const TOP = "title, summary, matrix, lab, privileged, worstMessage, timeLimit, wayBack, coach, steps";
const DOING = "type, control, fault, calls, cssm, advance, expect";
const TESTS = "is, isNot, contains, lacks, matches, snapshot";
const step = (...rows: readonly string[]) =>
  `title: T\nsteps:\n  - title: S\n${rows.map((row) => `    ${row}\n`).join("")}`;

const cases: [name: string, text: string, errors: string[]][] = [
  ["the least", step("type: show clock"), []],
  [
    "no YAML",
    "a: [",
    [
      "s.yaml:1:5: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ], allowed: one YAML document",
    ],
  ],
  ["nothing", "", [`s.yaml:1:1: empty, allowed: a mapping with ${TOP}`]],
  ["a key that is none", `${step("type: x")}stpes: []\n`, [`s.yaml:5:1: unknown key "stpes", allowed: ${TOP}`]],
  ["no steps", "title: T\nsteps: []\n", ["s.yaml:2:8: empty, allowed: one or more"]],
  [
    "a step that does nothing",
    step("explain: x"),
    [`s.yaml:3:5: a step that does nothing and expects nothing, allowed: ${DOING}`],
  ],
  [
    "an expectation of nothing",
    step("expect: [{}]"),
    ["s.yaml:4:14: expects nothing, allowed: fact, output, field, messages"],
  ],
  [
    "a field of which nothing is expected",
    step("expect:", "  - field: { of: show version, name: Version }"),
    [`s.yaml:5:16: expects nothing of it, allowed: ${TESTS}`],
  ],
  [
    "a fact of which nobody knows",
    step("expect:", "  - fact: the.weather is fine"),
    [`s.yaml:5:15: "the.weather is fine" is wrong, allowed: a fact about ${factSubjects()}`],
  ],
  [
    "a fact that is no sentence",
    step("expect:", "  - fact: cube.sip.service up"),
    [`s.yaml:5:15: "cube.sip.service up" is wrong, allowed: a fact: ${FACT_FORMS}`],
  ],
  ["a device that is not there", step("device: R9", "type: x"), ["s.yaml:4:13: no device R9, allowed: Router"]],
  [
    "a fact of a device that is not there",
    step("expect:", "  - fact: R9 device.power is on"),
    ["s.yaml:5:7: no device R9, allowed: Router"],
  ],
  [
    "what is wrong in a lab stands at its own place",
    `lab:\n  devices:\n    - relase: x\n${step("type: x")}`,
    [
      's.yaml:3:7: unknown key "relase", allowed: name, hostname, platform, release, serial, boot, startup, files, calls, clock, platformLicences, upgradeTransport, mode, licensing',
    ],
  ],
  [
    "what does not fit together in a lab",
    `lab:\n  devices: [{ name: A }, { name: A }]\n${step("type: x")}`,
    ['s.yaml:2:34: a second device "A", allowed: a name of its own'],
  ],
  [
    "a lab file that is not there",
    `lab: nowhere.yaml\n${step("type: x")}`,
    [`${process.cwd()}/nowhere.yaml: no such file`],
  ],
  [
    "a variable that is none",
    `matrix: { release: [17.6.1a] }\n${step("type: show $" + "{relase}")}`,
    ["s.yaml:5:11: no variable relase, allowed: release"],
  ],
  [
    "a time that is none",
    step("advance: soon"),
    ['s.yaml:4:14: "soon" is wrong, allowed: a time as 30m, 8h, 3d, or a moment as 2026-01-05T08:00:00Z'],
  ],
  [
    "a severity that is none",
    step("type: x", "worstMessage: bad"),
    [
      's.yaml:5:19: "bad" is wrong, allowed: emergencies, alerts, critical, errors, warnings, notifications, informational, debugging',
    ],
  ],
  [
    "a number for lines",
    step("type: 5"),
    [
      's.yaml:4:11: "5" is wrong, allowed: lines to type (a text that looks like a number or a truth value needs quotes)',
    ],
  ],
  [
    "a regular expression that is none",
    step("expect:", "  - output: { matches: '(' }"),
    ['s.yaml:5:28: "(" is wrong, allowed: a regular expression'],
  ],
];

test.each(cases)("%s", async (_name, text, errors) => {
  expect(await said(text)).toEqual(errors);
});
