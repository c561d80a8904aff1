/** Changed inputs for the snapshots of routers that register. */
import { DAY, SECOND } from "../../src/clock/instant.ts";
import type { LabSpec } from "../../src/lab/spec.ts";
import { type Case, device, hostname, later, serial, startup } from "./changes.ts";

const server =
  (change: Partial<LabSpec["licenceServer"]>) =>
  (spec: LabSpec): LabSpec => ({ ...spec, licenceServer: { ...spec.licenceServer, ...change } });

/** The account has bought so many of a licence; of one that it doesn't have, it buys some. */
const bought =
  (name: string, count: number) =>
  (spec: LabSpec): LabSpec =>
    server({
      virtualAccounts: spec.licenceServer.virtualAccounts.map((account) => ({
        ...account,
        licences: [...account.licences.filter((licence) => licence.name !== name), { name, count }],
      })),
    })(spec);

const both =
  (...changes: readonly ((spec: LabSpec) => LabSpec)[]) =>
  (spec: LabSpec): LabSpec =>
    changes.reduce((changed, change) => change(changed), spec);

const V12 = "CUBE v12 Trunk Standard Session";
const V12_RED = "CUBE v12 Trunk Redundant Session";
const V14 = "CUBE v14 Trunk Standard Session";

export const LEGACY_CASES: readonly Case[] = [
  {
    id: "000-01",
    input: "capacity",
    change: startup("capacity 10", "capacity 250"),
    lines: [["Licensed-Capacity : 10", "Licensed-Capacity : 250"]],
  },
  {
    id: "000-02",
    input: "offset of the clock",
    change: device((each) => ({ ...each, clock: { ...each.clock, offset: 40 * SECOND } })),
    lines: [
      [
        "  Initial Registration: SUCCEEDED on Feb 18 12:57:04 2019 UTC",
        "  Initial Registration: SUCCEEDED on Feb 18 12:57:29 2019 UTC",
      ],
      ["  Next Renewal Attempt: Aug 17 12:57:03 2019 UTC", "  Next Renewal Attempt: Aug 17 12:57:28 2019 UTC"],
    ],
  },
  {
    id: "000-02",
    input: "speed of the server",
    change: server({ answerTime: 11 * SECOND }),
    lines: [
      [
        "  Initial Registration: SUCCEEDED on Feb 18 12:57:04 2019 UTC",
        "  Initial Registration: SUCCEEDED on Feb 18 12:57:14 2019 UTC",
      ],
      ["  Next Renewal Attempt: Aug 17 12:57:03 2019 UTC", "  Next Renewal Attempt: Aug 17 12:57:13 2019 UTC"],
      ["  Registration Expires: Feb 18 12:51:49 2020 UTC", "  Registration Expires: Feb 18 12:51:59 2020 UTC"],
      ["  Status: AUTHORIZED on Mar 04 15:11:54 2019 UTC", "  Status: AUTHORIZED on Mar 04 15:12:04 2019 UTC"],
      [
        "  Last Communication Attempt: SUCCEEDED on Mar 04 15:11:54 2019 UTC",
        "  Last Communication Attempt: SUCCEEDED on Mar 04 15:12:04 2019 UTC",
      ],
      [
        "  Next Communication Attempt: Apr 03 15:11:53 2019 UTC",
        "  Next Communication Attempt: Apr 03 15:12:03 2019 UTC",
      ],
      ["  Communication Deadline: Jun 02 15:06:21 2019 UTC", "  Communication Deadline: Jun 02 15:06:31 2019 UTC"],
    ],
  },
  { id: "000-02", input: "serial number", change: serial, lines: [] },
  {
    id: "000-03",
    input: "moment of boot",
    change: device((each) => ({ ...each, boot: each.boot - 3 * DAY - 5 * SECOND })),
    lines: [
      [
        "  Evaluation Period Remaining: 74 days, 21 hours, 30 minutes, 39 seconds",
        "  Evaluation Period Remaining: 71 days, 21 hours, 30 minutes, 34 seconds",
      ],
    ],
  },
  {
    id: "000-04",
    input: "date",
    change: later(DAY),
    lines: [
      [
        "  Initial Registration: SUCCEEDED on May 03 18:49:23 2021 UTC",
        "  Initial Registration: SUCCEEDED on May 04 18:49:23 2021 UTC",
      ],
      [
        "  Status: AUTHORIZED - RESERVED on May 03 18:49:23 2021 UTC",
        "  Status: AUTHORIZED - RESERVED on May 04 18:49:23 2021 UTC",
      ],
    ],
  },
  {
    id: "000-04",
    input: "hostname",
    change: hostname("ankvijay_vcme", "edge-1"),
    lines: [["ankvijay_vcme#show license status", "edge-1#show license status"]],
  },
  {
    id: "000-07",
    input: "number of licences",
    change: bought(V14, 10),
    lines: [
      [
        "Nov 25 2019 14:45:44 IST    10           Out of compliance   ",
        "Nov 25 2019 14:45:44 IST    10           Authorized          ",
      ],
    ],
  },
  { id: "000-08", input: "number of licences, with higher ones to spare", change: bought(V12, 3), lines: [] },
  {
    id: "000-08",
    input: "number of licences",
    change: both(bought(V12, 3), bought(V12_RED, 6)),
    lines: [
      ["  Status: AUTHORIZED on Mar 04 15:11:54 2019 UTC", "  Status: OUT OF COMPLIANCE on Mar 04 15:11:54 2019 UTC"],
      ["  Status: AUTHORIZED", "  Status: OUT OF COMPLIANCE"],
    ],
  },
  {
    id: "000-08",
    input: "version of the licences",
    change: both(bought(V12, 0), (spec) => ({
      ...spec,
      licenceServer: {
        ...spec.licenceServer,
        virtualAccounts: [
          {
            name: "CUBE Sat Test",
            licences: [
              { name: "CSR 1KV APPX 500M", count: 1 },
              { name: V14, count: 10 },
            ],
          },
        ],
      },
    })),
    lines: [
      ["CUBE_Trunk_Standard_Session (CUBE_T_STD):", "CUBE v14 Trunk Standard Session (CUBE_T_STD):"],
      [
        "  Description: Cisco Unified Border Element (CUBE) Trunk Standard Session License",
        "  Description: CUBE v14 Trunk Standard Session",
      ],
    ],
  },
  {
    id: "000-09",
    input: "capacity",
    change: startup("capacity 10", "capacity 7"),
    lines: [
      [
        "  CUBE_Trunk_Standard_... (CUBE_T_STD)                     10 AUTHORIZED",
        "  CUBE_Trunk_Standard_... (CUBE_T_STD)                      7 AUTHORIZED",
      ],
    ],
  },
  {
    id: "000-16",
    input: "form of the time stamps",
    change: startup("log datetime msec", "log datetime msec show-timezone"),
    lines: [
      [
        "000295: *Apr 24 21:28:28.838: %SIP-3-LICENSING: The evaluation period is about to expire in 20 hours!",
        "000295: *Apr 24 21:28:28.838 UTC: %SIP-3-LICENSING: The evaluation period is about to expire in 20 hours!",
      ],
      [
        "000335: *Apr 10 11:20:10.225: %SIP-3-LICENSING: Evaluation period has expired!",
        "000335: *Apr 10 11:20:10.225 UTC: %SIP-3-LICENSING: Evaluation period has expired!",
      ],
      [
        "005454: Jul 19 07:06:44.324: %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement",
        "005454: Jul 19 07:06:44.324 UTC: %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement",
      ],
    ],
  },
  {
    id: "000-17",
    input: "speed of the server",
    change: server({ answerTime: 4 * SECOND }),
    lines: [
      [
        "ACKNOWLEDGEMENT  1        0        0        0        2019-02-05 03:06:25",
        "ACKNOWLEDGEMENT  1        0        0        0        2019-02-05 03:06:26",
      ],
    ],
  },
  {
    id: "000-18",
    input: "release",
    change: device((each) => ({ ...each, release: "16.11.1" })),
    lines: [["SW-Version : 16.11.1prd6, Platform CSR1000V", "SW-Version : 16.11.1, Platform CSR1000V"]],
  },
  {
    id: "000-22",
    input: "serial number",
    change: serial,
    lines: [
      [
        "%SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellitefor udi PID:CSR1000V,SN:9FDO2501A01",
        "%SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellitefor udi PID:CSR1000V,SN:FDO2501Z999",
      ],
    ],
  },
  {
    id: "000-22",
    input: "token",
    change: (spec) =>
      server({ tokens: spec.licenceServer.tokens.map((token) => ({ ...token, exportControlled: false })) })(spec),
    lines: [
      [
        "%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is allowed",
        "%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed",
      ],
    ],
  },
  {
    id: "000-23",
    input: "serial number",
    change: serial,
    lines: [
      [
        "    Periodic configuration info message is scheduled every 21 day of the month at 13:43",
        "    Periodic configuration info message is scheduled every 7 day of the month at 02:56",
      ],
      [
        "    Periodic inventory info message is scheduled every 21 day of the month at 13:28",
        "    Periodic inventory info message is scheduled every 7 day of the month at 02:41",
      ],
    ],
  },
  {
    id: "000-24",
    input: "number of licences",
    change: bought(V14, 19),
    lines: [
      ["  Status: AUTHORIZED", "  Status: OUT OF COMPLIANCE"],
      [
        "  Next Communication Attempt: Jun 25 21:24:37 2019 UTC",
        "  Next Communication Attempt: May 27 09:24:37 2019 UTC",
      ],
      [
        "  CUBE v14 Trunk Stand... (CUBE_T_STD)                     20 AUTHORIZED",
        "  CUBE v14 Trunk Stand... (CUBE_T_STD)                     20 OUT OF COMPLIANCE",
      ],
    ],
  },
  {
    id: "000-26",
    input: "serial number",
    change: serial,
    lines: [["CB-ZISR4321/K9:FDO2501A001-J4CL8NTPk-27", "CB-ZISR4321/K9:FDO2501Z999-FaK3yo5cX-26"]],
  },
];
