/** What each policy release prints: the headings of its displays by era, and no platform without its licences. */
import { expect, test } from "vitest";
import { PLATFORMS, runs } from "../../src/releases/platforms.ts";
import { RELEASES } from "../../src/releases/releases.ts";
import { showLicenseAll } from "../../src/show/license/all.ts";
import {
  showLicenseAuthorization,
  showLicenseDataConversion,
  showLicenseReservation,
} from "../../src/show/license/authorization.ts";
import { showLicenseHistoryMessage } from "../../src/show/license/history-message.ts";
import { showLicenseRum } from "../../src/show/license/rum.ts";
import { showLicenseStatus } from "../../src/show/license/status.ts";
import { showLicenseSummary } from "../../src/show/license/summary.ts";
import { showLicenseTechSupport } from "../../src/show/license/tech-support.ts";
import { showLicenseUdi } from "../../src/show/license/udi.ts";
import { showLicenseUsage } from "../../src/show/license/usage.ts";
import type { Renderer } from "../../src/show/view.ts";
import { licenseView } from "./license-view.ts";

const POLICY = RELEASES.filter(({ facts }) => facts.licensing === "policy");

/** Lines at the left edge that open a block, without values and rules. */
function headings(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.replace(/: .*$/, ":"));
}

const SHARED = ["Data Privacy:", "Transport:"];
const STATUS = { policy: "Smart Licensing Using Policy:", account: "Account Information:" };
const TELEMETRY = ["Device Telemetry Report Summary:", "Data Channel:", "Reports on disk:"];
const REPORTS = ["Usage Report Summary:", "Total:", "Total Acknowledged Received:", "Available to Report:"];
const END = ["Policy:", "Miscellaneous:", "Usage Reporting:", "Trust Code Installed:"];

/** Releases by what their `show license status` has. */
const ERAS: readonly (readonly [releases: readonly string[], expected: readonly string[]])[] = [
  [["17.3.2prd1"], ["Utility:", ...SHARED, ...END]],
  [
    ["17.3.2", "17.3.3", "17.3.4a", "17.3.5", "17.4.1", "17.4.1a", "17.5.1", "17.6.1a", "17.6.2"],
    ["Utility:", STATUS.policy, ...SHARED, ...END],
  ],
  [["17.9.4"], ["Utility:", STATUS.policy, STATUS.account, ...SHARED, ...END]],
  [
    ["17.12.4", "17.15.1a", "17.18.1a"],
    ["Utility:", STATUS.policy, STATUS.account, ...SHARED, ...END, ...TELEMETRY],
  ],
];

test("every policy release has its era", () => {
  expect(ERAS.flatMap(([releases]) => releases)).toEqual(POLICY.map(({ id }) => id));
});

test.each(ERAS.flatMap(([releases, expected]) => releases.map((release) => [release, expected] as const)))(
  "show license status of %s",
  (release, expected) => {
    expect(headings(showLicenseStatus(licenseView({ release, platform: "isr1100" })))).toEqual(expected);
  },
);

const ALL_END = [
  "Product Information",
  "UDI:",
  "Agent Version",
  "Smart Agent for Licensing:",
  "License Authorizations",
];
const OVERALL = ["Overall status:", "Purchased Licenses:"];
const PUSHED = ["Last Data Push:", "Last File Export:"];
const HEAD = ["Smart Licensing Status", "Smart Licensing is ENABLED"];
const USAGE_ALL = [
  "Miscellaneous:",
  "Policy:",
  "Usage Reporting:",
  "Trust Code Installed:",
  "License Usage",
  "No licenses in use",
];
const KEY = ["Export Authorization Key:", "Utility:"];

test.each([
  ["17.3.2prd1", [...HEAD, ...KEY, ...SHARED, ...USAGE_ALL, ...ALL_END, ...OVERALL]],
  ["17.6.1a", [...HEAD, ...KEY, STATUS.policy, ...SHARED, ...USAGE_ALL, ...ALL_END, ...OVERALL]],
  [
    "17.9.4",
    [...HEAD, ...KEY, STATUS.policy, STATUS.account, ...SHARED, ...USAGE_ALL, ...ALL_END, ...OVERALL, ...REPORTS],
  ],
  [
    "17.12.4",
    [
      ...HEAD,
      ...KEY,
      STATUS.policy,
      STATUS.account,
      ...SHARED,
      ...USAGE_ALL,
      ...ALL_END,
      ...OVERALL,
      ...REPORTS,
      ...TELEMETRY,
    ],
  ],
  [
    "17.18.1a",
    [
      ...HEAD,
      "License Conversion:",
      ...KEY,
      STATUS.policy,
      STATUS.account,
      ...SHARED,
      ...USAGE_ALL,
      ...ALL_END,
      ...PUSHED,
      ...OVERALL,
      ...REPORTS,
      ...TELEMETRY,
    ],
  ],
] as const)("show license all of %s", (release, expected) => {
  expect(headings(showLicenseAll(licenseView({ release, platform: "isr1100" })))).toEqual(expected);
});

/** Lines of a display that differ between two releases, those of the first with `-`. */
function differences(renderer: Renderer, [older, newer]: readonly [string, string]): string[] {
  const lines = (release: string) => {
    const view = licenseView({
      release,
      platform: "isr1100",
      startup: "license boot level uck9\nlicense smart transport smart",
    });
    return renderer(view).split("\n");
  };
  const [before, after] = [lines(older), lines(newer)];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

test("what tech support gained from release to release", () => {
  expect(differences(showLicenseTechSupport, ["17.9.4", "17.12.4"])).toEqual([
    "-Smart Agent for Licensing: 5.5.11_rel/40",
    "-Authorization Renewal: Jan 06 07:51:40 2026 UTC (23 hours, 51 minutes, 40 seconds remaining)",
    "-Register Period Expiration Check: Expired Not Rescheduled",
    "-Ack Expiration Check: Expired Not Rescheduled",
    "-agent.capabilities: UTILITY, DLC, AppHA, MULTITIER, EXPORT_2, OK_TRY_AGAIN, POLICY_USAGE",
    "+Smart Agent for Licensing: 5.9.4_rel/28",
    "+Telemetry Reporting: Expired Not Rescheduled",
    "+Authorization Code Process: Expired Not Rescheduled",
    "+Telemetry Reporting:",
    "+ ",
    "+Device Telemetry Report Summary:",
    "+================================",
    "+Data Channel: AVAILABLE",
    "+Reports on disk: 0",
    "+agent.capabilities: UTILITY, DLC, AppHA, MULTITIER, EXPORT_2, OK_TRY_AGAIN, POLICY_USAGE, TELEMETRY, TELEMETRY_POLICY",
  ]);
  expect(differences(showLicenseTechSupport, ["17.15.1a", "17.18.1a"])).toEqual([
    "-Smart Agent for Licensing: 5.11.4_rel/22",
    "+  Status: Not started",
    "+  IP Mode: IPv4 ONLY",
    "+  Trust Point: SLA-TrustPoint",
    "+Smart Agent for Licensing: 6.2.0/11094e344",
  ]);
});

test("agents from 6.3 on tell of product analytics in place of telemetry", () => {
  const view = licenseView({ release: "17.18.1a", platform: "isr1100", facts: { productAnalytics: true } });
  const lines = showLicenseAll(view).split("\n");
  expect(lines.slice(lines.indexOf("Device Enforcement State:"))).toEqual([
    "Device Enforcement State:",
    "NOT APPLICABLE",
    "",
    "Product Analytics Report Summary:",
    "================================",
    "Product Analytics: NOT AVAILABLE",
    "Not Available Reason: Product Analytics is not supported",
    "Total current Product Analytics reports: 0",
    "",
    "",
  ]);
});

const EVERY: readonly Renderer[] = [
  showLicenseAll,
  showLicenseAuthorization,
  showLicenseDataConversion,
  showLicenseHistoryMessage,
  showLicenseReservation,
  (view) => showLicenseRum(view, { detail: true }),
  showLicenseStatus,
  showLicenseSummary,
  showLicenseTechSupport,
  showLicenseUdi,
  showLicenseUsage,
];

/** The licences of each platform as its newest policy release lists them, with its lowest level for CUBE. */
test.each([
  ["isr1100", ["uck9 (ISR_1100_8P_UnifiedCommunication)"]],
  ["isr4321", ["uck9 (ISR_4321_UnifiedCommunication)"]],
  ["isr4331", ["uck9 (ISR_4331_UnifiedCommunication)"]],
  ["isr4351", ["uck9 (ISR_4351_UnifiedCommunication)"]],
  ["isr4431", ["uck9 (ISR_4400_UnifiedCommunication)"]],
  ["isr4451", ["uck9 (ISR_4400_UnifiedCommunication)"]],
  ["csr", ["appx_10M (appx_10M)"]],
  ["asr1001x", ["advipservices (ASR_1000_AdvIpServices)", "ipbase (ASR_1000_Ipbase)"]],
  ["asr1006x", ["advipservices (ASR_1000_AdvIpServices)", "ipbase (ASR_1000_Ipbase)"]],
  ["c8200", ["network-essentials_10M (ESR_P_10M_E)"]],
  ["c8300", ["network-essentials_10M (ESR_P_10M_E)"]],
  ["c8kv", ["network-essentials_10M (ESR_P_10M_E)"]],
])("licences of %s on each release that it runs", (name, expected) => {
  const platform = PLATFORMS.find(({ aliases }) => aliases.includes(name));
  if (platform === undefined) throw new Error(`no platform ${name}`);
  for (const release of POLICY.filter((each) => runs(platform, each))) {
    const startup = `license boot level ${platform.cubeNeeds[0]}`;
    const view = licenseView({ release: release.id, platform: platform.pid, startup });
    const usage = showLicenseUsage(view).split("\n");
    expect(usage.filter((line) => line.endsWith("):")).map((line) => line.slice(0, -1))).toEqual(expected);
    const whole = EVERY.map((render) => render(view)).join("");
    expect(whole.match(/undefined|NaN|\{\w+\}|\[object/g)).toBe(null);
  }
});
