/** Changed inputs for the snapshots of routers that are redundant. */
import { DAY } from "../../src/clock/instant.ts";
import { type Case, calls, device, hostname, later, startup } from "./changes.ts";

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
    id: "001-12",
    input: "release",
    change: device((each) => ({ ...each, release: "17.4.1" })),
    lines: [
      ["CUBE-Version : 14.4", "CUBE-Version : 14.1"],
      ["SW-Version : 17.6.1a, Platform ASR1006-X", "SW-Version : 17.4.1, Platform ASR1006-X"],
      ["CUBE-Version : 14.4", "CUBE-Version : 14.1"],
      ["SW-Version : 17.6.1a, Platform ASR1006-X", "SW-Version : 17.4.1, Platform ASR1006-X"],
    ],
  },
  {
    id: "001-13",
    input: "hostname",
    change: hostname("cube-1", "edge"),
    lines: [
      ["cube-1#sh redundancy states", "edge#sh redundancy states"],
      ["cube-1-stby#sh redundancy states ", "edge-stby#sh redundancy states "],
    ],
  },
  {
    id: "001-14",
    input: "calls",
    change: calls((load) => ({ ...load, standard: 25 })),
    lines: [
      [
        "  CUBE_Standard_Session   (CUBE_T_STD)                     10 IN USE",
        "  CUBE_Standard_Session   (CUBE_T_STD)                     25 IN USE",
      ],
    ],
  },
  {
    id: "001-14",
    input: "boot level",
    change: startup("adventerprise", "advipservices"),
    lines: [
      [
        "  adventerprise           (ASR_1000_AdvEnterprise)          1 IN USE",
        "  advipservices           (ASR_1000_AdvIpServices)          1 IN USE",
      ],
      [
        "  adventerprise           (ASR_1000_AdvEnterprise)          1 IN USE",
        "  advipservices           (ASR_1000_AdvIpServices)          1 IN USE",
      ],
    ],
  },
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
