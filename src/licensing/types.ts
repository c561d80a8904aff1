import type { Instant } from "../clock/instant.ts";
import type { LicenceClass, PolicyTerms } from "../releases/policies.ts";
import type { Reservation } from "./reservation.ts";

/** A reporting policy in force. Without `installed` it is the one that the image brings ("Merged from multiple sources."). */
export interface Policy extends PolicyTerms {
  readonly installed?: { readonly at: Instant; readonly name: string };
}

/**
 * A licence that a feature asked for. Listed in the order of the first request since boot (Rulings 11). One that is no
 * longer used stays in the list with count 0, so that it keeps its place; what is displayed are those above 0.
 */
export interface Entitlement {
  /** Licence name: `uck9`, `CUBE_T_STD`. */
  readonly name: string;
  /** Tag as displayed in parentheses: `ISR_4321_UnifiedCommunication`. */
  readonly tag: string;
  readonly count: number;
  readonly term: "Perpetual" | "Subscription";
  readonly class: LicenceClass;
  readonly requestedAt: Instant;
  readonly changedAt: Instant;
}

/** OPEN = collecting, CLOSED = complete and not sent, UNACK = sent, ACK = acknowledged (STATE §2.5). */
export type RumState = "OPEN" | "CLOSED" | "UNACK" | "ACK";

/** Why a report stopped collecting (STATE §2.5); names as in the report's own content. */
export type CloseReason = "CurrentUsageRequested" | "ProductReload" | "ClockChange" | "EntitlementReleased";

/** A usage report of one licence over one stretch of time. Without feature and tag: the report of the device itself. */
export interface RumReport {
  readonly id: number;
  readonly feature: string;
  readonly tag: string;
  readonly state: RumState;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  /** Measured values: `count` held from `from` on, until the next or the report's end. */
  readonly measurements: readonly { readonly from: Instant; readonly count: number }[];
  readonly closeReason?: CloseReason;
  readonly ackedAt?: Instant;
}

/** A push that has been answered and whose acknowledgement is still to be fetched. */
export interface PendingAck {
  readonly pollId: string;
  readonly reports: readonly number[];
  readonly pushedAt: Instant;
  /** Polls at `ackCheck` so far; the back-off goes by it. */
  readonly attempt: number;
}

/** The memory behind `Usage Reporting:`. Device time; absent = `<none>`. `usageReporting()` gives what is displayed. */
export interface UsageReporting {
  readonly lastAck?: Instant;
  readonly deadline?: Instant;
  /** Stays on display until its time has passed (Rulings 2). */
  readonly ackCheck?: Instant;
  /** A push out of turn: the first one, one after a change, a repetition. Otherwise `lastPush` + interval counts. */
  readonly nextPush?: Instant;
  readonly lastPush?: Instant;
  readonly lastFileWrite?: Instant;
  readonly lastPull?: Instant;
  readonly pending?: PendingAck;
  /** Set with the first ACK under the policy in force (STATE §2.3, rule 2). */
  readonly firstReportAcked?: boolean;
  /** A change that must be reported and is in no report that was sent. */
  readonly unreportedChange?: Instant;
  /** Pushes that failed in a row; how soon the next is tried goes by it. */
  readonly failures?: number;
}

export interface TrustCode {
  readonly installedAt: Instant;
  readonly virtualAccount: string;
  /** It came with the right to export-controlled functionality, which counts where routers register. */
  readonly exportControlled?: true;
  /** The last answer to a trust sync; absent = none since it was installed. */
  readonly syncedAt?: Instant;
}

/** An authorization code for export-controlled licences (SLAC). */
export interface InstalledAuthorization {
  readonly installedAt: Instant;
  /** Eight hexadecimal digits. */
  readonly confirmation: string;
  /** In the order in which they were asked for. */
  readonly features: readonly { readonly name: string; readonly tag: string; readonly count: number }[];
}

/** What became of one message. `code` is the server's word: `OK`, `OK_POLL`. */
export interface MessageResponse {
  readonly ok: boolean;
  readonly code: string;
  readonly at: Instant;
  readonly reason?: string;
}

/** Counters of one kind of message: `show license tech support`, `show call-home smart-licensing statistics`. */
export interface MessageStatistics {
  readonly total: number;
  readonly success: number;
  readonly fail: number;
  /** Failures since the last success. */
  readonly ongoing: number;
  readonly lastResponse?: MessageResponse;
  readonly lastSuccess?: Instant;
  readonly lastFailure?: Instant;
}

/** What a message to the licence server is about. */
export type MessageKind =
  | "trust"
  | "usage"
  | "poll"
  | "authorization"
  | "authorization-return"
  | "trust-sync"
  | "hello";

/** A message and what came back, as `show license history message` tells them. */
export interface MessageRecord {
  readonly kind: MessageKind;
  readonly sentAt: Instant;
  readonly at: Instant;
  /** The server's word; `FAIL` where nothing came back, or a refusal. */
  readonly code: string;
  readonly reason?: string;
}

/** What `license smart import` can install, as its history names it. */
export type ImportKind = "POLICY" | "AUTH" | "TRUST CODE" | "RUM ACK" | "CONVERSION ACK" | "ACCOUNT INFO";

/** Something that was imported: by the command, or by a server that pulls. */
export interface ImportRecord {
  readonly kind: ImportKind;
  readonly at: Instant;
}

/** A request that is on its way to the server; at `at` its answer (or failure) arrives. */
export interface PlannedMessage {
  readonly kind: MessageKind;
  readonly sentAt: Instant;
  readonly at: Instant;
  readonly token?: string;
  readonly force?: boolean;
  /** What an authorization request asks for. */
  readonly wanted?: { readonly mode: "add" | "replace"; readonly features: InstalledAuthorization["features"] };
}

/** One line of the agent's event log: `SAEVT_…` and its values, in order. */
export interface AgentEvent {
  readonly at: Instant;
  readonly name: string;
  readonly values: readonly (readonly [key: string, value: string])[];
}

/** The Smart Agent of one product instance, policy mode. Survives reload and `write erase` (STATE §2.4). */
export interface SmartAgent {
  readonly trust?: TrustCode;
  readonly authorization?: InstalledAuthorization;
  /** Licences of a request that waits to be saved; absent = none does. */
  readonly wanted?: InstalledAuthorization["features"];
  /** The code that was printed when an authorization was given up last. */
  readonly returnCode?: string;
  readonly policy: Policy;
  readonly account?: { readonly smart: string; readonly virtual: string; readonly asOf: Instant };
  readonly entitlements: readonly Entitlement[];
  /** Tags that were in use before the last reload and have not been asked for since: no change when they return. */
  readonly carried: readonly string[];
  /** When the first licence was ever used; the first ACK deadline counts from it (Rulings 4). */
  readonly firstUse?: Instant;
  /** Those that are not acknowledged, oldest first: open, complete, sent. */
  readonly reports: readonly RumReport[];
  /** Those that are, kept for a while: rum.ts has all of them in order. */
  readonly archive: readonly RumReport[];
  readonly nextReportId: number;
  /** Reports acknowledged so far, and those of them that are no longer kept. */
  readonly acknowledged: number;
  readonly purged: number;
  readonly reporting: UsageReporting;
  readonly planned: readonly PlannedMessage[];
  readonly statistics: Readonly<Partial<Record<MessageKind, MessageStatistics>>>;
  /** The last few of each kind, oldest first; absent = none. */
  readonly history?: readonly MessageRecord[];
  readonly imports?: readonly ImportRecord[];
  /** Since when messages fail, and why; cleared with COMM_RESTORED. */
  readonly failing?: { readonly since: Instant; readonly reason: string };
  /** True from the moment the deadline passed without an ACK until a valid one arrives. */
  readonly overdue?: true;
  /** What an upgrade left of a License Reservation; absent = nothing. */
  readonly reservation?: Reservation;
  /** Device-led conversion of licences that the router held by right before an upgrade; absent = there are none. */
  readonly conversion?: AutomaticConversion;
  /** The transport that an upgrade chose; it holds until the configuration is saved in policy mode. */
  readonly upgradedTransport?: TransportType;
  /** Oldest first; the oldest are dropped. */
  readonly eventLog: readonly AgentEvent[];
}

/** Device-led conversion where it needs no command (STATE §4): it goes with the first usage that is acknowledged. */
export type AutomaticConversion =
  | { readonly state: "not-started" }
  | { readonly state: "success"; readonly at: Instant };

/** How the agent talks. */
export type TransportType = "callhome" | "smart" | "cslu" | "automatic" | "off";

/** The settings of the running configuration that the agent works with. */
export interface TransportSettings {
  readonly type: TransportType;
  /** Address that messages of this transport go to; empty string = not set. */
  readonly url: string;
  readonly proxy?: { readonly address: string; readonly port: number };
  readonly vrf: string;
  /** `Callhome hostname privacy` and `Smart Licensing hostname privacy` of the status. */
  readonly callHomeHostnamePrivacy: boolean;
  readonly hostnamePrivacy: boolean;
  readonly versionPrivacy: boolean;
  readonly customId: string;
  readonly utility: boolean;
  /** Days between pushes from `license smart usage interval`, if set. */
  readonly interval?: number;
}

/** What identifies a product instance. */
export interface Udi {
  readonly pid: string;
  readonly serial: string;
}
