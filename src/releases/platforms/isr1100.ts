import type { Platform } from "../platform.ts";
import { CLASSIC_FEATURES, hsec, packageLevels, TECHNOLOGY_PACKAGES } from "./technology-packages.ts";

const SWITCH_PORTS = Array.from({ length: 8 }, (_, port) => `GigabitEthernet0/1/${port}`);

/** ISR 1100 series, by its model with eight switch ports. */
export const ISR1100: readonly Platform[] = [
  {
    pid: "C1111-8P",
    aliases: ["isr1100", "c1111", "1100"],
    family: "ISR",
    rom: "16.12(1r)",
    processor: { chassis: "C1111-8P (1RU)", memory: "1415897K/6147K" },
    imagePrefix: "c1100-universalk9",
    imageBytes: 589_201_416,
    interfaces: ["GigabitEthernet0/0/0", "GigabitEthernet0/0/1", ...SWITCH_PORTS],
    routeProcessors: 1,
    redundancyMode: "none",
    inventory: [
      { name: "Chassis", description: "Cisco C1111-8P Chassis", pid: "C1111-8P", vid: "V01", serial: "chassis" },
      {
        name: "Power Supply Module 0",
        description: "External Power Supply Module",
        pid: "PWR-12V",
        vid: "V01",
        serial: "own",
      },
      { name: "module 0", description: "Cisco C1111-8P Built-In NIM controller", pid: "C1111-8P", vid: "" },
      {
        name: "NIM subslot 0/0",
        description: "Front Panel 2 port Gigabitethernet Module",
        pid: "C1111-2x1GE",
        vid: "V01",
      },
      { name: "NIM subslot 0/1", description: "C1111-ES-8", pid: "C1111-ES-8", vid: "V01" },
      { name: "module R0", description: "Cisco C1111-8P Route Processor", pid: "C1111-8P", vid: "V01", serial: "own" },
      { name: "module F0", description: "Cisco C1111-8P Forwarding Processor", pid: "C1111-8P", vid: "" },
    ],
    inventoryBanner: true,
    bootflash: 2_863_103 * 1024,
    bootflashKind: "flash memory",
    nvram: 32_768 * 1024,
    physicalMemoryK: 4_194_304,
    throughputKbps: 50_000,
    throughput: {
      command: "crypto",
      values: [
        { typed: "50000", kbps: 50_000, tier: "50M" },
        { typed: "150000", kbps: 150_000, tier: "150M" },
        { typed: "250000", kbps: 250_000, tier: "250M" },
        { typed: "unthrottled", tier: "unthrottled" },
      ],
      licence: { name: "throughput", tag: "ISR_1100_8P_Performance", term: "Perpetual" },
    },
    bootLevels: packageLevels("1100_8P"),
    cubeNeeds: ["uck9"],
    cubeNeedsSecure: ["uck9", "securityk9"],
    hsec: hsec("1100_8P"),
    classicFeatures: CLASSIC_FEATURES,
    licenceDisplay: "technology",
    technologyPackages: TECHNOLOGY_PACKAGES,
    suites: [],
    releases: { from: "16.6.1" },
    defaultRelease: "17.6.1a",
    source: "first document, Platform Licensing; inventory after a capture of a C1111-8PLTELA; COMMANDS §2.2",
    unattested: [
      "rom",
      "processor",
      "bootLevels",
      "imageBytes",
      "bootflash",
      "physicalMemoryK",
      "throughputKbps",
      "hsec",
      "technologyPackages",
      "releases",
    ],
  },
];
