import type { Instant } from "../clock/instant.ts";
import type { SipDownReason } from "./sip-service.ts";

/** Calls up at one moment, by kind. `secure` counts those of them that are encrypted. */
export interface Load {
  readonly standard: number;
  readonly enhanced: number;
  readonly vgw: number;
  readonly secure: number;
}

/** The load from an instant on, until the next change. */
export interface LoadChange extends Load {
  readonly at: Instant;
}

/** What can go through a router: trunk calls, trunk calls that are forked, TDM-SIP calls. */
export type CallKind = "standard" | "enhanced" | "vgw";

/** Calls that began together; their numbers follow each other. */
export interface CallBatch {
  readonly at: Instant;
  readonly first: number;
  readonly n: number;
}

/** A call: its number is counted from boot. */
export interface Call {
  readonly number: number;
  readonly kind: CallKind;
  readonly startedAt: Instant;
  readonly secure: boolean;
}

/** A call that is over. */
export interface EndedCall extends Call {
  readonly endedAt: Instant;
}

/** Which calls are up. When there are fewer of a kind, the oldest have ended. */
export interface CallsUp {
  /** Calls since boot, attempts that were accepted among them; the next one's number is one more. */
  readonly started: number;
  /** Of each kind, oldest first. Their sizes add up to the load in force. */
  readonly batches: Readonly<Record<CallKind, readonly CallBatch[]>>;
  /** How many of each kind are encrypted: the newest. */
  readonly secure: Readonly<Record<CallKind, number>>;
  /** The last ones that ended, in the order in which they did; absent where none has. */
  readonly ended?: readonly EndedCall[];
}

/** What CUBE asks licences for (STATE §5.1); the release names their tags. Not all calls are counted as what they are. */
export type SessionKind = "standard" | "enhanced" | "vgw";

/** What the licence server said to a request, as `show voice sip license status` tells it (COMMANDS §1.5). */
export type RequestResult = "Authorized" | "Out of compliance" | "Eval period";

/** One row of `show voice sip license status`. */
export interface MeterRecord {
  readonly at: Instant;
  readonly count: number;
  /** Where rows are requests: what came of it. Absent until the answer is there. */
  readonly result?: RequestResult;
}

/** A row as it came about: what the Smart Agent is asked for. */
export interface KindRecord {
  readonly at: Instant;
  readonly kind: SessionKind;
  readonly count: number;
}

/** The periodicity in force. */
export interface Periodicity {
  readonly unit: "mins" | "hours" | "days";
  readonly n: number;
}

/** The lines that are measured; `aggregate` is standard and enhanced together, `vgw` the TDM-SIP sessions. */
export type Series = "standard" | "enhanced" | "aggregate" | "vgw";

/** Sessions of each series at a moment, or their peaks over a while. */
export type Counts = Readonly<Record<Series, number>>;

/**
 * How a router counts forked calls (STATE §5.1, §5.2): each by its own kind (17.6.1a on), all as standard (before), all
 * as enhanced (box-to-box redundancy). Fixed from boot to boot.
 */
export type Counting = "by kind" | "all standard" | "all enhanced";

/**
 * When a router looks at its count (STATE §5.3). `records`: at each top of the hour, by variance and periodicity.
 * `requests`: at the end of each periodicity, which runs from boot. `none`: never; what is asked for is configured.
 */
export type Cadence = "none" | "requests" | "records";

/** One second, minute, hour or day of a series. Whole numbers. */
export interface Usage {
  readonly average: number;
  readonly max: number;
}

export type UsageBySeries = Readonly<Record<Series, Usage>>;

/** The hours since boot that are over and worked out; the load line need not reach back into them. */
export interface UsageHistory {
  /** How many hours since boot. */
  readonly hours: number;
  /** The last 72 of them, newest first. */
  readonly lastHours: readonly UsageBySeries[];
  /** The last 72 days that they fill, newest first. */
  readonly lastDays: readonly UsageBySeries[];
}

/**
 * CUBE's measurement of its own use: the load as a piecewise constant line, and what was recorded of it.
 * Times are device time (the router's own clock). The load is sampled every second, counted from boot.
 */
export interface CubeMeter {
  /** Oldest first; the last one is in force. Reaches back an hour or two; what is older is in `history` and `peaks`. */
  readonly load: readonly LoadChange[];
  readonly calls: CallsUp;
  /** When counting began (boot). */
  readonly since: Instant;
  readonly counting: Counting;
  readonly cadence: Cadence;
  /** The kinds that have a licence on this release. */
  readonly kinds: readonly SessionKind[];
  /** Sessions that `license capacity` asked for when the router booted, where that is what counts. */
  readonly capacity?: number;
  /** Set while the other box of a pair is the active one: nothing is recorded. */
  readonly standby?: true;
  /** Set while the Smart Agent says that the evaluation period is over. */
  readonly evalExpired?: true;
  /** How far the hour of the router's zone is behind the hour of UTC, in milliseconds: half an hour for IST. */
  readonly hourShift: number;
  /** Last ten rows per kind, newest first. */
  readonly records: Readonly<Partial<Record<SessionKind, readonly MeterRecord[]>>>;
  /** The next check: a top of the hour, or the end of the period where rows are requests. */
  readonly nextCheck: Instant;
  /** When the current period began, and when it ends; undefined until the first top of the hour. */
  readonly periodStart?: Instant;
  readonly periodEnd?: Instant;
  readonly periodicity: Periodicity;
  /** Peaks of the current period, as far as it lies in `history`. */
  readonly peaks: Counts;
  readonly history: UsageHistory;
  /** Call attempts since boot; blocked ones by what blocked them. */
  readonly attempts: { readonly accepted: number; readonly blocked: Readonly<Partial<Record<SipDownReason, number>>> };
}
