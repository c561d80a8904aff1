/** Changed inputs for the snapshots of routers that are redundant. */
import { DAY } from "../../src/clock/instant.ts";
import { type Case, calls, device, hostname, later } from "./changes.ts";

export const HA_CASES: readonly Case[] = [
  {
    id: "001-08",
    input: "association with a redundancy group",
    change: device((each) => ({ ...each, startup: each.startup.replace(" redundancy-group 1\n", "") })),
    lines: [["HA-Type : hot-standby-chassis-to-chassis", "HA-Type : none"]],
  },
  {
    id: "001-09",
    input: "calls",
    change: calls((load) => ({ ...load, standard: 60, enhanced: 12 })),
    lines: [["  Count: 100", "  Count: 72"]],
  },
  {
    id: "001-10",
    input: "hostname",
    change: hostname("CSR", "R1"),
    lines: [["CSR#sh license summary", "R1#sh license summary"]],
  },
  { id: "001-10", input: "date", change: later(DAY), lines: [] },
  {
    id: "001-16",
    input: "calls",
    change: calls((load) => ({ ...load, standard: 1, enhanced: 4 })),
    lines: [
      [
        "%CUBE-5-LICENSE_INFO: Requesting for 3 CUBE Enhanced trunk licenses",
        "%CUBE-5-LICENSE_INFO: Requesting for 5 CUBE Enhanced trunk licenses",
      ],
    ],
  },
];
