/** What a platform is, as data. */
import type { Range } from "./facts/cube.ts";

/**
 * One licence that a platform asks for. `{tier}` in a name or tag stands for the throughput, as in
 * `network-advantage_{tier}`; boot-levels.ts fills it in.
 */
export interface PlatformLicence {
  /** Licence name: `uck9`. */
  readonly name: string;
  /** Its name where the router registers; absent = the tag. */
  readonly legacyName?: string;
  /** Entitlement tag as displayed: `ISR_4321_UnifiedCommunication`. */
  readonly tag: string;
  readonly term: "Perpetual" | "Subscription";
}

/** The licence of a boot level, and what comes with it. */
export interface BootLevel extends PlatformLicence {
  /** Lower levels that this one satisfies. */
  readonly includes?: readonly string[];
  /** Licences that are in use besides. */
  readonly also?: readonly PlatformLicence[];
}

/** `platform hardware throughput …`. */
export interface Throughput {
  /** The words behind `platform hardware throughput`. */
  readonly command: "level" | "level MB" | "crypto";
  /** What can be typed; the first is in force from the factory. */
  readonly values: readonly ThroughputValue[];
  /** Licence that every value but the first uses; absent where the boot level's own licence names the tier. */
  readonly licence?: PlatformLicence;
}

/** One throughput. */
export interface ThroughputValue {
  readonly typed: string;
  /** As `show version` and the boot log tell it; undefined for `unthrottled`. */
  readonly kbps?: number;
  /** `{tier}` of licence names: `1G`. */
  readonly tier: string;
}

/** One entry of `show inventory`. */
export interface InventoryItem {
  readonly name: string;
  readonly description: string;
  readonly pid: string;
  /** Empty where the part tells none. */
  readonly vid: string;
  /** `chassis`: the device's serial number. `own`: one of the part. Absent: the part tells none. */
  readonly serial?: "chassis" | "own";
}

/** One platform. */
export interface Platform {
  /** PID as `show license udi` prints it: `ISR4321/K9`. */
  readonly pid: string;
  /** Short names that the command line and lab files take too: `isr4321`. */
  readonly aliases: readonly string[];
  /** `ISR` of `ISR Software` in `show version`. */
  readonly family: string;
  readonly rom: string;
  /** `cisco CSR1000V (VXE) processor (revision VXE) with 2080230K/3075K bytes of memory.` in parts. */
  readonly processor: { readonly chassis: string; readonly revision?: string; readonly memory: string };
  /** Image name in front of the version: `isr4300-universalk9`. */
  readonly imagePrefix: string;
  /** Size of the image on bootflash. */
  readonly imageBytes: number;
  /** Interfaces in slot order, without the management interface. */
  readonly interfaces: readonly string[];
  /** The interface of the management VRF, where there is one. */
  readonly management?: string;
  /** Two of them are an active and a standby (inbox redundancy). */
  readonly routeProcessors: 1 | 2;
  /** `mode` below `redundancy` from the factory; absent = no such line. */
  readonly redundancyMode?: "none" | "sso";
  readonly inventory: readonly InventoryItem[];
  /** `show inventory` begins with the advice to use `show license UDI`. */
  readonly inventoryBanner: boolean;
  /** Bytes. */
  readonly bootflash: number;
  /** `flash memory` of `3223551K bytes of flash memory at bootflash:.` */
  readonly bootflashKind: "flash memory" | "virtual hard disk" | "eUSB flash";
  /** The line of `harddisk:`, where there is one. */
  readonly harddisk?: { readonly kilobytes: number; readonly kind: string };
  readonly nvram: number;
  readonly physicalMemoryK: number;
  /** Default throughput in kbps, or undefined where the platform prints none. */
  readonly throughputKbps?: number;
  readonly throughput?: Throughput;
  /** Megabytes that `platform memory add` takes, where it exists. */
  readonly memoryAdd?: Range;
  /** Boot levels that `license boot level` takes, and the licence each uses. */
  readonly bootLevels: Readonly<Record<string, BootLevel>>;
  /** What `license boot suite` takes. */
  readonly bootSuites?: Readonly<Record<string, BootLevel>>;
  /** What `addon` takes behind a boot level, with the level that it needs. */
  readonly addons?: Readonly<Record<string, PlatformLicence & { readonly level: string }>>;
  /** Boot levels of which one must be in use before the CUBE commands exist (first document, "Platform Licensing"). */
  readonly cubeNeeds: readonly string[];
  /** Boot levels that must all be in use for secure sessions (same place). */
  readonly cubeNeedsSecure: readonly string[];
  /** Which sessions need `platform hardware throughput` configured (same place). */
  readonly cubeThroughput?: "all" | "secure";
  /** The licence without which more secure sessions, or more megabits a second, are not carried. */
  readonly hsec?: { readonly licence: PlatformLicence; readonly secureSessions?: number; readonly mbps?: number };
  /** The licence that high availability needs, where it is one of its own. */
  readonly redundancyLicence?: PlatformLicence;
  /** Names of CUBE licences by tag, where the platform's differ from the tag (CONFLICTS C-24). */
  readonly cubeNames?: Readonly<Record<string, string>>;
  /** Features that `show license` lists where they are used by right. */
  readonly classicFeatures: readonly string[];
  /** How `show version` tells the licences: tables of suites and packages, one level, level and addon, smart packages. */
  readonly licenceDisplay: "technology" | "level" | "level-and-addon" | "smart-packages";
  /** Technology package table of `show version`, or none. */
  readonly technologyPackages?: readonly {
    readonly technology: string;
    readonly package: string;
    readonly always?: boolean;
  }[];
  /** Suites of `show version` and the packages in each, or none. */
  readonly suites?: readonly { readonly name: string; readonly packages: readonly string[] }[];
  /** First and last release; `also`: releases outside that range which the documents show on it. */
  readonly releases: { readonly from: string; readonly to?: string; readonly also?: readonly string[] };
  /** The release that a lab takes for it when none is named. */
  readonly defaultRelease: string;
  readonly source: string;
  /** Fields for which no source was found: their values are proposals. */
  readonly unattested: readonly (keyof Platform)[];
}
