/**
 * The arithmetic of policy reporting: when an ACK is due and how often usage is pushed (STATE §2.3, Rulings 1 to 5).
 * Days come from the policy in force, for the classes of the licences in use; 0 days = that class asks for nothing.
 */
import { DAY, type Instant, MINUTE } from "../../clock/instant.ts";
import type { ClassPolicy, LicenceClass } from "../../releases/policies.ts";
import type { ReleaseFacts } from "../../releases/types.ts";
import type { Policy } from "../types.ts";

/** Days between pushes where neither configuration nor policy asks for fewer (STATE §2.3). */
export const DEFAULT_INTERVAL = 30;

/** The first push after trust (Rulings 3). */
export const PUSH_AFTER_TRUST = 5 * MINUTE;

/** The first push of a device that needs no trust for it, after the first use of a licence (a capture of 17.3.2). */
export const PUSH_AFTER_USE = 2 * MINUTE;

/** A push by itself follows the one before it no sooner (CONFLICTS C-05). */
export const PUSH_AT_MOST_EVERY = DAY;

/** Waits between polls for an ACK after the release's first one, then the last one for ever (STATE §2.3). */
const POLL_WAITS = [2, 4, 8, 16, 32, 64, 128, 240, 24 * 60, 4 * 24 * 60].map((minutes) => minutes * MINUTE);

/** Waits between pushes that fail, then the last one for ever. Unattested. */
const RETRY_WAITS = [15 * MINUTE, 60 * MINUTE, 4 * 60 * MINUTE, DAY];

type Term = keyof ClassPolicy;

/** The smallest number of days above 0 that the policy asks of the classes, or undefined where it asks for nothing. */
export function leastDays(policy: Policy, classes: readonly LicenceClass[], term: Term): number | undefined {
  const days = classes.map((one) => policy.classes[one][term].days).filter((count) => count > 0);
  return days.length === 0 ? undefined : Math.min(...days);
}

/** What every rule needs to know. */
export interface Terms {
  readonly policy: Policy;
  /** Classes of the licences in use. */
  readonly classes: readonly LicenceClass[];
}

/** Rule 1 (Rulings 4): nothing acknowledged yet. A policy that came after the first use counts from its arrival. */
export function firstDeadline(terms: Terms, firstUse: Instant): Instant | undefined {
  const from = Math.max(firstUse, terms.policy.installed?.at ?? firstUse);
  return dueAfter(terms, from, leastDays(terms.policy, terms.classes, "first"));
}

/** Rulings 4: a change pulls the standing deadline in to change + report on change, never out. */
export function changeDeadline(terms: Terms, standing: Instant | undefined, change: Instant): Instant | undefined {
  return sooner(standing, dueAfter(terms, change, leastDays(terms.policy, terms.classes, "change")));
}

/** Rules 2, 3 and 4: an ACK has come. `firstReportAcked`: it is not the first one under an installed policy. */
export function ackedDeadline(
  terms: Terms,
  lastAck: Instant,
  firstReportAcked: boolean,
  perpetual: ReleaseFacts["perpetualDeadline"],
): Instant | undefined {
  const { policy, classes } = terms;
  const first = leastDays(policy, classes, "first");
  if (policy.installed && !firstReportAcked && first !== undefined) {
    return dueAfter(terms, Math.max(lastAck, policy.installed.at), first); // rule 2
  }
  const frequency = leastDays(policy, classes, "frequency");
  if (frequency !== undefined) return dueAfter(terms, lastAck, frequency); // rule 3
  return perpetual === "none" ? undefined : dueAfter(terms, lastAck, 365); // rule 4 (CONFLICTS C-37)
}

/**
 * Days between pushes: 30 or `license smart usage interval`, or what the policy asks for if that is less. 0 = no
 * reporting: all was acknowledged and no class in use is to be reported regularly (rule 4).
 */
export function pushInterval(terms: Terms, configured: number | undefined, lastAck: Instant | undefined): number {
  const frequency = leastDays(terms.policy, terms.classes, "frequency");
  if (lastAck !== undefined && frequency === undefined) return 0;
  return Math.min(configured ?? DEFAULT_INTERVAL, frequency ?? Number.POSITIVE_INFINITY);
}

/** Rulings 2: how long after check number `attempt` (0 = the push itself) the next check for the ACK comes. */
export function pollWait(attempt: number, first: number): number {
  if (attempt === 0) return first;
  const later = POLL_WAITS.filter((wait) => wait > first);
  return later[Math.min(attempt, later.length) - 1] ?? first;
}

/** How long after its `failures`-th failure in a row (from 1) a push is tried again. */
export function retryWait(failures: number): number {
  return RETRY_WAITS[Math.min(failures, RETRY_WAITS.length) - 1] ?? DAY;
}

/** The sooner of two moments of which either may not exist. */
export function sooner(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

/** A policy that asks for no ACK has no deadline. */
function dueAfter({ policy }: Terms, from: Instant, days: number | undefined): Instant | undefined {
  return days === undefined || !policy.ackRequired.value ? undefined : from + days * DAY;
}
