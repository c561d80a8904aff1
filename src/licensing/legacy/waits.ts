/** How long the agent waits (STATE §1.1). Retries are unattested but for the first of each, for which captures stand. */
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../clock/instant.ts";

/** From registration, or the renewal before, to the renewal of the certificate. */
export const RENEW_AFTER = 180 * DAY;

/** From one authorization to the next request; sooner while out of compliance. */
export const AUTHORIZE_AFTER = 30 * DAY;
export const AUTHORIZE_AFTER_OOC = 12 * HOUR;

/** How long a clock may show a time outside of the certificate's validity before the registration is given up. */
export const CLOCK_GRACE = HOUR;

/** A request that isn't answered by then is repeated (a capture of a pending request). */
export const NO_ANSWER = 20 * MINUTE;

/** Full days before the certificate ends on which that is said. Unattested. */
export const CERTIFICATE_WARNINGS: readonly number[] = [60, 30, 14, 7, 6, 5, 4, 3, 2, 1];

const REGISTRATION = [15 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, DAY];
const AUTHORIZATION = [30 * SECOND, 20 * MINUTE, HOUR, 4 * HOUR, DAY];
const RENEWAL = [HOUR, 4 * HOUR, DAY];

/** The wait after the `failures`-th failure in a row, from 1. */
const after =
  (waits: readonly number[]) =>
  (failures: number): number =>
    waits[Math.min(failures, waits.length) - 1] ?? DAY;

export const registrationRetry = after(REGISTRATION);
export const authorizationRetry = after(AUTHORIZATION);
export const renewalRetry = after(RENEWAL);

/**
 * When something that waits for `due` comes, as it is displayed at `now`: the full second that the clock shows and the full
 * seconds that are left. So a time comes out a second early while the clock is further into its second than the time is
 * (transcripts 000-02 and 000-09 of one router).
 */
export function displayedDue(due: Instant, now: Instant): Instant {
  const second = Math.floor(now / SECOND) * SECOND;
  return second + Math.floor((due - now) / SECOND) * SECOND;
}
