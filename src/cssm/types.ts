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
  /** Usage that arrived, by poll id, oldest first; of what was acknowledged only the latest is kept. */
  readonly reports: Readonly<Record<string, UsageUpload>>;
  readonly events: readonly PortalEvent[];
  /** Licence reservations, oldest first. Absent = none was made. */
  readonly reservations?: readonly ReservationRecord[];
  /** Name of a policy in ACCOUNT_POLICIES that is sent with trust and ACK; `Cisco default` takes it away again; absent = nothing is sent. */
  readonly policy?: string;
  /** Alerts that mails have told of; absent = none. */
  readonly alerted?: readonly PortalAlert[];
  /** Mails to the account's administrator, oldest first; absent = none was sent. */
  readonly mails?: readonly PortalMail[];
  /** When the portal looks for alerts next, because something has changed; absent = nothing has. */
  readonly checkAt?: Instant;
  /** The smart account is suspended: whatever a product instance asks for is refused. */
  readonly suspended?: true;
  /** Usage is processed with errors: there are no acknowledgements. */
  readonly failing?: true;
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
  /** The On-Prem that it is registered with, by its name in the lab; absent = CSSM itself. */
  readonly through?: string;
  /** Generations of CUBE licences that entitle what it runs; absent = those of policy mode. */
  readonly versions?: readonly LicenceVersion[];
  /** Licences that are reserved on it, by their name in the portal. */
  readonly reserved?: Readonly<Record<string, number>>;
  /** Export-controlled licences that it was authorized for, by entitlement tag. */
  readonly authorized?: Readonly<Record<string, number>>;
  /** The other router of its pair, as it told with its usage (Application HA info). */
  readonly pairedWith?: InstanceId;
  readonly lastContact: Instant;
  /** Licences in use by entitlement tag, from the last measurement that was reported. */
  readonly inUse: Readonly<Record<string, number>>;
}

/** Usage that arrived: pushed, uploaded as a file, or sent on by a server on the customer's premises. */
export interface UsageUpload {
  readonly pollId: string;
  readonly pid: string;
  readonly serial: string;
  readonly virtualAccount: string;
  readonly reportIds: readonly number[];
  readonly receivedAt: Instant;
  readonly readyAt: Instant;
  readonly by: "push" | "file" | "server";
  /** SHA-256 of the file; empty where there was none. */
  readonly digest: string;
  /** `taken`: the acknowledgement was fetched or downloaded. `failed`: processed with errors, there is none. */
  readonly state: "processing" | "taken" | "failed";
}

/** Something that the Licenses tab shows in its Alerts column (CSSM §1.2). */
export interface PortalAlert {
  readonly kind: "Insufficient Licenses" | "Licenses Expiring";
  readonly virtualAccount: string;
  readonly licence: string;
}

/** A mail that the portal sends. */
export interface PortalMail {
  readonly at: Instant;
  readonly subject: string;
  readonly lines: readonly string[];
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
  /** The token that trust was asked with allows export-controlled functionality. */
  readonly exportControlled?: true;
  /** The account's own policy was taken away: that of the image is in force again. */
  readonly withoutPolicy?: true;
}

/** An acknowledgement of usage. */
export interface Acknowledgement extends AccountAnswer {
  readonly reportIds: readonly number[];
}
