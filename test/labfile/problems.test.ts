import { expect, test } from "vitest";
import { parseLabFile } from "../../src/labfile/parse.ts";
import { problemLines } from "../../src/labfile/wording.ts";
import { PLATFORMS } from "../../src/releases/platforms.ts";
import { RELEASES } from "../../src/releases/releases.ts";

/** What is said about a lab file. */
function said(text: string): string[] {
  const parsed = parseLabFile(text);
  return parsed.ok ? [] : problemLines("lab.yaml", parsed.problems);
}

const DATE = "a date and time as 2026-01-05T08:00:00Z or 2026-01-05T08:00:00-08:00";
const TOP = "date, devices, licenceServer, servers, fileServer, network, controlUsers, sshKeys";
const DEVICE =
  "name, hostname, platform, release, serial, boot, startup, files, calls, clock, platformLicences, upgradeTransport, mode, licensing";

const cases: [name: string, text: string, expected: string[]][] = [
  ["an empty file is the default lab", "", []],
  ["a comment only", "# nothing\n", []],
  ["an empty mapping", "{}\n", []],
  ["a text", "hello\n", [`lab.yaml:1:1: "hello" is wrong, allowed: a mapping with ${TOP}`]],
  ["a list", "- a\n", [`lab.yaml:1:1: a list, allowed: a mapping with ${TOP}`]],
  ["an unknown key", "date: 2026-01-05\ndevics: []\n", [`lab.yaml:2:1: unknown key "devics", allowed: ${TOP}`]],
  [
    "two unknown keys in a device",
    "devices:\n  - hostnam: A\n    relase: b\n",
    [
      `lab.yaml:2:5: unknown key "hostnam", allowed: ${DEVICE}`,
      `lab.yaml:3:5: unknown key "relase", allowed: ${DEVICE}`,
    ],
  ],
  ["a bad date", "date: yesterday\n", [`lab.yaml:1:7: "yesterday" is wrong, allowed: ${DATE}`]],
  [
    "a number for a text",
    "devices:\n  - serial: 12345678\n",
    [
      'lab.yaml:2:13: "12345678" is wrong, allowed: a serial number: capital letters and digits (a text that looks like a number or a truth value needs quotes)',
    ],
  ],
  ["a bad day", "date: 2026-02-30T08:00:00Z\n", [`lab.yaml:1:7: "2026-02-30T08:00:00Z" is wrong, allowed: ${DATE}`]],
  ["an empty value stands at its key", "date:\n", [`lab.yaml:1:1: empty, allowed: ${DATE}`]],
  ["no devices", "devices: []\n", ["lab.yaml:1:10: empty, allowed: one or more"]],
  [
    "a release that is unknown",
    "devices:\n  - release: 12.4\n    platform: PDP11\n",
    [
      `lab.yaml:2:14: "12.4" is wrong, allowed: ${RELEASES.map(({ id }) => id).join(", ")} (a text that looks like a number or a truth value needs quotes)`,
      `lab.yaml:3:15: "PDP11" is wrong, allowed: ${PLATFORMS.map(({ pid, aliases }) => `${pid} or ${aliases[0]}`).join(", ")}`,
    ],
  ],
  [
    "calls out of order, and more secure ones than there are",
    [
      "date: 2026-01-05T08:00:00Z",
      "devices:",
      "  - boot: 2026-01-05T07:00:00Z",
      "    calls:",
      "      - { at: 2026-01-05T07:30:00Z, standard: 3, secure: 4 }",
      "      - { at: 2026-01-05T07:20:00Z, standard: -1 }",
      "",
    ].join("\n"),
    ["lab.yaml:6:47: -1 is wrong, allowed: a whole number from 0 to 100000"],
  ],
  [
    "calls that do not fit together",
    [
      "date: 2026-01-05T08:00:00Z",
      "devices:",
      "  - boot: 2026-01-05T07:00:00Z",
      "    calls:",
      "      - { at: 2026-01-05T07:30:00Z, standard: 3, secure: 4 }",
      "      - { at: 2026-01-05T07:20:00Z, standard: 1 }",
      "      - { at: 2026-01-05T09:20:00Z, standard: 1 }",
      "",
    ].join("\n"),
    [
      "lab.yaml:5:58: more secure calls than calls, allowed: 0 to 3",
      "lab.yaml:6:15: too early, allowed: moments in order, none before boot",
      "lab.yaml:7:15: after the lab's date, allowed: an earlier moment",
    ],
  ],
  [
    "boot after the date",
    "date: 2026-01-05T08:00:00Z\ndevices:\n  - boot: 2027-01-05T07:00:00Z\n",
    ["lab.yaml:3:11: after the lab's date, allowed: an earlier moment"],
  ],
  [
    "two devices of one name",
    "devices:\n  - name: a\n  - name: a\n",
    ['lab.yaml:3:11: a second device "a", allowed: a name of its own'],
  ],
  [
    "a token of no account",
    "licenceServer:\n  virtualAccounts: [{ name: A }]\n  tokens: [{ account: B }]\n",
    ['lab.yaml:3:23: no virtual account "B", allowed: A'],
  ],
  [
    "servers that do not fit together",
    [
      "devices: [{ name: R1 }]",
      "servers:",
      "  - { name: R1, kind: CSLU, host: a.example.com, address: 192.0.2.1 }",
      "  - { name: b, kind: SSM On-Prem, host: b.example.com, account: Nobody }",
      "  - { name: b, kind: DNA Center, pulls: [R1, R2] }",
      "",
    ].join("\n"),
    [
      'lab.yaml:3:13: "R1" is the name of a device, allowed: a name of its own',
      "lab.yaml:4:5: missing, allowed: host and address where devices find it",
      'lab.yaml:4:65: no virtual account "Nobody", allowed: Default',
      'lab.yaml:5:13: a second server "b", allowed: a name of its own',
      'lab.yaml:5:46: no device "R2", allowed: R1',
    ],
  ],
  [
    "a host of one's own without address",
    "network:\n  hosts:\n    cslu.lab: { icmp: down }\n    tools.cisco.com: { tcp443: maybe }\n",
    ['lab.yaml:4:32: "maybe" is wrong, allowed: up, down'],
  ],
  [
    "a host without address",
    "network:\n  hosts:\n    cslu.lab: { icmp: down }\n",
    ["lab.yaml:3:15: no address, allowed: address: 198.51.100.10 for a host of one's own"],
  ],
  [
    "a host that is none",
    "network:\n  hosts:\n    a b: { icmp: down }\n",
    ['lab.yaml:3:5: "a b" is wrong, allowed: a host name or an address'],
  ],
  [
    "a file outside bootflash",
    "devices:\n  - files: [{ name: ../etc/passwd }]\n",
    ['lab.yaml:2:21: "../etc/passwd" is wrong, allowed: a file name below bootflash:, as usage.xml or logs/usage.xml'],
  ],
  [
    "a key twice",
    "date: 2026-01-05\ndate: 2026-01-05\n",
    ["lab.yaml:2:1: not YAML: Map keys must be unique, allowed: one YAML document"],
  ],
  [
    "cut off in a text",
    'controlUsers: ["adm',
    ['lab.yaml:1:20: not YAML: Missing closing "quote, allowed: one YAML document'],
  ],
  [
    "a tab for blanks",
    "devices:\n\t- name: a\n",
    ["lab.yaml:2:1: not YAML: Tabs are not allowed as indentation, allowed: one YAML document"],
  ],
  [
    "two documents",
    "date: 2026-01-05\n---\ndate: 2026-01-06\n",
    [
      "lab.yaml:2:1: not YAML: Source contains multiple documents; please use YAML.parseAllDocuments(), allowed: one YAML document",
    ],
  ],
  [
    "an unknown tag",
    "date: !secret 2026\n",
    ["lab.yaml:1:7: not YAML: Unresolved tag: !secret, allowed: one YAML document"],
  ],
  [
    "an alias without anchor",
    "date: *day\n",
    ['lab.yaml:1:7: no anchor "day", allowed: an anchor that stands before the alias'],
  ],
];

test.each(cases)("%s", (_name, text, expected) => {
  expect(said(text)).toEqual(expected);
});
