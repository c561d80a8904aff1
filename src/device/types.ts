import type { Instant } from "../clock/instant.ts";
import type { CubeMeter } from "../cube/types.ts";
import type { LegacyAgent } from "../licensing/legacy/types.ts";
import type { SmartAgent } from "../licensing/types.ts";
import type { UpgradeTransport } from "../releases/upgrade.ts";
import type { ArchiveState, PendingRollback } from "./archive.ts";
import type { TriedImage } from "./boot-image.ts";
import type { Config } from "./config/config.ts";
import type { ConfigLog } from "./config-log.ts";
import type { FileSystem } from "./files.ts";
import type { InstallState } from "./install.ts";
import type { Line } from "./line.ts";
import type { LogState } from "./log.ts";
import type { LoginWatch } from "./login-watch.ts";
import type { NtpState } from "./ntp.ts";

/** Where the router's own clock comes from; decides the `*` and `.` in front of times (CLI §8). */
export interface DeviceClock {
  /** Device time minus true time, milliseconds. */
  readonly offset: number;
  readonly source: "none" | "hardware calendar" | "user configuration" | "NTP";
  readonly synchronised: boolean;
}

/** Power and boot. A router that boots reads nothing that is typed. */
export type Power =
  | { readonly state: "on" }
  | { readonly state: "off" }
  /** It found nothing to boot and waits in the ROM monitor. */
  | { readonly state: "rommon" }
  | { readonly state: "booting"; readonly until: Instant };

/** Why and when the running image started; `show version` prints it. Device time. */
export interface Boot {
  readonly at: Instant;
  readonly reason: string;
  /** True time of boot, for uptimes that a changed clock does not touch. */
  readonly trueAt: Instant;
  readonly image: string;
  /** Images that were tried in vain before it. */
  readonly tried?: readonly TriedImage[];
  /** Lines of the startup configuration that this release does not take, though another one does. */
  readonly rejected?: readonly RefusedLine[];
}

/** A line of the startup configuration as the console shows it, with the caret of its error. */
export interface RefusedLine {
  readonly text: string;
  /** Offset of the caret in the line; absent where the line is incomplete or ambiguous. */
  readonly column?: number;
}

/** What is kept outside the configuration in NVRAM and flash. */
export interface Nvram {
  /** Text of startup-config as saved (LF line ends), or undefined when erased. */
  readonly startup?: string;
  readonly savedAt?: Instant;
  readonly savedBy?: string;
  /** Release that wrote it; absent where a lab file did. */
  readonly savedOn?: string;
  readonly configRegister: string;
  /** The register of the next boot, where it is another one. */
  readonly nextRegister?: string;
}

/**
 * Facts of the lab file about a platform's licences (Rulings 13). `late`: as `required`, but the platform asks for them
 * after CUBE's first record, so that they are listed behind CUBE's (Rulings 5).
 */
export type PlatformLicences = "required" | "assumed" | "late";

/** `init`: roles are not negotiated yet, or the router can't take one. */
export type Role = "init" | "active" | "standby";

/** Hellos that a router sends in a group. */
export interface Hellos {
  /** True time. */
  readonly since: Instant;
  /** How they are sent: another way begins anew. */
  readonly as: string;
}

/** A router's part in a group since it booted. Device time. */
export interface GroupState {
  readonly role: Role;
  /** When it negotiates; absent once it has. */
  readonly until?: Instant;
  readonly toActive: number;
  readonly toStandby: number;
  /** Reloads that its peer asked for. */
  readonly peerReloads: number;
  /** Absent while it sends none. */
  readonly hellos?: Hellos;
}

/** The route processors of a chassis. True time. */
export interface Processors {
  readonly switchovers: number;
  /** Reloads of the standby that nobody took over from. */
  readonly standbyFailures: number;
  /** When the active one took over; absent = it is the one that booted as the active one. */
  readonly activeSince?: Instant;
  /** When the other one was last started; absent = with the chassis. */
  readonly standbySince?: Instant;
}

/** One router. Instants are device time unless said otherwise. */
export interface Device {
  /** Name in the lab; need not be the hostname. */
  readonly name: string;
  readonly platform: string;
  /** Release of the running image. */
  readonly release: string;
  readonly serial: string;
  readonly clock: DeviceClock;
  /** Its time servers, where there are any. */
  readonly ntp?: NtpState;
  readonly power: Power;
  readonly boot: Boot;
  readonly config: Config;
  /** Last change of the configuration, for the header of running-config. */
  readonly configChanged?: { readonly at: Instant; readonly by?: string };
  /** Logins that failed since it was started; absent = none. */
  readonly logins?: LoginWatch;
  /** Tracked objects by number: how they were last seen, and since when (true time); absent without any. */
  readonly tracks?: Readonly<
    Record<string, { readonly what: string; readonly up: boolean; readonly changes: number; readonly at: Instant }>
  >;
  /** Its part in the redundancy groups, by group number; absent where none is configured, or it is down. */
  readonly redundancy?: Readonly<Record<string, GroupState>>;
  /** The route processor that is active; absent = the first one, or the only one. */
  readonly activeProcessor?: 0 | 1;
  /** What has happened to its two route processors since the chassis booted; absent = nothing. */
  readonly processors?: Processors;
  /** True while running-config differs from what was last saved; `reload` asks then. */
  readonly unsaved: boolean;
  readonly nvram: Nvram;
  readonly files: FileSystem;
  /** The file on bootflash that IOS traces to; absent while the router is down. */
  readonly trace?: string;
  /** Versions on bootflash, where install mode was ever used. */
  readonly install?: InstallState;
  readonly log: LogState;
  /** The Smart Agent in policy mode. */
  readonly agent: SmartAgent;
  /** The Smart Agent where routers register; absent until such a release was booted. */
  readonly legacy?: LegacyAgent;
  readonly meter: CubeMeter;
  readonly lines: Readonly<Record<string, Line>>;
  /** Names of the RSA keys that were generated; absent without any. */
  readonly rsaKeys?: readonly string[];
  /** How they were generated, by name; absent for those that the router always had. */
  readonly rsaKeysMade?: Readonly<Record<string, { readonly at: Instant; readonly exportable: boolean }>>;
  /** Enabled debugs by command id. */
  readonly debugs: readonly string[];
  /** Versions of the configuration that were archived; absent without any. */
  readonly archive?: ArchiveState;
  /** Configuration commands that were recorded; absent while none was. */
  readonly configLog?: ConfigLog;
  /** A change of the configuration that waits to be confirmed. */
  readonly rollback?: PendingRollback;
  /** A reload that was scheduled with `reload in|at`. */
  readonly scheduledReload?: { readonly at: Instant; readonly reason: string };
  /** Decides what exists. */
  readonly platformLicences: PlatformLicences;
  /** What an upgrade into policy mode does to its transport in this lab; absent = as the release does it (CONFLICTS C-14). */
  readonly upgradeTransport?: UpgradeTransport;
  /** Boot levels, suites and addons in force since boot, in the order of the startup configuration's lines. */
  readonly bootLevels: readonly string[];
  /** `platform hardware throughput` in force, as typed; absent = the factory's. */
  readonly throughput?: string;
}
