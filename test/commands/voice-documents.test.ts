/** What the two documents print of CUBE, from labs that say releases, configurations, calls and times only. */
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, parseIso, SECOND } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import type { DeviceSpec } from "../../src/lab/spec.ts";
import { type } from "../support/type.ts";

const at = (text: string): number => parseIso(text) as number;

/** Calls from a moment on: standard trunk calls, TDM-SIP calls. */
type Step = readonly [at: number, standard: number, vgw?: number];

/** A router of a document. Lines of the startup configuration stand below `voice service voip`. */
interface Router {
  readonly hostname: string;
  readonly release: string;
  readonly platform?: string;
  readonly boot: number;
  readonly now: number;
  readonly mode: string;
  readonly zone?: string;
  readonly calls?: readonly Step[];
}

/** What a privileged line of that router shows. */
function shown(router: Router, line: string): string {
  const spec = defaultLab();
  const { hostname, release, platform = "CSR1000V", boot, now, mode, zone = "", calls = [] } = router;
  const startup = `hostname ${hostname}\n${zone}license boot level ax\nvoice service voip\n ${mode}\nsip-ua\n`;
  const device = {
    ...(spec.devices[0] as DeviceSpec),
    release,
    platform,
    boot,
    startup,
    calls: calls.map(([when, standard, vgw = 0]) => ({ at: when, standard, enhanced: 0, vgw, secure: 0 })),
    platformLicences: "assumed" as const,
  };
  const lab = buildLab({ ...spec, date: now, devices: [device] }, engine);
  const { screen } = type(lab, ["enable", "terminal length 0", line]);
  return screen.slice(screen.indexOf(`#${line}\n`) + line.length + 2, screen.lastIndexOf(`${hostname}#`));
}

test.each<[string, string, string, string]>([
  [
    "000-01",
    "16.11.1",
    "mode border-element license capacity 10",
    "CUBE-Version : 12.5.0\nSW-Version : 16.11.1, Platform CSR1000V\nHA-Type : none\nLicensed-Capacity : 10\nCalls blocked (Smart Licensing Not Configured) : 0\nCalls blocked (Smart Licensing Eval Expired) : 0\n",
  ],
  [
    "000-18",
    "16.11.1prd6",
    "mode border-element license capacity 25",
    "CUBE-Version : 12.5.0\nSW-Version : 16.11.1prd6, Platform CSR1000V\nHA-Type : none\nLicensed-Capacity : 25\nCalls blocked (Smart Licensing Not Configured) : 0\nCalls blocked (Smart Licensing Eval Expired) : 0\n",
  ],
  [
    "000-10",
    "17.3.2",
    "mode border-element",
    "CUBE-Version : 14.1\nSW-Version : 17.3.2, Platform CSR1000V\nHA-Type : none\n",
  ],
  [
    "000-10",
    "17.4.1",
    "mode border-element",
    "CUBE-Version : 14.1\nSW-Version : 17.4.1, Platform CSR1000V\nHA-Type : none\n",
  ],
])("%s: show cube status of %s with %s", (_, release, mode, expected) => {
  const boot = at("2021-01-04T08:00");
  expect(shown({ hostname: "cube", release, mode, boot, now: boot + HOUR }, "show cube status")).toBe(expected);
});

const RULE = "-".repeat(76);
const EIGHT = "mode border-element license periodicity hours 8";

test.each<[string, Router, string, string, readonly string[]]>([
  [
    "000-13",
    {
      hostname: "router",
      release: "17.3.2",
      mode: EIGHT,
      boot: at("2020-09-01T10:20"),
      now: at("2020-09-01T23:12:03"),
      calls: [
        [at("2020-09-01T10:30"), 20],
        [at("2020-09-01T17:20"), 0],
      ],
    },
    "Sep 1 2020 23:12:03 UTC",
    "Sep 2 2020 03:00:00 UTC",
    ["Sep 1 2020 19:00:00 UTC     0           ", "Sep 1 2020 11:00:00 UTC     20          "],
  ],
  [
    "000-19",
    {
      hostname: "CSR-10.64.86.45",
      release: "17.3.2prd1",
      mode: EIGHT,
      boot: at("2020-08-08T05:10"),
      now: at("2020-08-08T17:18:12"),
      calls: [
        [at("2020-08-08T05:30"), 7],
        [at("2020-08-08T09:30"), 8],
        [at("2020-08-08T14:20"), 11],
        [at("2020-08-08T15:00"), 6],
        [at("2020-08-08T16:00"), 10],
      ],
    },
    "Aug 8 2020 17:18:12 UTC",
    "Aug 9 2020 01:00:00 UTC",
    [
      "Aug 8 2020 17:00:00 UTC     10          ",
      "Aug 8 2020 16:00:00 UTC     6           ",
      "Aug 8 2020 15:00:00 UTC     11          ",
      "Aug 8 2020 14:00:00 UTC     8           ",
      "Aug 8 2020 06:00:00 UTC     7           ",
    ],
  ],
  [
    "000-20",
    {
      hostname: "CSR",
      release: "17.3.2prd1",
      mode: EIGHT,
      boot: at("2020-09-03T09:20"),
      now: at("2020-09-03T18:01:35"),
      calls: [
        [at("2020-09-03T09:30"), 20],
        [at("2020-09-03T17:30"), 24],
      ],
    },
    "Sep 3 2020 18:01:35 UTC",
    "Sep 4 2020 02:00:00 UTC",
    ["Sep 3 2020 18:00:00 UTC     24          ", "Sep 3 2020 10:00:00 UTC     20          "],
  ],
])("%s: show voice sip license status", (_, router, current, next, rows) => {
  expect(shown(router, "show voice sip license status").split("\n")).toEqual([
    `Host Name: ${router.hostname}`,
    `Current Time: ${current}`,
    "SIP service: Up",
    "License use recorded every: 8 Hour(s)",
    `Next record at: ${next}`,
    "Recent use of license(s) for entitlement tag CUBE_T_STD",
    RULE,
    "Timestamp                   Count       ",
    RULE,
    ...rows,
    "",
  ]);
});

test("000-07: requests of a router that registers, with what came of them", () => {
  const spec = defaultLab();
  const startup = `hostname cube
clock timezone IST 5 30
license boot level ax
ip name-server 192.0.2.53
interface GigabitEthernet1
 ip address 192.0.2.10 255.255.255.0
 no shutdown
ip route 0.0.0.0 0.0.0.0 192.0.2.1
voice service voip
 mode border-element license periodicity mins 5
sip-ua
line con 0
 exec-timeout 0 0
`;
  const boot = at("2019-11-25T09:00:44Z");
  const licences = [{ name: "CUBE v14 Trunk Standard Session", count: 5 }];
  const start = buildLab(
    {
      ...spec,
      date: boot + MINUTE,
      licenceServer: { ...spec.licenceServer, virtualAccounts: [{ name: "Default", licences }] },
      devices: [{ ...(spec.devices[0] as DeviceSpec), release: "17.2.1r", platform: "CSR1000V", boot, startup }],
    },
    engine,
  );
  const token = change(start, { kind: "token" }, engine);
  let { lab } = type(token.lab, ["enable", `license smart register idtoken ${token.text}`]);
  for (const [when, n] of [
    ["09:02", 2],
    ["09:07", 4],
    ["09:12", 10],
  ] as const) {
    lab = advance(lab, at(`2019-11-25T${when}:00Z`), engine).lab;
    lab = change(lab, { kind: "calls", device: "Router", calls: "standard", n }, engine).lab;
  }
  lab = advance(lab, at("2019-11-25T09:16:41Z"), engine).lab;
  expect(type(lab, ["show voice sip license status"]).screen).toBe(`cube#show voice sip license status
Host Name: cube
Current Time: Nov 25 2019 14:46:41 IST
SIP service: Up
License request interval: 5 Minute(s)
Next request at: Nov 25 2019 14:50:44 IST
Recent request(s) for entitlement tag CUBE_T_STD
-----------------------------------------------------------
Timestamp                   Count        Result              
-----------------------------------------------------------
Nov 25 2019 14:45:44 IST    10           Out of compliance   
Nov 25 2019 14:40:44 IST    4            Authorized          
Nov 25 2019 14:35:44 IST    2            Authorized          
cube#`);
});

/** A minute that begins at its peak and goes on at the level that gives it its average. */
const minute = (start: number, peak: number, average: number): readonly Step[] => [
  [start, peak],
  [start + 3 * SECOND, Math.max(0, Math.round((average * 60 - peak * 3) / 57))],
];

test("000-05: the charts of 17.2.1r, the hours with what was before the minutes on display", () => {
  const now = at("2019-08-29T05:31:01Z");
  const over = now - SECOND;
  const peaks = [141, 441, 600, 600, 444, 144, 302, 602, 899, 900, 683, 383, 83];
  const averages = [25, 280, 555, 560, 290, 22, 190, 455, 735, 820, 550, 285, 12];
  const calls = [
    [over - 80 * MINUTE, 300] as const,
    [over - 61 * MINUTE, 0] as const,
    ...peaks.flatMap((peak, index) => minute(over - (59 - index) * MINUTE, peak, averages[index] ?? 0)),
    [over - 46 * MINUTE, 0] as const,
  ];
  const zone = "clock timezone IST 5 30\n";
  const router = {
    hostname: "cube",
    release: "17.2.1r",
    mode: "mode border-element",
    boot: over - 100 * MINUTE,
    now,
    calls,
    zone,
  };
  const text = shown(router, "show voice sip license stats");
  const [time, seconds, minutes, hours] = text.split("\n\n");
  expect(time).toBe("\ncube   11:01:01 AM Thursday Aug 29 2019 IST");
  const blank = " ".repeat(66);
  const rows = (labels: readonly number[]) => labels.map((label) => String(label).padStart(5).padEnd(66));
  expect(seconds?.split("\n")).toEqual([
    ...Array(5).fill(blank),
    ...rows([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]),
    "     0....5....1....1....2....2....3....3....4....4....5....5....6",
    "               0    5    0    5    0    5    0    5    0    5    0",
    "          CUBE Trunk License Usage (last 60 seconds)",
  ]);
  expect(minutes).toBe(`                                                                  
                                                                  
                                                     369863146641 
                                                    8880900440044 
                                                    3330922440011 
  910                                                  **         
  820                                                  #*         
  730                                                  ##         
  640                                                 *##*   **   
  550                                                 ###*   ##   
  460                                                 ####  *##*  
  370                                                *####  *##*  
  280                                                #####* ####  
  190                                                ###### ####  
  100                                               *######*####* 
   10                                               ############# 
     0....5....1....1....2....2....3....3....4....4....5....5....6
               0    5    0    5    0    5    0    5    0    5    0
          CUBE Trunk License Usage (last 60 minutes)
          * = maximum     # = average`);
  const marks = ["970  ", "890 *", "810 *", "730 *", "650 *", "570 *", "490 *", "410 *", "330 *", "250 *", "170 #"];
  expect(hours?.split("\n")).toEqual([
    ...["", "", "      9", "      0", "      0", ...marks.map((mark) => `  ${mark}`)].map((row) => row.padEnd(78)),
    "     0....5....1....1....2....2....3....3....4....4....5....5....6....6....7..",
    "               0    5    0    5    0    5    0    5    0    5    0    5    0  ",
    "          CUBE Trunk License Usage (last 72 hours)",
    "          * = maximum     # = average",
  ]);
});

test("000-06, 001-03: the tables of 17.2.1r, and what the command reference prints of their hours and days", () => {
  const now = at("2019-11-13T14:50:16Z");
  const over = now - 16 * SECOND;
  const steady = (start: number, minutes: number, peak: number, average: number) =>
    Array.from({ length: minutes }, (_, index) =>
      minute(start + index * MINUTE, index === 0 ? peak : average, average),
    ).flat();
  const calls = [
    [over - 80 * MINUTE, 310] as const,
    [over - 61 * MINUTE, 0] as const,
    ...steady(over - 60 * MINUTE, 5, 600, 292),
    ...steady(over - 55 * MINUTE, 5, 899, 343),
    ...steady(over - 50 * MINUTE, 5, 900, 324),
    [over - 45 * MINUTE, 0] as const,
  ];
  const router = {
    hostname: "cube",
    release: "17.2.1r",
    mode: "mode border-element",
    boot: over - 100 * MINUTE,
    now,
    calls,
  };
  const tables = shown(router, "show voice sip license stats table").split("\n\n");
  expect(tables[0]).toBe("\ncube   02:50:16 PM Wednesday Nov 13 2019 UTC");
  const table = (kind: string, rows: readonly string[]) =>
    [`CUBE Trunk License Usage  (last ${kind})`, "Period     Average       Max", RULE.slice(0, 28), ...rows].join("\n");
  const empty = (last: number) =>
    Array.from({ length: Math.ceil(last / 5) }, (_, index) => {
      const label = `${String(5 * index + 1).padStart(2)}-${Math.min(last, 5 * index + 5)}`;
      return `${label.padEnd(5)}          0          0`;
    });
  expect(tables[1]).toBe(table("60 seconds", empty(60)));
  const used = ["46-50        324        900", "51-55        343        899", "56-60        292        600"];
  expect(tables[2]).toBe(table("60 minutes", [...empty(45), ...used]));
  expect(tables[3]).toBe(table("72 hours", [" 1-5          35        900", ...empty(72).slice(1)]));
  expect(tables[4]).toBe(table("72 days", empty(72)));
});

test("a year ago is on no chart: days fall off after 72", () => {
  const now = at("2021-04-14T00:00");
  const calls: readonly Step[] = [
    [now - 80 * DAY, 50],
    [now - 73 * DAY - HOUR, 0],
    [now - 60 * DAY, 7],
    [now - 60 * DAY + HOUR, 0],
  ];
  const router = {
    hostname: "cube",
    release: "17.2.1r",
    mode: "mode border-element",
    boot: now - 100 * DAY,
    now,
    calls,
  };
  const days = shown(router, "show voice sip license stats table").split("\n\n")[4]?.split("\n").slice(3);
  expect(days?.filter((row) => !row.endsWith(" 0"))).toEqual(["56-60          0          7"]);
});
