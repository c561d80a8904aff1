/** What a router is and is made of, as `show version` and the boot tell it (CLI §10). */
import type { Nvram } from "../device/types.ts";
import type { Release } from "../releases/types.ts";
import type { View } from "./view.ts";

/** The lines by which an image names itself, in `show version`, at boot and in the log. */
export function imageIdentity({ release, platform }: Pick<View, "release" | "platform">): readonly string[] {
  return [
    `Cisco IOS Software [${release.train}], ${platform.family} Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version ${release.id}, RELEASE SOFTWARE (${release.build})`,
    "Technical Support: http://www.cisco.com/techsupport",
    copyright(release),
    `Compiled ${release.compiled}`,
  ];
}

const copyright = (release: Release): string => `Copyright (c) 1986-${release.copyright} by Cisco Systems, Inc.`;

/** Chassis, serial number, ports and memory. */
export function hardwareLines({ device, platform, release }: View): readonly string[] {
  const { chassis, revision, memory } = platform.processor;
  const { harddisk } = platform;
  return [
    `cisco ${chassis} processor${revision === undefined ? "" : ` (revision ${revision})`} with ${memory} bytes of memory.`,
    `Processor board ID ${device.serial}`,
    ...(release.facts.operatingMode ? ["Router operating mode: Autonomous"] : []),
    ...interfaceCounts(platform.interfaces),
    `${platform.nvram / 1024}K bytes of non-volatile configuration memory.`,
    `${platform.physicalMemoryK}K bytes of physical memory.`,
    `${Math.floor(platform.bootflash / 1024)}K bytes of ${platform.bootflashKind} at bootflash:.`,
    ...(harddisk === undefined ? [] : [`${harddisk.kilobytes}K bytes of ${harddisk.kind} at harddisk:.`]),
    ...(release.facts.webuiLine ? ["0K bytes of WebUI ODM Files at webui:."] : []),
  ];
}

/** `Configuration register is 0x2102`, and what it will be. */
export function registerLine({ configRegister, nextRegister }: Nvram): string {
  const next = nextRegister === undefined ? "" : ` (will be ${nextRegister} at next reload)`;
  return `Configuration register is ${configRegister}${next}`;
}

/** Names of port types as they are counted. */
const PORT_TYPES: Readonly<Record<string, string>> = {
  GigabitEthernet: "Gigabit Ethernet",
  TenGigabitEthernet: "Ten Gigabit Ethernet",
};

function interfaceCounts(interfaces: readonly string[]): readonly string[] {
  return Object.entries(PORT_TYPES).flatMap(([type, name]) => {
    const count = interfaces.filter((each) => each.replace(/[\d/.]+$/, "") === type).length;
    return count === 0 ? [] : [`${count} ${name} interface${count === 1 ? "" : "s"}`];
  });
}
