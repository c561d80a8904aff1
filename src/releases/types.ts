/**
 * What a release of IOS XE is, as data. Every difference between releases that a document or a capture shows
 * is a named fact here; renderers and agents ask for the fact and never compare version numbers.
 */

/** How a release licenses its features: RTU/CSL, Smart Licensing with registration, Smart Licensing Using Policy. */
export type LicensingModel = "rtu" | "legacy" | "policy";

/** A fact with where it comes from: a document, a capture, or "unattested" for a proposal of ours. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

/** Bounds of a number that is typed, both included. */
export type Range = readonly [number, number];

/** The named facts of one release. Times are milliseconds. */
export interface ReleaseFacts {
  readonly licensing: LicensingModel;
  /** Ranges that `mode border-element license periodicity` takes; a unit that is missing is not a word of the release. */
  readonly periodicity: { readonly mins?: Range; readonly hours?: Range; readonly days?: Range };
  /** Whether SIP service stops when the ACK deadline passes without an ACK (STATE §2.7). */
  readonly sipStopsOnMissedAck: boolean;
  /** Heading of the tag column in `show license summary` (Rulings 12). */
  readonly tagHeading: "Entitlement tag" | "Entitlement Tag";
  /** `Account Information:` and, with it, the VRF line and the usage report summary (FORMATS §1). */
  readonly accountInformation: boolean;
  readonly vrfLine: "none" | "two-line" | "one-line";
  readonly usageReportSummary: boolean;
  readonly deviceTelemetry: boolean;
  readonly licenseConversion: boolean;
  readonly reportingMode: boolean;
  /** `License Authorization: Status: Not Applicable` in front of `show license usage` (CONFLICTS C-26). */
  readonly usageAuthorizationHeader: boolean;
  /** Deadline shown when only perpetual licences are in use and all was acknowledged (CONFLICTS C-37). */
  readonly perpetualDeadline: "none" | "365-days";
  /** First wait before a push's result is polled (Rulings 2). */
  readonly ackPollAfter: number;
  /** How `show voice sip license status` names what it counts (CONFLICTS C-23). */
  readonly meterLabels: "entitlement-tag" | "trunk-names";
  /** Which groups `show voice sip license stats` draws. */
  readonly statsGroups: readonly ("trunk" | "standard" | "enhanced" | "aggregate" | "tdm")[];
  /** `Dynamic License Usage Count` in `show cube status`. */
  readonly dynamicUsageCount: boolean;
  /** `?` prints `<cr>  <cr>` (17.x) or `<cr>` alone. */
  readonly crHelp: boolean;
}

/** One release: what its images are called and what it does. */
export interface Release {
  /** As typed and as `show version` prints it: `17.6.1a`. */
  readonly id: string;
  /** As the first line of `show version` and image names print it: `17.06.01a`. */
  readonly padded: string;
  /** Train name in brackets in `show version`: `Bengaluru`. */
  readonly train: string;
  /** `show license all`: `5.1.21_rel/96`. */
  readonly agentVersion: string;
  /** `show cube status`: `14.4`. */
  readonly cubeVersion: string;
  /** `Compiled Fri 20-Oct-23 10:39 by mcpre` without the first word. */
  readonly compiled: string;
  /** Last year of the copyright lines. */
  readonly copyright: number;
  /** `fc3` of `RELEASE SOFTWARE (fc3)`. */
  readonly build: string;
  readonly facts: ReleaseFacts;
  /** Fact or field name -> document or capture it was read from. */
  readonly sources: Readonly<Record<string, string>>;
}

/** One licence that a boot level or feature of a platform asks for. */
export interface PlatformLicence {
  /** Licence name: `uck9`. */
  readonly name: string;
  /** Entitlement tag as displayed: `ISR_4321_UnifiedCommunication`. */
  readonly tag: string;
  readonly term: "Perpetual" | "Subscription";
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

/** One platform, as data. */
export interface Platform {
  /** PID as `show license udi` prints it: `ISR4321/K9`. */
  readonly pid: string;
  /** Short names that the command line and lab files take too: `isr4321`. */
  readonly aliases: readonly string[];
  /** `ISR` of `ISR Software` in `show version`. */
  readonly family: string;
  readonly rom: string;
  /** `cisco ISR4321/K9 (1RU) processor with 1694702K/3071K bytes of memory.` in parts. */
  readonly processor: { readonly chassis: string; readonly memory: string };
  /** Image name in front of the version: `isr4300-universalk9`. */
  readonly imagePrefix: string;
  /** Interfaces in slot order, without the management interface. */
  readonly interfaces: readonly string[];
  /** The interface of the management VRF, where there is one. */
  readonly management?: string;
  readonly inventory: readonly InventoryItem[];
  /** Bytes. */
  readonly bootflash: number;
  readonly nvram: number;
  readonly physicalMemoryK: number;
  /** Default throughput in kbps, or undefined where the platform prints none. */
  readonly throughputKbps?: number;
  /** Boot levels that `license boot level` takes, and the licence each uses. */
  readonly bootLevels: Readonly<Record<string, PlatformLicence>>;
  /** Boot levels of which one must be in use before the CUBE commands exist (first document, "Platform Licensing"). */
  readonly cubeNeeds: readonly string[];
  /** Technology package table of `show version`, or none. */
  readonly technologyPackages?: readonly {
    readonly technology: string;
    readonly package: string;
    readonly always?: boolean;
  }[];
  /** Suites of `show version` and the packages in each, or none. */
  readonly suites?: readonly { readonly name: string; readonly packages: readonly string[] }[];
  readonly releases: { readonly from: string; readonly to?: string };
  readonly source: string;
}
