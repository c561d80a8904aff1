import type { Platform } from "../platform.ts";
import { tierName, tiers } from "../throughput-tiers.ts";
import { DNA_ADDONS, DNA_HSEC, DNA_LEVELS } from "./dna-levels.ts";

/** Megabits a second of `platform hardware throughput crypto` (COMMANDS §2.2). */
const CRYPTO = [10, 15, 25, 50, 100, 250, 500, 1000];

const gigabit = Array.from({ length: 4 }, (_, port) => `GigabitEthernet0/0/${port}`);

const COMMON = {
  family: "c8000be",
  imagePrefix: "c8000be-universalk9",
  imageBytes: 846_115_328,
  routeProcessors: 1,
  redundancyMode: "none",
  inventoryBanner: true,
  bootflash: 7_573_503 * 1024,
  bootflashKind: "flash memory",
  nvram: 32_768 * 1024,
  physicalMemoryK: 8_388_608,
  throughputKbps: 10_000,
  bootLevels: DNA_LEVELS,
  addons: DNA_ADDONS,
  cubeNeeds: ["network-essentials"],
  cubeNeedsSecure: ["network-essentials"],
  cubeThroughput: "secure",
  hsec: { licence: DNA_HSEC, mbps: 250 },
  classicFeatures: [],
  licenceDisplay: "smart-packages",
} as const;

const UNATTESTED = [
  "family",
  "rom",
  "processor",
  "imagePrefix",
  "imageBytes",
  "bootflash",
  "physicalMemoryK",
  "throughputKbps",
  "licenceDisplay",
  "releases",
] as const;

/** `show inventory`, after a capture of a C8300-1N1S-6G. */
function inventory(pid: string, fan: string, front: { ports: string; pid: string }): Platform["inventory"] {
  return [
    { name: "Chassis", description: `Cisco ${pid} Chassis`, pid, vid: "V01", serial: "chassis" },
    { name: "Fan Tray", description: `Cisco ${pid.slice(0, 5)} 1RU Fan Assembly`, pid: fan, vid: "" },
    { name: "module 0", description: `Cisco ${pid} Built-In NIM controller`, pid, vid: "" },
    { name: "NIM subslot 0/0", description: `Front Panel ${front.ports} Module`, pid: front.pid, vid: "V01" },
    { name: "module R0", description: `Cisco ${pid} Route Processor`, pid, vid: "V01", serial: "own" },
    { name: "module F0", description: `Cisco ${pid} Forwarding Processor`, pid, vid: "" },
  ];
}

/** Catalyst 8200 and 8300, one model of each. */
export const CATALYST8000: readonly Platform[] = [
  {
    ...COMMON,
    pid: "C8200-1N-4T",
    aliases: ["c8200"],
    rom: "17.4(1r)",
    processor: { chassis: "C8200-1N-4T (1RU)", memory: "3747220K/6147K" },
    interfaces: gigabit,
    inventory: inventory("C8200-1N-4T", "C8200-FAN-1R", {
      ports: "4 ports Gigabitethernet",
      pid: "C8200-1N-4T-4x1GE",
    }),
    throughput: { command: "crypto", values: tiers(CRYPTO, tierName) },
    releases: { from: "17.4.1" },
    defaultRelease: "17.6.1a",
    source: "first document, Platform Licensing; COMMANDS §2.2; inventory by analogy with a capture of a C8300",
    unattested: [...UNATTESTED, "inventory"],
  },
  {
    ...COMMON,
    pid: "C8300-1N1S-4T2X",
    aliases: ["c8300"],
    rom: "17.3(4r)",
    processor: { chassis: "C8300-1N1S-4T2X (1RU)", memory: "3747220K/6147K" },
    interfaces: [...gigabit, "TenGigabitEthernet0/0/4", "TenGigabitEthernet0/0/5"],
    management: "GigabitEthernet0",
    inventory: inventory("C8300-1N1S-4T2X", "C8300-FAN-1R", {
      ports: "6 ports Gigabitethernet",
      pid: "4x1G-2xSFP+",
    }),
    throughput: { command: "crypto", values: tiers([...CRYPTO, 2500], tierName) },
    releases: { from: "17.3.2" },
    defaultRelease: "17.6.1a",
    source: "first document, Platform Licensing; COMMANDS §2.2; inventory by analogy with a capture of a C8300-1N1S-6G",
    unattested: [...UNATTESTED, "inventory"],
  },
];
