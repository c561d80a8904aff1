/** Changed inputs for the snapshots of policy mode, and for those of both documents that other releases print. */
import { DAY, HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { type Case, calls, device, hostname, later, serial, startup } from "./changes.ts";

const release = (id: string) => device((each) => ({ ...each, release: id }));

const moment =
  (by: number): Case["change"] =>
  (spec) => ({ ...spec, date: spec.date + by });

/** The routers were started so much later, the lab's date stays. */
const boot = (by: number) => device((each) => ({ ...each, boot: each.boot + by }));

const CHANGED_CALLS = calls((load) => (load.standard === 20 ? { ...load, standard: 33 } : load));

export const POLICY_CASES: readonly Case[] = [
  {
    id: "000-05",
    input: "hostname",
    change: hostname("cube", "edge-1"),
    lines: [
      ["cube#show voice sip license stats", "edge-1#show voice sip license stats"],
      ["cube   11:01:01 AM Thursday Aug 29 2019 IST", "edge-1   11:01:01 AM Thursday Aug 29 2019 IST"],
    ],
  },
  {
    id: "000-06",
    input: "calls",
    change: calls((load) => (load.standard === 600 ? { ...load, standard: 500 } : load)),
    lines: [["56-60        292        600", "56-60        252        500"]],
  },
  {
    id: "000-10",
    input: "release",
    change: (spec) => ({
      ...spec,
      devices: spec.devices.map((each) => (each.name === "first" ? { ...each, release: "17.3.5" } : each)),
    }),
    lines: [["SW-Version : 17.3.2, Platform CSR1000V", "SW-Version : 17.3.5, Platform CSR1000V"]],
  },
  {
    id: "000-11",
    input: "boot",
    change: boot(HOUR),
    lines: [["  Next ACK deadline: May 26 08:24:45 2020 IST", "  Next ACK deadline: May 26 09:24:45 2020 IST"]],
  },
  {
    id: "000-11",
    input: "time zone",
    change: startup("clock timezone IST 5 30", "clock timezone CET 1"),
    lines: [
      ["  Installed Time: Jan 01 05:30:00 1970 IST", "  Installed Time: Jan 01 01:00:00 1970 CET"],
      ["  Next ACK deadline: May 26 08:24:45 2020 IST", "  Next ACK deadline: May 26 03:54:45 2020 CET"],
      ["  Next report push: Jun 15 08:24:45 2020 IST", "  Next report push: Jun 15 03:54:45 2020 CET"],
    ],
  },
  {
    id: "001-02",
    input: "moment of the commands",
    change: moment(MINUTE),
    lines: [["  Next report push: Jun 15 08:24:45 2020 IST", "  Next report push: Jun 15 08:25:45 2020 IST"]],
  },
  {
    id: "000-13",
    input: "calls",
    change: CHANGED_CALLS,
    lines: [["Sep 1 2020 11:00:00 UTC     20          ", "Sep 1 2020 11:00:00 UTC     33          "]],
  },
  {
    id: "000-19",
    input: "calls",
    change: calls((load) => (load.standard === 11 ? { ...load, standard: 12 } : load)),
    lines: [["Aug 8 2020 15:00:00 UTC     11          ", "Aug 8 2020 15:00:00 UTC     12          "]],
  },
  {
    id: "000-20",
    input: "moment of the command",
    change: moment(20 * SECOND),
    lines: [["Current Time: Sep 3 2020 18:01:35 UTC", "Current Time: Sep 3 2020 18:01:55 UTC"]],
  },
  {
    id: "000-21",
    input: "calls",
    change: calls((load) => (load.standard === 24 ? { ...load, standard: 23 } : load)),
    lines: [
      [
        "  CUBE_T_STD              (CUBE_T_STD)                     24 IN USE",
        "  CUBE_T_STD              (CUBE_T_STD)                     23 IN USE",
      ],
    ],
  },
  {
    id: "000-25",
    input: "address of the server",
    change: (spec) =>
      startup(
        "tools.cisco.com 192.168.1.1",
        "tools.cisco.com 203.0.113.7",
      )({
        ...spec,
        network: {
          ...spec.network,
          hosts: Object.fromEntries(
            Object.entries(spec.network.hosts).map(([name, host]) => [
              name,
              name === "tools.cisco.com" ? { ...host, address: "203.0.113.7" } : host,
            ]),
          ),
        },
      }),
    lines: [["Trying tools.cisco.com (192.168.1.1, 443)... Open", "Trying tools.cisco.com (203.0.113.7, 443)... Open"]],
  },
  {
    id: "000-29",
    input: "a file",
    change: device((each) => ({
      ...each,
      files: each.files.map((file) => (file.size === 42_582 ? { ...file, size: 42_600 } : file)),
    })),
    lines: [
      [
        "-rw-r--r-- 1 root root   42582 Feb 11 13:41 IOSRP_R0-0.22819_0.20190211125201.bin.gz",
        "-rw-r--r-- 1 root root   42600 Feb 11 13:41 IOSRP_R0-0.22819_0.20190211125201.bin.gz",
      ],
    ],
  },
  {
    id: "001-03",
    input: "date",
    change: later(DAY),
    lines: [["cube   02:50:16 PM Wednesday Nov 13 2019 UTC", "cube   02:50:16 PM Thursday Nov 14 2019 UTC"]],
  },
  {
    id: "001-03",
    input: "calls",
    change: calls((load) => (load.standard === 899 ? { ...load, standard: 950 } : load)),
    lines: [["51-55        343        899", "51-55        352        950"]],
  },
  {
    id: "001-04",
    input: "hostname",
    change: hostname("cube", "edge-1"),
    lines: [
      ["cube#show voice sip license stats ", "edge-1#show voice sip license stats "],
      ["cube   11:01:01 AM Thursday Aug 29 2019 IST", "edge-1   11:01:01 AM Thursday Aug 29 2019 IST"],
    ],
  },
  {
    id: "001-06",
    input: "calls",
    change: calls((load) => ({ ...load, standard: 6 })),
    lines: [["  Count: 5", "  Count: 6"]],
  },
  {
    id: "001-07",
    input: "platform",
    change: device((each) => ({ ...each, platform: "ISR4321/K9" })),
    lines: [
      [
        "  uck9                    (ISR_4351_UnifiedCommun...)       1 IN USE",
        "  uck9                    (ISR_4321_UnifiedCommun...)       1 IN USE",
      ],
    ],
  },
  {
    id: "001-11",
    input: "serial number",
    change: serial,
    lines: [
      ["UDI: PID:C8000V,SN:93POM8FF9IZ", "UDI: PID:C8000V,SN:FDO2501Z999"],
      ["  Active: PID:C8000V,SN:93POM8FF9IZ", "  Active: PID:C8000V,SN:FDO2501Z999"],
      ["      Last Confirmation code: 144fb8e0", "      Last Confirmation code: 4644d286"],
    ],
  },
  {
    id: "001-15",
    input: "boot",
    change: boot(2),
    lines: [
      [
        "*May 18 10:12:45.178: //CUBE-SL/Info/cube_sl_send_entitlement_request: Request successful for license_type: 0 and count 9.",
        "*May 18 10:12:45.180: //CUBE-SL/Info/cube_sl_send_entitlement_request: Request successful for license_type: 0 and count 9.",
      ],
      [
        "*May 18 10:15:45.178: //CUBE-SL/Info/cube_license_request: Request successful for license CUBE_T_STD",
        "*May 18 10:15:45.180: //CUBE-SL/Info/cube_license_request: Request successful for license CUBE_T_STD",
      ],
    ],
  },
  {
    id: "guide-summary-17.18.1a",
    input: "release",
    change: release("17.15.1a"),
    lines: [
      [
        "  CUBE_TS_STD             (CUBE_TS_STD)                     1 IN USE",
        "  CUBE_T_STD              (CUBE_T_STD)                      1 IN USE",
      ],
    ],
  },
  {
    id: "guide-usage-17.18.1a",
    input: "calls",
    change: calls((load) => ({ ...load, enhanced: 7 })),
    lines: [["  Count: 5", "  Count: 7"]],
  },
  { id: "guide-usage-17.18.1a-2", input: "serial number", change: serial, lines: [] },
  {
    id: "guide-usage-17.15.1a",
    input: "throughput",
    change: startup("level MB 250", "level MB 100"),
    lines: [
      ["prem_250M (ax_250M):", "prem_100M (ax_100M):"],
      ["  Description: prem_250M", "  Description: prem_100M"],
      ["  Feature Name: prem_250M", "  Feature Name: prem_100M"],
      ["  Feature Description: prem_250M", "  Feature Description: prem_100M"],
    ],
  },
  {
    id: "guide-usage-17.15.1a-2",
    input: "calls",
    change: calls((load) => ({ ...load, enhanced: 12 })),
    lines: [["  Count: 4", "  Count: 12"]],
  },
  {
    id: "guide-status-17.18.1a",
    input: "boot",
    change: boot(-HOUR),
    lines: [["  Next ACK deadline: Mar 18 08:00:01 2025 UTC", "  Next ACK deadline: Mar 18 07:00:01 2025 UTC"]],
  },
  {
    id: "guide-status-17.18.1a",
    input: "moment of the attempt",
    change: moment(30 * SECOND),
    lines: [["  Next report push: Mar 06 09:29:58 2025 UTC", "  Next report push: Mar 06 09:30:28 2025 UTC"]],
  },
  {
    id: "technote-status-17.3.2",
    input: "boot",
    change: boot(MINUTE),
    lines: [
      ["  Next ACK deadline: Feb 05 15:32:51 2021 EDT", "  Next ACK deadline: Feb 05 15:33:51 2021 EDT"],
      ["  Next report push: Nov 07 15:34:51 2020 EDT", "  Next report push: Nov 07 15:35:51 2020 EDT"],
    ],
  },
];
