import type { PolicyTerms } from "../policies.ts";

/** How a release licenses its features: RTU/CSL, Smart Licensing with registration, Smart Licensing Using Policy. */
export type LicensingModel = "rtu" | "legacy" | "policy";

/** Values of `license smart transport`. */
export type TransportType = "callhome" | "smart" | "cslu" | "automatic" | "off";

/** Generations of CUBE licences (first document, "License Backward Compatibility"). */
export type LicenceVersion = "RTU" | "V12" | "V14" | "Flex";

/** What the Smart Agent of a release does. Times are milliseconds. */
export interface LicensingFacts {
  readonly licensing: LicensingModel;
  /** `license smart enable` turns Smart Licensing on and off; elsewhere it is on and the command changes nothing. */
  readonly smartOptional: boolean;
  /** The generations of CUBE licences that entitle the release. */
  readonly licenceVersions: readonly LicenceVersion[];
  /** Reservation: not there; works; or only its configuration is still read, so that it can be removed. */
  readonly reservation: "none" | "supported" | "leftover";
  /** Device-led conversion: not there; by `license smart conversion start`; by itself after an upgrade from RTU. */
  readonly conversion: "none" | "manual" | "automatic";
  /** Values of `license smart transport`; none where the command does not exist. */
  readonly transports: readonly TransportType[];
  readonly defaultTransport: TransportType;
  /** Call Home and its profile CiscoTAC-1 are configured from the factory. */
  readonly callHomeDefault: boolean;
  /** That profile also says `no destination transport-method email`. */
  readonly callHomeWithoutEmail: boolean;
  /** `show running-config` explains the contact address of Call Home in two comment lines. */
  readonly callHomeComments: boolean;
  /** How failures name the licence server: `… or satellite: reason` or `… (CSSM) : reason`. */
  readonly failurePeer: "or-satellite" | "CSSM";
  /** Upgraded into it, a router forgets its transport and with it the trust (CONFLICTS C-14). */
  readonly upgradeResetsTransport: boolean;
  /** Downgraded to it, a trusted router is registered without anybody's doing (UPGRADE §2). */
  readonly registersFromTrust: boolean;
  /** Upgraded into it, a registered router can be in the state Unidentified: its entitlement tags changed. */
  readonly unidentifiedAfterUpgrade: boolean;
  /** The reporting policy that the image brings; undefined where there is no policy. */
  readonly imagePolicy: PolicyTerms | undefined;
  /** First wait before a push's result is polled (Rulings 2). */
  readonly ackPollAfter: number;
  /** Deadline shown when only perpetual licences are in use and all was acknowledged (CONFLICTS C-37). */
  readonly perpetualDeadline: "none" | "365-days";
  /** Schema of the usage reports' content: 2 says `"version":"2.0"` (STATE §2.6). */
  readonly usageFileSchema: 1 | 2;
}
