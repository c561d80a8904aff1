import { expect, test } from "vitest";
import { entitlesCube, licencesOf, satisfies, throughputLicence } from "../../src/releases/boot-levels.ts";
import { PLATFORMS, platformOf } from "../../src/releases/platforms.ts";
import type { LicensingModel } from "../../src/releases/types.ts";

const MODELS: readonly LicensingModel[] = ["rtu", "legacy", "policy"];

/** Platform, levels in use, whether CUBE is there, whether secure sessions are too (first document, "Platform Licensing"). */
test.each([
  ["isr1100", [], false, false],
  ["isr1100", ["uck9"], true, false],
  ["isr1100", ["securityk9"], false, false],
  ["isr4321", ["securityk9", "uck9"], true, true],
  ["isr4321", ["AdvUCSuiteK9"], true, false],
  ["isr4321", ["AdvUCSuiteK9", "FoundationSuiteK9"], true, true],
  ["isr4321", ["appxk9"], false, false],
  ["csr", ["security"], false, false],
  ["csr", ["appx"], true, false],
  ["csr", ["ax"], true, true],
  ["asr1001-x", ["advipservices"], true, true],
  ["asr1006-x", ["adventerprise"], true, true],
  ["c8200", ["network-essentials"], true, true],
  ["c8300", ["network-premier"], true, true],
  ["c8kv", ["network-advantage"], true, true],
  ["c8kv", ["ax"], true, true],
  ["c8kv", ["uck9"], false, false],
])("%s with %j", (name, levels, cube, secure) => {
  const platform = platformOf(name);
  expect([entitlesCube(platform, levels), entitlesCube(platform, levels, true)]).toEqual([cube, secure]);
});

test("a lower level does not satisfy a higher one", () => {
  const platform = platformOf("c8kv");
  expect(satisfies(platform, ["network-essentials"], "network-advantage")).toBe(false);
  expect(satisfies(platform, ["network-advantage"], "network-premier")).toBe(false);
});

/** As the documents' samples display them. */
test.each([
  ["isr4351", "policy", "uck9", undefined, ["uck9 (ISR_4351_UnifiedCommunication)"]],
  ["isr4321", "policy", "appxk9", undefined, ["appxk9 (ISR_4321_Application)"]],
  ["isr4351", "legacy", "uck9", undefined, ["ISR_4351_UnifiedCommunication (ISR_4351_UnifiedCommunication)"]],
  ["isr4431", "policy", "securityk9", undefined, ["securityk9 (ISR_4400_Security)"]],
  ["isr4451", "policy", "AdvUCSuiteK9", undefined, ["AdvUCSuiteK9 (ISR_4400_AdvancedUCSuite)"]],
  ["csr", "legacy", "appx", "500", ["CSR 1KV APPX 500M (appx_500M)"]],
  ["csr", "legacy", "appx", "100", ["CSR 1KV APPX 100M (appx_100M)"]],
  [
    "asr1006-x",
    "policy",
    "adventerprise",
    undefined,
    ["adventerprise (ASR_1000_AdvEnterprise)", "ipbase (ASR_1000_Ipbase)"],
  ],
  ["c8kv", "policy", "network-advantage", "1000", ["network-advantage_1G (ESR_P_1G_A)"]],
  ["c8kv", "policy", "dna-advantage", "1000", ["dna-advantage_1G (DNA_P_1G_A)"]],
  ["c8kv", "policy", "ax", "250", ["prem_250M (ax_250M)"]],
  ["c8200", "policy", "network-premier", undefined, ["network-premier_10M (ESR_P_10M_P)"]],
  ["c8200", "policy", "dna-premier", undefined, ["dna-premier_10M (DNA_P_10M_P)"]],
  ["c8300", "policy", "network-essentials", "2.5G", ["network-essentials_2.5G (ESR_P_2.5G_E)"]],
  ["isr4321", "policy", "network-essentials", undefined, []],
] as const)("%s, %s: %s at %s", (name, model, level, throughput, shown) => {
  const licences = licencesOf(platformOf(name), model, level, throughput);
  expect(licences.map((licence) => `${licence.name} (${licence.tag})`)).toEqual(shown);
});

test("no licence is displayed with a placeholder", () => {
  const shown = PLATFORMS.flatMap((platform) => {
    const { bootLevels, bootSuites = {}, addons = {}, throughput } = platform;
    const levels = Object.keys({ ...bootLevels, ...bootSuites, ...addons });
    const typed = throughput?.values.map((value) => value.typed) ?? [];
    return MODELS.flatMap((model) => [
      ...levels.flatMap((level) => [undefined, ...typed].flatMap((mb) => licencesOf(platform, model, level, mb))),
      ...typed.map((mb) => throughputLicence(platform, model, mb)),
    ]);
  });
  expect(shown.filter((licence) => /[{}]|__|_$/.test(`${licence?.name} ${licence?.tag}`))).toEqual([]);
});

test("a throughput above the factory's uses a licence of its own where the boot level's doesn't tell it", () => {
  const licence = (name: string, typed: string) => throughputLicence(platformOf(name), "policy", typed)?.tag;
  expect([licence("isr4321", "50000"), licence("isr4321", "100000"), licence("c8kv", "1000")]).toEqual([
    undefined,
    "ISR_4321_Performance",
    undefined,
  ]);
});
