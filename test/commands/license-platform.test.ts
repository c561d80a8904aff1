/** Throughput, boot levels with addons, suites: what can be typed and which licences follow. */
import { expect, test } from "vitest";
import { grammarContext } from "../../src/commands/grammar-context.ts";
import { parseLine } from "../../src/grammar/index.ts";
import { PLATFORMS } from "../../src/releases/platforms.ts";
import { LicenseRouter } from "./license-router.ts";

const licences = (router: LicenseRouter): string[] =>
  router.device.agent.entitlements.map(({ name, tag, count }) => `${name} (${tag}) ${count}`);

test.each(PLATFORMS.filter(({ throughput }) => throughput !== undefined))(
  "$pid takes its own throughputs",
  (platform) => {
    const release = platform.defaultRelease;
    const { device } = new LicenseRouter("", { platform: platform.pid, release });
    const accepts = (line: string) => parseLine(grammarContext(device), "config", line).ok;
    const { command = "level", values = [] } = platform.throughput ?? {};
    expect(values.filter(({ typed }) => !accepts(`platform hardware throughput ${command} ${typed}`))).toEqual([]);
    expect(accepts(`platform hardware throughput ${command} 77`)).toBe(false);
  },
);

test("a virtual router changes its throughput at once, and its licences with it", () => {
  const router = new LicenseRouter("license boot level network-advantage addon dna-advantage", {
    platform: "C8000V",
    release: "17.6.1a",
  });
  expect(licences(router)).toEqual(["network-advantage_10M (ESR_P_10M_A) 1", "dna-advantage_10M (DNA_P_10M_A) 1"]);
  expect(router.configure("platform hardware throughput level MB 250")).toBe("");
  expect(licences(router)).toEqual([
    "network-advantage_10M (ESR_P_10M_A) 0",
    "dna-advantage_10M (DNA_P_10M_A) 0",
    "network-advantage_250M (ESR_P_250M_A) 1",
    "dna-advantage_250M (DNA_P_250M_A) 1",
  ]);
  expect(router.lines("platform hardware")).toEqual(["platform hardware throughput level MB 250"]);
  router.configure("no platform hardware throughput");
  expect(licences(router).filter((line) => line.endsWith(" 1"))).toEqual([
    "network-advantage_10M (ESR_P_10M_A) 1",
    "dna-advantage_10M (DNA_P_10M_A) 1",
  ]);
});

test("hardware changes at the next boot", () => {
  const router = new LicenseRouter("license boot level uck9", { platform: "ISR4351/K9" });
  const notice = router.configure("platform hardware throughput level 400000");
  expect(notice).toBe("% The config will take effect on next reboot\n");
  expect(licences(router)).toEqual(["uck9 (ISR_4351_UnifiedCommunication) 1"]);
  const rebooted = new LicenseRouter("license boot level uck9\nplatform hardware throughput level 400000", {
    platform: "ISR4351/K9",
  });
  expect(licences(rebooted)).toEqual(["uck9 (ISR_4351_UnifiedCommunication) 1", "throughput (ISR_4351_Performance) 1"]);
});

test("a suite stands for its licence, behind and before levels", () => {
  const startup = "license boot suite AdvUCSuiteK9\nlicense boot level appxk9\nlicense boot suite FoundationSuiteK9";
  const router = new LicenseRouter(startup, { platform: "ISR4431/K9", release: "17.9.4" });
  expect(licences(router)).toEqual([
    "AdvUCSuiteK9 (ISR_4400_AdvancedUCSuite) 1",
    "appxk9 (ISR_4400_Application) 1",
    "FoundationSuiteK9 (ISR_4400_FoundationSuite) 1",
  ]);
});

test.each([
  ["C8000V", "17.6.1a", "license boot level network-premier addon dna-premier", true],
  ["C8000V", "17.6.1a", "license boot level network-premier addon dna-essentials", false],
  ["C8000V", "17.6.1a", "license boot level uck9", false],
  ["ISR4321/K9", "17.6.1a", "license boot level network-essentials", false],
  ["ISR4321/K9", "17.6.1a", "license boot suite advucsuitek9", true],
  ["ISR4321/K9", "16.9.6", "license boot suite AdvUCSuiteK9", false],
  ["C1111-8P", "17.6.1a", "license boot suite AdvUCSuiteK9", false],
  ["C1111-8P", "17.6.1a", "platform memory add 4000", false],
  ["CSR1000V", "17.3.2", "platform memory add 4000", true],
])("%s on %s: %s: %s", (platform, release, line, accepted) => {
  const { device } = new LicenseRouter("", { platform, release });
  expect(parseLine(grammarContext(device), "config", line).ok).toBe(accepted);
});

test("boot levels are stored as typed in full; `no` takes one away", () => {
  const router = new LicenseRouter("", { platform: "ISR4431/K9" });
  router.configure("lic boo su adv", "lic boo lev app", "license boot level uck9");
  expect(router.lines("license boot")).toEqual([
    "license boot suite AdvUCSuiteK9",
    "license boot level appxk9",
    "license boot level uck9",
  ]);
  router.configure("no license boot level uck9", "no license boot suite AdvUCSuiteK9");
  expect(router.lines("license boot")).toEqual(["license boot level appxk9"]);
});

/** The router with an authorization code for encryption without limits. */
function authorized(router: LicenseRouter, tag: string): LicenseRouter {
  const { device } = router;
  const authorization = {
    installedAt: device.boot.at,
    confirmation: "12345678",
    features: [{ name: "hseck9", tag, count: 1 }],
  };
  router.lab = {
    ...router.lab,
    devices: { ...router.lab.devices, Router: { ...device, agent: { ...device.agent, authorization } } },
  };
  return router;
}

test("more than 250 Mbps need HSEC on a Catalyst", () => {
  const router = new LicenseRouter("license boot level network-essentials", { platform: "c8kv", release: "17.9.4" });
  expect(router.configure("platform hardware throughput level MB 500")).toBe(
    "% 500 requires hseck9 license on this PID!\n",
  );
  expect(router.lines("platform hardware")).toEqual([]);
  authorized(router, "DNA_HSEC").configure("platform hardware throughput level MB 500");
  expect(router.lines("platform hardware")).toEqual(["platform hardware throughput level MB 500"]);
  expect(licences(router).filter((line) => line.endsWith(" 1"))).toEqual(["network-essentials_500M (ESR_P_500M_E) 1"]);
});

test("more than 250 secure sessions need HSEC on an ISR: a feature of its own, with an authorization code", () => {
  const router = new LicenseRouter("license boot level uck9", { platform: "ISR4321/K9" });
  expect(router.configure("license feature hseck9")).toBe("% hseck9 is not authorized on this device\n");
  expect(router.lines("license feature")).toEqual([]);
  authorized(router, "ISR_4321_Hsec").configure("license feature hseck9");
  expect(licences(router)).toEqual(["uck9 (ISR_4321_UnifiedCommunication) 1", "hseck9 (ISR_4321_Hsec) 1"]);
  router.configure("no license feature hseck9");
  expect(licences(router)).toEqual(["uck9 (ISR_4321_UnifiedCommunication) 1", "hseck9 (ISR_4321_Hsec) 0"]);
});

test("a platform without such a licence doesn't have the command", () => {
  const { device } = new LicenseRouter("", { platform: "CSR1000V", release: "17.3.2" });
  expect(parseLine(grammarContext(device), "config", "license feature hseck9").ok).toBe(false);
});
