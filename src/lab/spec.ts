/**
 * What a lab starts from: inputs only, nothing that a router works out by itself. The default lab and the lab file are
 * two ways to write one; `buildLab` (create.ts) turns it into a lab. Instants are true time.
 */
import type { Instant } from "../clock/instant.ts";
import type { LocalInputs } from "../cssm/local/create.ts";
import type { PurchasedLicence } from "../cssm/types.ts";
import type { Load, MeterRecord } from "../cube/types.ts";
import type { DeviceClock, PlatformLicences } from "../device/types.ts";
import type { Failure, Verdict } from "../licensing/legacy/types.ts";
import type { PolicyTerms } from "../releases/policies.ts";
import type { UpgradeTransport } from "../releases/upgrade.ts";
import type { Network } from "./lab.ts";

/** A whole lab. */
export interface LabSpec {
  /** When the lab begins: the first prompt is shown at this moment. */
  readonly date: Instant;
  /** At least one; the first is the one that a front end shows. */
  readonly devices: readonly DeviceSpec[];
  readonly licenceServer: LicenceServerSpec;
  /** Licence servers on the customer's premises; absent = none. */
  readonly servers?: readonly LocalServerSpec[];
  readonly network: Network;
  readonly fileServer?: FileServerSpec;
  /** Users whose SSH lines may use lab controls. */
  readonly controlUsers: readonly string[];
  /** Public keys with which users may log in over SSH, by user name. */
  readonly sshKeys?: Readonly<Record<string, readonly string[]>>;
}

/** One router. */
export interface DeviceSpec {
  /** Name in the lab. */
  readonly name: string;
  /** PID, as the platform table has it. */
  readonly platform: string;
  readonly release: string;
  readonly serial: string;
  /** When its image was started; never after the lab's date. */
  readonly boot: Instant;
  /** Text of the startup configuration; empty = as from the factory. */
  readonly startup: string;
  readonly files: readonly FileSpec[];
  /** Calls since boot, oldest first: each load holds until the next. */
  readonly calls: readonly CallsSpec[];
  readonly clock: DeviceClock;
  readonly platformLicences: PlatformLicences;
  /** What an upgrade into policy mode does to its transport; absent = as the release does it. */
  readonly upgradeTransport?: UpgradeTransport;
  /** It was installed from packages: install mode; absent = it boots an image file. */
  readonly installMode?: boolean;
  /** Where its licensing stands at the lab's date; absent = what the lab works out. */
  readonly licensing?: LicensingSpec;
}

/** The licensing of a router that has a past. True time; a moment that is absent is displayed as `<none>`. */
export interface LicensingSpec {
  /** When a trust code was installed. */
  readonly trust?: Instant;
  readonly policy?: { readonly name: string; readonly installed: Instant; readonly terms: PolicyTerms };
  readonly account?: { readonly virtual: string; readonly asOf: Instant };
  /** In use, in the order of display; absent = what the lab works out. */
  readonly licences?: readonly {
    /** Absent on a router that registers and was never told it. */
    readonly name?: string;
    readonly tag: string;
    readonly count: number;
    readonly term: "Perpetual" | "Subscription";
    /** Both where routers register. */
    readonly description?: string;
    readonly verdict?: Verdict;
  }[];
  /** What CUBE recorded of its use, newest first. */
  readonly records?: Readonly<Partial<Record<"standard" | "enhanced", readonly MeterRecord[]>>>;
  /** Of a router that registers; the account is one of the server's. */
  readonly registration?: {
    readonly virtual: string;
    readonly at: Instant;
    readonly exportControlled: boolean;
    readonly renewed?: Instant;
    readonly renewalFailed?: Failure;
    /** When it is renewed next. */
    readonly renewal?: Instant;
    readonly expires?: Instant;
  };
  readonly authorization?: {
    readonly verdict: Verdict;
    /** Since when. */
    readonly at: Instant;
    /** The last answer; absent = then. */
    readonly contact?: Instant;
    /** The last request came to nothing. */
    readonly failed?: Failure;
    readonly next?: Instant;
    readonly deadline?: Instant;
  };
  /** What is left of the evaluation period, or when it ended. */
  readonly evaluation?: { readonly left?: number; readonly expired?: Instant };
  readonly lastAck?: Instant;
  readonly deadline?: Instant;
  readonly ackCheck?: Instant;
  readonly nextPush?: Instant;
  readonly lastPush?: Instant;
  readonly lastFileWrite?: Instant;
}

/** Calls up from a moment on. */
export interface CallsSpec extends Load {
  readonly at: Instant;
}

/** The lab's file server; its host is one of the network. */
export interface FileServerSpec {
  readonly address: string;
  /** Folder of the machine whose files it has besides; read once, when the lab file is opened. */
  readonly folder?: string;
  readonly files: readonly FileSpec[];
}

/** A file on bootflash: with content, or with a size alone (images). */
export interface FileSpec {
  /** Path below `bootflash:/`. */
  readonly name: string;
  readonly content: string;
  readonly size?: number;
  /** Digest of what isn't kept. */
  readonly md5?: string;
  /** When it was last written; absent = at the boot. */
  readonly modified?: Instant;
}

/** The licence server and the account on it. */
export interface LicenceServerSpec {
  readonly smartAccount: string;
  /** At least one; the first is the one that tokens belong to when none is named. */
  readonly virtualAccounts: readonly { readonly name: string; readonly licences: readonly PurchasedLicence[] }[];
  readonly tokens: readonly TokenSpec[];
  /** Name of a policy in ACCOUNT_POLICIES; absent = the Cisco default. */
  readonly policy?: string;
  /** Milliseconds until a request is answered, and until a report is acknowledged (Rulings 1). */
  readonly answerTime: number;
  readonly processingTime: number;
}

/** A registration token that exists from the lab's date on. */
export interface TokenSpec {
  /** Absent = the server makes one up. */
  readonly text?: string;
  readonly virtualAccount: string;
  readonly days: number;
  readonly uses: number;
  readonly exportControlled: boolean;
  readonly description: string;
}

/** A licence server on the customer's premises: CSLU, SSM On-Prem, or a DNA Center that fetches usage by itself. */
export interface LocalServerSpec extends LocalInputs {
  /** Where devices find it; absent = nowhere: it only fetches. */
  readonly host?: { readonly name: string; readonly address: string };
  /** Release of On-Prem: `8-202108`. */
  readonly version: string;
  /** Local account of On-Prem whose name stands in its URL. */
  readonly localAccount: string;
  /** Name in On-Prem's certificate. */
  readonly commonName: string;
}
