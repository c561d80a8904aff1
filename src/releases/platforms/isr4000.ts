import type { Platform } from "../types.ts";

/** Suites of the ISR 4000 and the packages in them (CLI §10, a capture of `show version` 17.9). */
const SUITES: NonNullable<Platform["suites"]> = [
  { name: "FoundationSuiteK9", packages: ["securityk9", "appxk9"] },
  { name: "AdvUCSuiteK9", packages: ["uck9", "cme-srst", "cube"] },
];

/** Technology packages in the order of `show version`. */
const PACKAGES: NonNullable<Platform["technologyPackages"]> = [
  { technology: "appxk9", package: "appxk9" },
  { technology: "uck9", package: "uck9" },
  { technology: "securityk9", package: "securityk9" },
  { technology: "ipbase", package: "ipbasek9", always: true },
];

/** The boot levels of an ISR 4000; `model` stands in the tags: `ISR_4321_Application`. */
function bootLevels(model: string): Platform["bootLevels"] {
  return {
    appxk9: { name: "appxk9", tag: `ISR_${model}_Application`, term: "Perpetual" },
    securityk9: { name: "securityk9", tag: `ISR_${model}_Security`, term: "Perpetual" },
    uck9: { name: "uck9", tag: `ISR_${model}_UnifiedCommunication`, term: "Perpetual" },
  };
}

/** ISR 4000 series. */
export const ISR4000: readonly Platform[] = [
  {
    pid: "ISR4321/K9",
    aliases: ["isr4321", "4321"],
    family: "ISR",
    rom: "16.12(2r)",
    processor: { chassis: "ISR4321/K9 (1RU)", memory: "1694702K/3071K" },
    imagePrefix: "isr4300-universalk9",
    interfaces: ["GigabitEthernet0/0/0", "GigabitEthernet0/0/1"],
    management: "GigabitEthernet0",
    inventory: [
      { name: "Chassis", description: "Cisco ISR4321 Chassis", pid: "ISR4321/K9", vid: "V04", serial: "chassis" },
      {
        name: "Power Supply Module 0",
        description: "External Power Supply Module for Cisco ISR 4320",
        pid: "PWR-4320-AC",
        vid: "V02",
        serial: "own",
      },
      { name: "Fan Tray", description: "Cisco ISR4320 Fan Assembly", pid: "ACS-4320-FANASSY", vid: "" },
      { name: "module 0", description: "Cisco ISR4321 Built-In NIM controller", pid: "ISR4321/K9", vid: "" },
      {
        name: "NIM subslot 0/0",
        description: "Front Panel 2 ports Gigabitethernet Module",
        pid: "ISR4321-2x1GE",
        vid: "V01",
      },
      { name: "module R0", description: "Cisco ISR4321 Route Processor", pid: "ISR4321/K9", vid: "V04", serial: "own" },
      { name: "module F0", description: "Cisco ISR4321 Forwarding Processor", pid: "ISR4321/K9", vid: "" },
    ],
    bootflash: 3_223_551 * 1024,
    nvram: 32_768 * 1024,
    physicalMemoryK: 4_194_304,
    throughputKbps: 50_000,
    bootLevels: bootLevels("4321"),
    cubeNeeds: ["uck9"],
    technologyPackages: PACKAGES,
    suites: SUITES,
    releases: { from: "16.6.1", to: "17.12.99" },
    source: "CLI §10; inventory by analogy with captures of the ISR4331; flash as the ISR4351's; throughput unattested",
  },
];
