import type { Instant } from "../clock/instant.ts";

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

/** What CUBE counts licences by (STATE §5.1). */
export type MeterTag = "CUBE_T_STD" | "CUBE_T_RED" | "CUBE_T_VGW";

/** One row of `show voice sip license status`. */
export interface MeterRecord {
  readonly at: Instant;
  readonly count: number;
}

/** A row as it came about: what the Smart Agent is asked for. */
export interface TagRecord extends MeterRecord {
  readonly tag: MeterTag;
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
  /** When counting began (boot). */
  readonly since: Instant;
  readonly counting: Counting;
  /** How far the hour of the router's zone is behind the hour of UTC, in milliseconds: half an hour for IST. */
  readonly hourShift: number;
  /** Last ten rows per tag, newest first. */
  readonly records: Readonly<Partial<Record<MeterTag, readonly MeterRecord[]>>>;
  /** Next hourly check of the variance, at a top of the hour. */
  readonly nextCheck: Instant;
  /** When the current period began, and when it ends; undefined until the first top of the hour. */
  readonly periodStart?: Instant;
  readonly periodEnd?: Instant;
  readonly periodicity: Periodicity;
  /** Peaks of the current period, as far as it lies in `history`. */
  readonly peaks: Counts;
  readonly history: UsageHistory;
  /** Call attempts since boot. */
  readonly attempts: { readonly accepted: number; readonly blocked: number };
}
