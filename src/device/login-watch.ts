/** Logins that failed, and the quiet time after too many of them (`login block-for`; CLI §1, field knowledge). */
import type { Draft } from "immer";
import { type Instant, SECOND } from "../clock/instant.ts";
import { deviceTime } from "./clock.ts";
import { type Config, lineOf } from "./config/config.ts";
import { failureText, type LoginParties, logLogin, logSecurity } from "./login-messages.ts";
import { plain } from "./plain.ts";
import type { Device } from "./types.ts";

/** An attempt to log in that failed. True time. */
export interface LoginFailure extends LoginParties {
  readonly at: Instant;
}

/** What a router remembers of failures since it was started. True time. */
export interface LoginWatch {
  /** The latest, oldest first. */
  readonly failures: readonly LoginFailure[];
  readonly total: number;
  /** Those before it have led to a quiet time already. */
  readonly countedFrom?: Instant;
  /** Nobody gets in before it. */
  readonly quietUntil?: Instant;
}

/** `login block-for SECONDS attempts TRIES within SECONDS`; times in milliseconds. */
export interface BlockRule {
  readonly quiet: number;
  readonly attempts: number;
  readonly within: number;
}

/** Failures that `show login failures` tells of. */
export const KEPT_FAILURES = 50;

export const NO_FAILURES: LoginWatch = { failures: [], total: 0 };

export function blockRule(config: Config): BlockRule | undefined {
  const [quiet, attempts, within] = lineOf(config, "config login block-for")?.values ?? [];
  if (typeof quiet !== "number" || typeof attempts !== "number" || typeof within !== "number") return undefined;
  return { quiet: quiet * SECOND, attempts, within: within * SECOND };
}

/** The failures that count towards the next quiet time. */
export function counted({ failures, countedFrom }: LoginWatch, { within }: BlockRule, now: Instant) {
  return failures.filter(({ at }) => at > now - within && (countedFrom === undefined || at >= countedFrom));
}

/** Milliseconds for which nobody gets in any more; 0 = one may log in. */
export function quietFor({ logins }: Pick<Device, "logins">, now: Instant): number {
  return Math.max(0, (logins?.quietUntil ?? now) - now);
}

/**
 * Somebody failed to log in: it is logged and remembered, and where it is once too often, nobody gets in for some time.
 * @param now true time
 */
export function loginFailed(device: Draft<Device>, parties: LoginParties, now: Instant): void {
  const at = deviceTime(device as Device, now);
  logLogin(device, parties, false, at);
  const left = remember(device, parties, now);
  if (left === undefined) return;
  const text = `Still timeleft for watching failures is ${Math.floor(left / SECOND)} secs, ${failureText(parties)} [ACL: sl_def_acl]`;
  logSecurity(device, { severity: 1, mnemonic: "QUIET_MODE_ON", text }, at);
}

/** Returns the milliseconds that were left for failures to be counted, where a quiet time begins. */
function remember(device: Draft<Device>, parties: LoginParties, now: Instant): number | undefined {
  const before = (plain(device.logins) as LoginWatch | undefined) ?? NO_FAILURES;
  const { user, from, port } = parties;
  const failures = [...before.failures, { user, from, port, at: now }].slice(-KEPT_FAILURES);
  const watch: LoginWatch = { ...before, failures, total: before.total + 1 };
  const rule = blockRule(plain(device.config) as Config);
  const these = rule === undefined ? [] : counted(watch, rule, now);
  if (rule === undefined || these.length < rule.attempts) {
    device.logins = watch as Draft<LoginWatch>;
    return undefined;
  }
  device.logins = { ...watch, countedFrom: now + 1, quietUntil: now + rule.quiet } as Draft<LoginWatch>;
  return rule.within - (now - (these[0]?.at ?? now));
}
