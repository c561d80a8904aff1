import type { BootLevel, InventoryItem, Platform, PlatformLicence } from "../platform.ts";

const IPBASE: PlatformLicence = { name: "ipbase", tag: "ASR_1000_Ipbase", term: "Perpetual" };

/** Licences of transcript 001-14; the tag of advipservices by analogy. */
const LEVELS: Readonly<Record<string, BootLevel>> = {
  adventerprise: {
    name: "adventerprise",
    tag: "ASR_1000_AdvEnterprise",
    term: "Perpetual",
    includes: ["advipservices"],
    also: [IPBASE],
  },
  advipservices: { name: "advipservices", tag: "ASR_1000_AdvIpServices", term: "Perpetual", also: [IPBASE] },
};

/** What `show license` of 16.6 to 16.9 lists of CUBE (COMMANDS §1.3). */
const CLASSIC_FEATURES = [
  "adventerprise",
  "advipservices",
  "ipbase",
  "cube_250",
  "cube_250_red",
  "cube_ent_100",
  "cube_ent_100_red",
  "cube_lab",
  "cube_video_b2btp",
  "cube_video_b2btp_red",
  "CUBE-Standard",
  "CUBE-Redundant",
];

const ports = (type: string, slot: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, port) => `${type}${slot}/0/${port}`);

const COMMON = {
  family: "ASR1000",
  rom: "IOS-XE ROMMON",
  management: "GigabitEthernet0",
  inventoryBanner: false,
  bootflashKind: "eUSB flash",
  nvram: 32_768 * 1024,
  bootLevels: LEVELS,
  cubeNeeds: ["advipservices"],
  cubeNeedsSecure: ["advipservices"],
  redundancyLicence: { name: "fwnat_red", tag: "ASR_1000_FwNatRedundancy", term: "Perpetual" },
  classicFeatures: CLASSIC_FEATURES,
  licenceDisplay: "level",
} as const;

const RP3 = { description: "Cisco ASR1000 Route Processor 3", pid: "ASR1000-RP3", vid: "V01", serial: "own" } as const;
const POWER = { description: "Cisco ASR1000-X AC 1100W Power Supply", pid: "ASR1000X-AC-1100W", vid: "V01" };

const ASR1006X_INVENTORY: readonly InventoryItem[] = [
  { name: "Chassis", description: "Cisco ASR1006-X Chassis", pid: "ASR1006-X", vid: "V01", serial: "chassis" },
  {
    name: "module 0",
    description: "Cisco ASR1000 Modular Interface Processor",
    pid: "ASR1000-MIP100",
    vid: "V01",
    serial: "own",
  },
  { name: "SPA subslot 0/0", description: "EPA-10X10GE", pid: "EPA-10X10GE", vid: "V01", serial: "own" },
  { name: "module R0", ...RP3 },
  { name: "module R1", ...RP3 },
  {
    name: "module F0",
    description: "Cisco ASR1000 Embedded Services Processor, 100Gbps",
    pid: "ASR1000-ESP100",
    vid: "V01",
    serial: "own",
  },
  { name: "Power Supply Module 0", ...POWER, serial: "own" },
  { name: "Power Supply Module 1", ...POWER, serial: "own" },
];

/** ASR 1000 series. */
export const ASR1000: readonly Platform[] = [
  {
    ...COMMON,
    pid: "ASR1001-X",
    aliases: ["asr1001x", "asr1001"],
    processor: { chassis: "ASR1001-X (1NG)", revision: "1NG", memory: "3763047K/6147K" },
    imagePrefix: "asr1001x-universalk9",
    imageBytes: 741_360_128,
    interfaces: [...ports("GigabitEthernet", 0, 6), "TenGigabitEthernet0/0/0", "TenGigabitEthernet0/0/1"],
    routeProcessors: 1,
    redundancyMode: "none",
    inventory: [
      { name: "Chassis", description: "Cisco ASR1001-X Chassis", pid: "ASR1001-X", vid: "V01", serial: "chassis" },
      { name: "Power Supply Module 0", ...POWER, serial: "own" },
      { name: "module 0", description: "Cisco ASR1001-X SPA Interface Processor", pid: "ASR1001-X", vid: "" },
      {
        name: "SPA subslot 0/0",
        description: "8-port Built-in GE SPA",
        pid: "BUILT-IN-2T+6X1GE",
        vid: "V01",
        serial: "own",
      },
      {
        name: "module R0",
        description: "Cisco ASR1001-X Route Processor",
        pid: "ASR1001-X",
        vid: "V01",
        serial: "own",
      },
      {
        name: "module F0",
        description: "Cisco ASR1001-X Embedded Services Processor",
        pid: "ASR1001-X",
        vid: "",
      },
    ],
    bootflash: 6_684_671 * 1024,
    physicalMemoryK: 8_388_608,
    throughputKbps: 2_500_000,
    throughput: {
      command: "level",
      values: [
        { typed: "2500000", kbps: 2_500_000, tier: "2.5G" },
        { typed: "5000000", kbps: 5_000_000, tier: "5G" },
        { typed: "10000000", kbps: 10_000_000, tier: "10G" },
        { typed: "20000000", kbps: 20_000_000, tier: "20G" },
      ],
      licence: { name: "throughput", tag: "ASR_1001X_Throughput_{tier}", term: "Perpetual" },
    },
    releases: { from: "16.6.1", to: "17.9.4" },
    defaultRelease: "17.6.1a",
    source: "CLI §10; first document, Platform Licensing",
    unattested: [
      "processor",
      "interfaces",
      "inventory",
      "imageBytes",
      "bootflash",
      "physicalMemoryK",
      "throughput",
      "throughputKbps",
      "redundancyLicence",
      "releases",
    ],
  },
  {
    ...COMMON,
    pid: "ASR1006-X",
    aliases: ["asr1006x", "asr1006"],
    processor: { chassis: "ASR1006-X (RP3)", revision: "RP3", memory: "4271766K/6147K" },
    imagePrefix: "asr1000rpx86-universalk9",
    imageBytes: 778_043_904,
    interfaces: ports("TenGigabitEthernet", 0, 10),
    routeProcessors: 2,
    redundancyMode: "sso",
    inventory: ASR1006X_INVENTORY,
    bootflash: 1_873_919 * 1024,
    harddisk: { kilobytes: 78_085_207, kind: "SATA hard disk" },
    physicalMemoryK: 8_388_608,
    cubeNames: { CUBE_T_STD: "CUBE_Standard_Session" },
    releases: { from: "16.6.1" },
    defaultRelease: "17.6.1a",
    source: "CLI §10, with a route processor 3; transcripts 001-12 to 001-14; CONFLICTS C-24",
    unattested: [
      "interfaces",
      "inventory",
      "imageBytes",
      "processor",
      "bootflash",
      "physicalMemoryK",
      "redundancyLicence",
      "releases",
    ],
  },
];
