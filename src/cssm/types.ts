import type { Instant } from "../clock/instant.ts";
import type { LicenceVersion } from "../releases/facts/licensing.ts";
import type { PolicyTerms } from "../releases/policies.ts";
import type { ReservationRecord } from "./reservation-types.ts";

/**
 * The licence server of the lab (CSSM.md §1): one smart account with virtual accounts, tokens, purchased licences,
 * product instances and the usage that they reported. Times are true time (the lab's clock).
 */
export interface Cssm {
  readonly smartAccount: string;
  readonly virtualAccounts: readonly VirtualAccount[];
  readonly tokens: readonly Token[];
  readonly instances: readonly ProductInstance[];
  readonly reports: readonly UsageUpload[];
  readonly events: readonly PortalEvent[];
  /** Licence reservations, oldest first. Absent = none was made. */
  readonly reservations?: readonly ReservationRecord[];
  /** Name of a policy in ACCOUNT_POLICIES that is sent with trust and ACK; undefined = Cisco default, nothing is sent. */
  readonly policy?: string;
  /** Milliseconds from a request to its answer, and from a report's arrival to its ACK (Rulings 1). */
  readonly answerTime: number;
  readonly processingTime: number;
  /** Counter behind tokens, poll ids and nonces; makes them differ and stay reproducible. */
  readonly serial: number;
}

export interface VirtualAccount {
  readonly name: string;
  readonly licences: readonly PurchasedLicence[];
}

export interface PurchasedLicence {
  /** As the portal names it: `CUBE v14 Trunk Standard Session`. */
  readonly name: string;
  readonly count: number;
  readonly expires?: Instant;
}

export interface Token {
  /** What is typed behind `idtoken`. */
  readonly text: string;
  readonly virtualAccount: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly maxUses: number;
  readonly uses: number;
  readonly exportControlled: boolean;
  readonly description: string;
  readonly revoked?: true;
}

export interface ProductInstance {
  readonly pid: string;
  readonly serial: string;
  readonly hostname: string;
  readonly virtualAccount: string;
  readonly trustedAt?: Instant;
  /** When it was registered, where routers register; it is registered while this is set. */
  readonly registeredAt?: Instant;
  /** Generations of CUBE licences that entitle what it runs; absent = those of policy mode. */
  readonly versions?: readonly LicenceVersion[];
  /** Licences that are reserved on it, by their name in the portal. */
  readonly reserved?: Readonly<Record<string, number>>;
  readonly lastContact: Instant;
  /** Licences in use by entitlement tag, from the last measurement that was reported. */
  readonly inUse: Readonly<Record<string, number>>;
}

/** A usage report that arrived, pushed or uploaded as a file. */
export interface UsageUpload {
  readonly pollId: string;
  readonly pid: string;
  readonly serial: string;
  readonly reportIds: readonly number[];
  readonly receivedAt: Instant;
  readonly readyAt: Instant;
  readonly by: "push" | "file";
  /** SHA-256 of the file; empty for a push. */
  readonly digest: string;
}

/** One line of the portal's event log (CSSM §1.4). */
export interface PortalEvent {
  readonly at: Instant;
  readonly type: string;
  readonly message: string;
  readonly user: string;
}

/** Who reports: PID and serial number. */
export interface InstanceId {
  readonly pid: string;
  readonly serial: string;
}

/** One RUM report as it is sent. Times are those of the device. Without tag: the report of the device itself. */
export interface ReportedUsage {
  readonly id: number;
  readonly feature: string;
  readonly tag: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly measurements: readonly { readonly from: Instant; readonly count: number }[];
  readonly closeReason: string;
}

/** A policy as it is sent to a product instance. */
export interface SentPolicy {
  readonly name: string;
  readonly terms: PolicyTerms;
}

/** What comes with trust and with every acknowledgement. */
export interface AccountAnswer {
  readonly smartAccount: string;
  readonly virtualAccount: string;
  readonly policy?: SentPolicy;
}

/** An acknowledgement of usage. */
export interface Acknowledgement extends AccountAnswer {
  readonly reportIds: readonly number[];
}
