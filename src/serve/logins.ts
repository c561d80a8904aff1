/** Who logs in and who fails to: the log lines of it, and `login block-for` (lab time). */

import type { Instant } from "../clock/instant.ts";
import type { Where } from "../commands/enter.ts";
import { type Config, lineOf } from "../device/config/config.ts";
import { failureText, type LoginParties, logLogin, logSecurity, logsLogins } from "../device/login-messages.ts";
import type { LiveLab } from "../session/live-lab.ts";

/** One attempt to log in. */
export interface Attempt extends LoginParties {
  readonly where: Where;
}

/** `login block-for <seconds> attempts <tries> within <seconds>`, in milliseconds. */
interface BlockRule {
  readonly quiet: number;
  readonly attempts: number;
  readonly within: number;
}

const SECOND = 1_000;

const QUIET_OFF = {
  severity: 5,
  mnemonic: "QUIET_MODE_OFF",
  text: "Quiet Mode is OFF, because block period timed out",
} as const;

export function blockRule(config: Config): BlockRule | undefined {
  const [quiet, attempts, within] = lineOf(config, "config login block-for")?.values ?? [];
  if (typeof quiet !== "number" || typeof attempts !== "number" || typeof within !== "number") return undefined;
  return { quiet: quiet * SECOND, attempts, within: within * SECOND };
}

export class Logins {
  readonly #live: LiveLab;
  readonly #failures = new Map<string, Instant[]>();
  readonly #quiet = new Map<string, { readonly since: Instant; readonly until: Instant; readonly where: Where }>();

  constructor(live: LiveLab) {
    this.#live = live;
  }

  /** Whether the router takes no logins at present. */
  quiet(device: string): boolean {
    this.settle();
    return this.#quiet.has(device);
  }

  /** Routers that have taken no logins for as long as they had to take them again. */
  settle(): void {
    const { present: lab } = this.#live;
    for (const [device, { since, until, where }] of this.#quiet) {
      // A lab that was taken back to before it has not known it.
      if (since <= lab.now && lab.now < until) continue;
      this.#quiet.delete(device);
      if (since <= lab.now && lab.devices[device]?.lines[where.line] !== undefined) this.#logQuiet(where, QUIET_OFF);
    }
  }

  succeeded(attempt: Attempt): void {
    this.#log(attempt, true);
  }

  failed(attempt: Attempt): void {
    const { device } = attempt.where;
    this.#log(attempt, false);
    const config = this.#live.lab.devices[device]?.config;
    const rule = config === undefined ? undefined : blockRule(config);
    if (rule === undefined) return;
    const { now } = this.#live.lab;
    const failures = [...(this.#failures.get(device) ?? []).filter((at) => at > now - rule.within), now];
    this.#failures.set(device, failures);
    if (failures.length < rule.attempts) return;
    this.#failures.delete(device);
    this.#quiet.set(device, { since: now, until: now + rule.quiet, where: attempt.where });
    const left = Math.floor((rule.within - (now - (failures[0] ?? now))) / SECOND);
    const text = `Still timeleft for watching failures is ${left} secs, ${failureText(attempt)} [ACL: sl_def_acl]`;
    this.#logQuiet(attempt.where, { severity: 1, mnemonic: "QUIET_MODE_ON", text });
  }

  #logQuiet(where: Where, message: Parameters<typeof logSecurity>[1]): void {
    this.#live.act(where, (context) => {
      logSecurity(context.device, message, context.now);
      return undefined;
    });
  }

  #log(attempt: Attempt, succeeded: boolean): void {
    const config = this.#live.lab.devices[attempt.where.device]?.config ?? [];
    if (!logsLogins(config, succeeded ? "success" : "failure")) return;
    this.#live.act(attempt.where, (context) => {
      logLogin(context.device, attempt, succeeded, context.now);
      return undefined;
    });
  }
}
