/** The Smart Agent where routers register (16.10 to 17.3.1a, earlier if enabled): its whole state. Times are device time. */
import type { Instant } from "../../clock/instant.ts";
import type { Reservation } from "../reservation.ts";
import type { AgentEvent } from "../types.ts";

/** An exchange that came to nothing, and why. */
export interface Failure {
  readonly at: Instant;
  readonly reason: string;
}

/** The account that a router is registered to, as the server named it. */
export interface Account {
  readonly smart: string;
  readonly virtual: string;
}

/** The identity certificate. Its dates are the server's, whatever the router's clock says. */
export interface Certificate {
  readonly from: Instant;
  readonly until: Instant;
}

/** What `license smart register idtoken` was given. */
export interface Attempt {
  readonly token: string;
  readonly force: boolean;
}

/** Registered: the account, the certificate, and its renewal. */
export interface Registered {
  readonly state: "registered";
  readonly at: Instant;
  readonly account: Account;
  readonly exportControlled: boolean;
  readonly certificate: Certificate;
  readonly renewal: {
    /** When a renewal is tried next. */
    readonly next: Instant;
    readonly lastSuccess?: Instant;
    /** The last renewal failed; cleared by one that succeeds. */
    readonly failure?: Failure;
    readonly failures: number;
  };
  /** Since when the clock shows a time outside of the certificate's validity. */
  readonly outsideSince?: Instant;
}

/**
 * STATE §1.1. `registering`: a request is on its way, or will be repeated at `nextAttempt`. `failed`: the server said no;
 * some reasons are tried again. `expired`: the certificate ran out. `unidentified`: an upgrade changed the entitlement
 * tags. `reserved`: licences are reserved on the router and nothing is sent.
 */
export type Registration =
  | { readonly state: "unregistered" }
  | {
      readonly state: "registering";
      readonly attempt: Attempt;
      readonly failure?: Failure;
      readonly failures: number;
      readonly nextAttempt?: Instant;
    }
  | {
      readonly state: "failed";
      readonly attempt: Attempt;
      readonly failure: Failure;
      readonly failures: number;
      readonly nextAttempt?: Instant;
    }
  | Registered
  | { readonly state: "expired" }
  | { readonly state: "unidentified" }
  | { readonly state: "reserved"; readonly at: Instant };

/** What the server said about a licence. */
export type Verdict = "authorized" | "out-of-compliance";

/** A licence that a feature asked for, in the order of the first request since boot (Rulings 11). */
export interface LegacyEntitlement {
  readonly tag: string;
  readonly count: number;
  readonly requestedAt: Instant;
  /** As the server named it; a router that never heard from it knows the tag alone (FORMATS §3.2). */
  readonly name?: string;
  readonly description?: string;
  /** Of the last answer. */
  readonly verdict?: Verdict;
}

/** The last authorization request that came to something; without a reason it was answered. */
export interface Communication {
  readonly at: Instant;
  readonly reason?: string;
}

/** Authorization of a registered router: of all licences together. */
export interface Authorization {
  readonly last?: Communication;
  /** When a request is sent next, if nothing changes. */
  readonly next: Instant;
  readonly failures: number;
  /** The last answer; absent before the first. `deadline` is the server's date. */
  readonly granted?: { readonly verdict: Verdict; readonly at: Instant; readonly deadline: Instant };
  /** The deadline passed without an answer. */
  readonly expiredAt?: Instant;
}

/** The evaluation period: 90 days that pass only while a licence is in use and the router isn't registered (STATE §1.2). */
export interface Evaluation {
  /** Milliseconds that were used up, without the stretch that runs. */
  readonly used: number;
  /** When the stretch began that runs now. */
  readonly runningSince?: Instant;
  /** When the period ended, for good. */
  readonly expiredAt?: Instant;
  /** When something was last said about it: once a moment is enough. */
  readonly saidAt?: Instant;
}

/** What the agent sends. */
export type LegacyMessageKind =
  | "registration"
  | "acknowledgement"
  | "entitlement"
  | "renewal"
  | "deregistration"
  | "conversion";

/** A message that was sent, and when it is answered (or fails). */
export interface LegacyMessage {
  readonly kind: LegacyMessageKind;
  readonly sentAt: Instant;
  readonly at: Instant;
}

/** Call Home's counters of one kind of message. */
export interface CallHomeCounters {
  readonly success: number;
  readonly failed: number;
  /** Not sent, because Call Home isn't configured for it. */
  readonly dropped: number;
  readonly lastSent?: Instant;
}

/** Device-led conversion, once per router (STATE §4). */
export interface Conversion {
  readonly state: "started" | "success" | "failed" | "stopped";
  readonly at: Instant;
  readonly reason?: string;
}

/** The Smart Agent of one product instance where routers register. Survives reload and `write erase`. */
export interface LegacyAgent {
  readonly registration: Registration;
  readonly entitlements: readonly LegacyEntitlement[];
  readonly authorization?: Authorization;
  readonly evaluation: Evaluation;
  readonly reservation: Reservation;
  readonly conversion?: Conversion;
  /** Messages that are on their way. */
  readonly planned: readonly LegacyMessage[];
  readonly callHome: Readonly<Partial<Record<LegacyMessageKind, CallHomeCounters>>>;
  /** Since when messages fail; cleared with COMM_RESTORED. */
  readonly failing?: Failure;
  /** The key pair for HTTPS, made with the first registration. */
  readonly hasKeys?: true;
  /** Smart Licensing is on, where it can be turned off. */
  readonly running?: true;
  /** Oldest first; the oldest are dropped. */
  readonly eventLog: readonly AgentEvent[];
}
