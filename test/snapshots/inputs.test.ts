/** A snapshot is no recording: another input changes the lines that depend on it, and no others. */
import { expect, test } from "vitest";
import { DAY, SECOND } from "../../src/clock/instant.ts";
import { type Case, calls, hostname, later, serial } from "./changes.ts";
import { HA_CASES } from "./ha-cases.ts";
import { LEGACY_CASES } from "./legacy-cases.ts";
import { POLICY_CASES } from "./policy-cases.ts";
import { comparedOf, fileOf, snapshotIds, specOf, transcriptOf, trimmed } from "./snapshot.ts";

const CASES: readonly Case[] = [
  ...LEGACY_CASES,
  ...HA_CASES,
  ...POLICY_CASES,
  {
    id: "000-12",
    input: "hostname",
    change: hostname("isr4321", "edge-1"),
    lines: [["isr4321#show license status", "edge-1#show license status"]],
  },
  { id: "000-12", input: "serial number", change: serial, lines: [] },
  {
    id: "000-12",
    input: "date",
    change: later(DAY),
    lines: [
      ["  Last ACK received: Jul 28 11:23:22 2021 PDT", "  Last ACK received: Jul 29 11:23:22 2021 PDT"],
      ["  Next ACK push check: Jul 28 11:26:20 2021 PDT", "  Next ACK push check: Jul 29 11:26:20 2021 PDT"],
      ["  Last report push: Jul 28 11:22:21 2021 PDT", "  Last report push: Jul 29 11:22:21 2021 PDT"],
      ["Trust Code Installed: Jul 28 11:18:43 2021 PDT", "Trust Code Installed: Jul 29 11:18:43 2021 PDT"],
    ],
  },
  {
    id: "000-12",
    input: "speed of the server",
    change: (spec) => ({ ...spec, licenceServer: { ...spec.licenceServer, processingTime: 75 * SECOND } }),
    lines: [["  Last ACK received: Jul 28 11:23:22 2021 PDT", "  Last ACK received: Jul 28 11:23:36 2021 PDT"]],
  },
  {
    id: "000-14",
    input: "hostname",
    change: hostname("POD8-4321-1", "POD9"),
    lines: [["POD8-4321-1#show license usage", "POD9#show license usage"]],
  },
  { id: "000-14", input: "serial number", change: serial, lines: [] },
  { id: "000-14", input: "date", change: later(DAY), lines: [] },
  {
    id: "000-15",
    input: "hostname",
    change: hostname("Device", "R1"),
    lines: [["Device#show license summary", "R1#show license summary"]],
  },
  {
    id: "000-15",
    input: "calls",
    change: calls((load) => ({ ...load, standard: 120 })),
    lines: [
      [
        "  CUBE_T_STD              (CUBE_T_STD)                      9 IN USE",
        "  CUBE_T_STD              (CUBE_T_STD)                    120 IN USE",
      ],
    ],
  },
  { id: "000-15", input: "date", change: later(DAY), lines: [] },
  {
    id: "000-27",
    input: "hostname",
    change: hostname("CUBE", "R1"),
    lines: [["CUBE#license smart save usage ?", "R1#license smart save usage ?"]],
  },
  {
    id: "000-28",
    input: "hostname",
    change: hostname("CUBE", "R1"),
    lines: [["CUBE#license smart import bootflash:<file_name>", "R1#license smart import bootflash:<file_name>"]],
  },
  { id: "000-28", input: "serial number", change: serial, lines: [] },
  {
    id: "001-01",
    input: "hostname",
    change: hostname("cube", "edge-1"),
    lines: [["cube#show cube status", "edge-1#show cube status"]],
  },
  { id: "001-01", input: "date", change: later(DAY), lines: [] },
  {
    id: "001-05",
    input: "hostname",
    change: hostname("Router", "edge-1"),
    lines: [
      ["Router#show voice sip license status", "edge-1#show voice sip license status"],
      ["Host Name: Router", "Host Name: edge-1"],
    ],
  },
  {
    id: "001-05",
    input: "calls",
    change: calls((load) => (load.standard === 24 ? { ...load, standard: 31 } : load)),
    lines: [["Mar 29 2021 21:00:00 UTC    24          ", "Mar 29 2021 21:00:00 UTC    31          "]],
  },
  {
    id: "001-05",
    input: "moment of the command",
    change: (spec) => ({ ...spec, date: spec.date + 25 * SECOND }),
    lines: [["Current Time: Mar 30 2021 00:32:35 UTC", "Current Time: Mar 30 2021 00:33:00 UTC"]],
  },
];

test.each(CASES)("$id with another $input", async ({ id, change, lines }) => {
  const before = trimmed(fileOf(id, "expected.txt")).split("\n");
  const after = comparedOf(id, await transcriptOf(id, change(await specOf(id)))).split("\n");
  expect(after.length).toBe(before.length);
  expect(before.flatMap((line, index) => (line === after[index] ? [] : [[line, after[index]]]))).toEqual(lines);
});

test("every snapshot has such a case", () => {
  expect(snapshotIds.filter((id) => !CASES.some((each) => each.id === id))).toEqual([]);
});
