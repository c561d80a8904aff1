import type { Platform, Throughput } from "../platform.ts";
import { tierName } from "../throughput-tiers.ts";
import {
  ISR4321_INVENTORY,
  ISR4331_INVENTORY,
  ISR4351_INVENTORY,
  ISR4431_INVENTORY,
  ISR4451_INVENTORY,
} from "./isr4000-inventory.ts";
import { CLASSIC_FEATURES, hsec, packageLevels, TECHNOLOGY_PACKAGES } from "./technology-packages.ts";

/** Suites of the ISR 4000 and the packages in them (CLI §10, a capture of `show version` 17.9). */
const SUITES: NonNullable<Platform["suites"]> = [
  { name: "FoundationSuiteK9", packages: ["securityk9", "appxk9"] },
  { name: "AdvUCSuiteK9", packages: ["uck9", "cme-srst", "cube"] },
];

/** The suites as `license boot suite` takes them; `model` stands in the tags. */
function bootSuites(model: string): Platform["bootSuites"] & object {
  return {
    FoundationSuiteK9: {
      name: "FoundationSuiteK9",
      tag: `ISR_${model}_FoundationSuite`,
      term: "Perpetual",
      includes: ["securityk9", "appxk9"],
    },
    AdvUCSuiteK9: {
      name: "AdvUCSuiteK9",
      tag: `ISR_${model}_AdvancedUCSuite`,
      term: "Perpetual",
      includes: ["uck9"],
    },
  };
}

/** The base throughput, and the one that the performance licence opens; kbps. */
function throughput(model: string, base: number, performance: number): Throughput {
  return {
    command: "level",
    values: [base, performance].map((kbps) => ({ typed: String(kbps), kbps, tier: tierName(kbps / 1000) })),
    licence: { name: "throughput", tag: `ISR_${model}_Performance`, term: "Perpetual" },
  };
}

const gigabit = (ports: number): readonly string[] =>
  Array.from({ length: ports }, (_, port) => `GigabitEthernet0/0/${port}`);

const UNATTESTED = ["throughput", "throughputKbps", "hsec", "bootSuites", "imageBytes", "releases"] as const;

/** What all models have in common. */
const COMMON = {
  family: "ISR",
  rom: "16.12(2r)",
  management: "GigabitEthernet0",
  routeProcessors: 1,
  redundancyMode: "none",
  inventoryBanner: true,
  imageBytes: 706_422_748,
  bootflash: 3_223_551 * 1024,
  bootflashKind: "flash memory",
  nvram: 32_768 * 1024,
  physicalMemoryK: 4_194_304,
  cubeNeeds: ["uck9"],
  cubeNeedsSecure: ["uck9", "securityk9"],
  classicFeatures: CLASSIC_FEATURES,
  licenceDisplay: "technology",
  technologyPackages: TECHNOLOGY_PACKAGES,
  suites: SUITES,
  releases: { from: "16.6.1", to: "17.12.4" },
  defaultRelease: "17.6.1a",
} as const;

/** ISR 4000 series. */
export const ISR4000: readonly Platform[] = [
  {
    ...COMMON,
    pid: "ISR4321/K9",
    aliases: ["isr4321", "4321"],
    processor: { chassis: "ISR4321/K9 (1RU)", memory: "1694702K/3071K" },
    imagePrefix: "isr4300-universalk9",
    interfaces: gigabit(2),
    inventory: ISR4321_INVENTORY,
    throughputKbps: 50_000,
    throughput: throughput("4321", 50_000, 100_000),
    bootLevels: packageLevels("4321"),
    bootSuites: bootSuites("4321"),
    hsec: hsec("4321"),
    source: "CLI §10; inventory by analogy with captures of the ISR4331; flash as the ISR4351's",
    unattested: [...UNATTESTED, "inventory", "bootflash"],
  },
  {
    ...COMMON,
    pid: "ISR4331/K9",
    aliases: ["isr4331", "4331"],
    processor: { chassis: "ISR4331/K9 (1RU)", memory: "1795979K/6147K" },
    imagePrefix: "isr4300-universalk9",
    interfaces: gigabit(3),
    inventory: ISR4331_INVENTORY,
    throughputKbps: 100_000,
    throughput: throughput("4331", 100_000, 300_000),
    bootLevels: packageLevels("4331"),
    bootSuites: bootSuites("4331"),
    hsec: hsec("4331"),
    source: "captures of show inventory; the rest as the ISR4351",
    unattested: [...UNATTESTED, "processor", "bootLevels", "bootflash", "physicalMemoryK"],
  },
  {
    ...COMMON,
    pid: "ISR4351/K9",
    aliases: ["isr4351", "4351"],
    processor: { chassis: "ISR4351/K9 (2RU)", memory: "1653513K/3071K" },
    imagePrefix: "isr4300-universalk9",
    interfaces: gigabit(3),
    inventory: ISR4351_INVENTORY,
    throughputKbps: 200_000,
    throughput: throughput("4351", 200_000, 400_000),
    bootLevels: packageLevels("4351"),
    bootSuites: bootSuites("4351"),
    hsec: hsec("4351"),
    source: "CLI §10, a capture of show version; tags of transcript 001-07",
    unattested: ["throughput", "hsec", "bootSuites", "imageBytes", "releases", "inventory"],
  },
  {
    ...COMMON,
    pid: "ISR4431/K9",
    aliases: ["isr4431", "4431"],
    processor: { chassis: "ISR4431/K9 (1RU)", memory: "1784467K/6147K" },
    imagePrefix: "isr4400-universalk9",
    interfaces: gigabit(4),
    inventory: ISR4431_INVENTORY,
    bootflash: 7_341_807 * 1024,
    throughputKbps: 500_000,
    throughput: throughput("4400", 500_000, 1_000_000),
    bootLevels: packageLevels("4400"),
    bootSuites: bootSuites("4400"),
    hsec: hsec("4400"),
    source: "tags of samples of an ISR 4400 (SRST and CME guides); the rest as the ISR4451",
    unattested: [...UNATTESTED, "processor", "inventory", "bootflash", "physicalMemoryK"],
  },
  {
    ...COMMON,
    pid: "ISR4451-X/K9",
    aliases: ["isr4451", "isr4451-x", "4451"],
    rom: "IOS-XE ROMMON",
    processor: { chassis: "ISR4451-X/K9 (2RU)", memory: "1784497K/6147K" },
    imagePrefix: "isr4400-universalk9",
    interfaces: gigabit(4),
    inventory: ISR4451_INVENTORY,
    bootflash: 7_341_807 * 1024,
    throughputKbps: 1_000_000,
    throughput: throughput("4400", 1_000_000, 2_000_000),
    bootLevels: packageLevels("4400"),
    bootSuites: bootSuites("4400"),
    hsec: hsec("4400"),
    source: "CLI §10; a capture of show inventory; tags of samples of an ISR 4400 (SRST and CME guides)",
    unattested: [...UNATTESTED, "processor", "physicalMemoryK"],
  },
];
