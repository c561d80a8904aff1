import { expect, test } from "vitest";
import { DEFAULT_PLATFORM, findPlatform, PLATFORMS, platformOf, runs } from "../../src/releases/platforms.ts";
import { DEFAULT_RELEASE, RELEASES, releaseOf } from "../../src/releases/releases.ts";

/** Platform, short name, first and last release that it runs, route processors, show version. */
const TABLE = [
  ["C1111-8P", "isr1100", "16.6.1", "17.18.1a", 1, "technology"],
  ["ISR4321/K9", "isr4321", "16.6.1", "17.12.4", 1, "technology"],
  ["ISR4331/K9", "isr4331", "16.6.1", "17.12.4", 1, "technology"],
  ["ISR4351/K9", "isr4351", "16.6.1", "17.12.4", 1, "technology"],
  ["ISR4431/K9", "isr4431", "16.6.1", "17.12.4", 1, "technology"],
  ["ISR4451-X/K9", "isr4451", "16.6.1", "17.12.4", 1, "technology"],
  ["CSR1000V", "csr", "16.6.1", "17.4.1", 1, "level"],
  ["ASR1001-X", "asr1001x", "16.6.1", "17.9.4", 1, "level"],
  ["ASR1006-X", "asr1006x", "16.6.1", "17.18.1a", 2, "level"],
  ["C8200-1N-4T", "c8200", "17.4.1", "17.18.1a", 1, "smart-packages"],
  ["C8300-1N1S-4T2X", "c8300", "17.3.2", "17.18.1a", 1, "smart-packages"],
  ["C8000V", "c8kv", "17.4.1", "17.18.1a", 1, "level-and-addon"],
];

test("the platforms and the releases that they run", () => {
  const rows = PLATFORMS.map((platform) => {
    const images = RELEASES.filter((release) => runs(platform, release)).map(({ id }) => id);
    const { pid, aliases, routeProcessors, licenceDisplay } = platform;
    return [pid, aliases[0], images[0], images.at(-1), routeProcessors, licenceDisplay];
  });
  expect(rows).toEqual(TABLE);
});

test("CSR1000V stops with 17.3, but for the documents' sample of 17.4.1 (CONFLICTS C-33)", () => {
  const later = RELEASES.filter((release) => release.id.startsWith("17.4") || release.id === "17.5.1");
  expect(later.map((release) => [release.id, runs(platformOf("csr"), release)])).toEqual([
    ["17.4.1", true],
    ["17.4.1a", false],
    ["17.5.1", false],
  ]);
});

test("each platform runs its default release; the default platform that of a lab", () => {
  const wrong = PLATFORMS.filter((platform) => !runs(platform, releaseOf(platform.defaultRelease)));
  expect(wrong).toEqual([]);
  expect(platformOf(DEFAULT_PLATFORM).defaultRelease).toBe(DEFAULT_RELEASE);
});

test("a name means one platform, in any case", () => {
  const names = PLATFORMS.flatMap(({ pid, aliases }) => [pid, ...aliases].map((name) => name.toLowerCase()));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
  for (const platform of PLATFORMS) {
    for (const name of [platform.pid, ...platform.aliases]) expect(findPlatform(name.toUpperCase())).toBe(platform);
  }
  expect(findPlatform("isr4461")).toBe(undefined);
  expect(() => platformOf("isr4461")).toThrow("no platform isr4461");
});

test("what CUBE needs is a boot level of the platform, and the first throughput is the default one", () => {
  for (const { pid, bootLevels, cubeNeeds, cubeNeedsSecure, throughput, throughputKbps, addons = {} } of PLATFORMS) {
    const levels = Object.keys(bootLevels);
    const needed = [...cubeNeeds, ...cubeNeedsSecure, ...Object.values(addons).map(({ level }) => level)];
    expect([pid, needed.filter((level) => !levels.includes(level))]).toEqual([pid, []]);
    if (throughput?.licence !== undefined) expect([pid, throughput.values[0]?.kbps]).toEqual([pid, throughputKbps]);
  }
});

test("each device has one chassis with its serial number, and as many route processors as it says", () => {
  const rows = PLATFORMS.map(({ pid, inventory, routeProcessors }) => [
    pid,
    inventory.filter(({ serial }) => serial === "chassis").map((item) => item.pid),
    inventory.filter(({ name }) => /^module R\d$/.test(name)).length - routeProcessors,
  ]);
  expect(rows).toEqual(PLATFORMS.map(({ pid }) => [pid, [pid], 0]));
});
