/** The virtual routers: CSR1000V, and the Catalyst 8000V that took its place with 17.4. */
import type { BootLevel, Platform } from "../platform.ts";
import { tiers } from "../throughput-tiers.ts";
import { DNA_ADDONS, DNA_HSEC, DNA_LEVELS } from "./dna-levels.ts";

/** Megabits a second of `platform hardware throughput level MB` (COMMANDS §2.2). */
const LEVELS_MB = [10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/** Levels of the CSR1000V; the names of the registered one stand in transcripts 000-08 and 000-24. */
const CSR_LEVELS: Readonly<Record<string, BootLevel>> = {
  security: { name: "sec_{tier}", legacyName: "CSR 1KV SECURITY {tier}", tag: "sec_{tier}", term: "Perpetual" },
  appx: { name: "appx_{tier}", legacyName: "CSR 1KV APPX {tier}", tag: "appx_{tier}", term: "Perpetual" },
  ax: {
    name: "prem_{tier}",
    legacyName: "CSR 1KV AX {tier}",
    tag: "ax_{tier}",
    term: "Subscription",
    includes: ["appx", "security"],
  },
};

const gigabit = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `GigabitEthernet${index + 1}`);

const COMMON = {
  family: "Virtual XE",
  rom: "IOS-XE ROMMON",
  routeProcessors: 1,
  inventoryBanner: false,
  bootflashKind: "virtual hard disk",
  nvram: 32_768 * 1024,
  throughput: { command: "level MB", values: tiers(LEVELS_MB, String) },
  memoryAdd: [1024, 16_384],
  cubeThroughput: "all",
  classicFeatures: [],
} as const;

export const CSR1000V: Platform = {
  ...COMMON,
  pid: "CSR1000V",
  aliases: ["csr"],
  processor: { chassis: "CSR1000V (VXE)", revision: "VXE", memory: "2080230K/3075K" },
  imagePrefix: "csr1000v-universalk9",
  imageBytes: 482_344_960,
  interfaces: gigabit(3),
  inventory: [
    { name: "Chassis", description: "Cisco CSR1000V Chassis", pid: "CSR1000V", vid: "V00", serial: "chassis" },
    {
      name: "module R0",
      description: "Cisco CSR1000V Route Processor",
      pid: "CSR1000V",
      vid: "V00",
      serial: "own",
    },
    { name: "module F0", description: "Cisco CSR1000V Embedded Services Processor", pid: "CSR1000V", vid: "" },
  ],
  bootflash: 6_188_032 * 1024,
  physicalMemoryK: 3_978_344,
  throughputKbps: 1000,
  bootLevels: CSR_LEVELS,
  cubeNeeds: ["appx"],
  cubeNeedsSecure: ["ax"],
  licenceDisplay: "level",
  releases: { from: "16.6.1", to: "17.3.5", also: ["17.4.1"] },
  defaultRelease: "17.3.2",
  source: "CLI §10 and a capture of show version; CONFLICTS C-33; transcripts 000-08, 000-10 and 000-24",
  unattested: ["interfaces", "inventory", "imageBytes", "memoryAdd"],
};

export const C8000V: Platform = {
  ...COMMON,
  pid: "C8000V",
  aliases: ["c8kv"],
  processor: { chassis: "C8000V (VXE)", revision: "VXE", memory: "1900130K/3075K" },
  imagePrefix: "c8000v-universalk9",
  imageBytes: 823_132_160,
  interfaces: gigabit(3),
  inventory: [
    { name: "Chassis", description: "Cisco Catalyst 8000V Edge Chassis", pid: "C8000V", vid: "V00", serial: "chassis" },
    {
      name: "module R0",
      description: "Cisco Catalyst 8000V Edge Route Processor",
      pid: "C8000V",
      vid: "V00",
      serial: "own",
    },
    {
      name: "module F0",
      description: "Cisco Catalyst 8000V Edge Embedded Services Processor",
      pid: "C8000V",
      vid: "",
    },
  ],
  bootflash: 14_589_951 * 1024,
  physicalMemoryK: 8_082_280,
  throughputKbps: 20_000,
  // A guide's sample of 17.15 has a C8000V with the CSR1000V's highest level, and CUBE on it.
  bootLevels: {
    ...DNA_LEVELS,
    ax: { name: "prem_{tier}", tag: "ax_{tier}", term: "Subscription", includes: ["network-essentials"] },
  },
  addons: DNA_ADDONS,
  cubeNeeds: ["network-essentials"],
  cubeNeedsSecure: ["network-essentials"],
  hsec: { licence: DNA_HSEC, mbps: 250 },
  licenceDisplay: "level-and-addon",
  releases: { from: "17.4.1" },
  defaultRelease: "17.6.1a",
  source: "CLI §10; captures of show version and show inventory; transcript 001-11; CONFLICTS C-33",
  unattested: ["imageBytes", "memoryAdd"],
};
