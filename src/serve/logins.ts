/** Who logs in and who fails to: the log lines of it, and `login block-for` (lab time). */

import type { Instant } from "../clock/instant.ts";
import type { Where } from "../commands/enter.ts";
import { type Config, lineOf } from "../device/config/config.ts";
import { logMessage } from "../device/log.ts";
import { zoneOf } from "../device/settings/settings.ts";
import type { LiveLab } from "../session/live-lab.ts";
import { configDate } from "../text/dates.ts";

/** One attempt to log in. */
export interface Attempt {
  readonly where: Where;
  readonly user: string;
  /** Address of the client, and the port that it came to. */
  readonly from: string;
  readonly port: number;
}

/** `login block-for <seconds> attempts <tries> within <seconds>`, in milliseconds. */
interface BlockRule {
  readonly quiet: number;
  readonly attempts: number;
  readonly within: number;
}

const SECOND = 1_000;

export function blockRule(config: Config): BlockRule | undefined {
  const [quiet, attempts, within] = lineOf(config, "config login block-for")?.values ?? [];
  if (typeof quiet !== "number" || typeof attempts !== "number" || typeof within !== "number") return undefined;
  return { quiet: quiet * SECOND, attempts, within: within * SECOND };
}

export class Logins {
  readonly #live: LiveLab;
  readonly #failures = new Map<string, Instant[]>();
  readonly #quietUntil = new Map<string, Instant>();

  constructor(live: LiveLab) {
    this.#live = live;
  }

  /** Whether the router takes no logins at present. */
  quiet(device: string): boolean {
    return (this.#quietUntil.get(device) ?? Number.NEGATIVE_INFINITY) > this.#live.lab.now;
  }

  succeeded(attempt: Attempt): void {
    if (!this.#logs(attempt, "success")) return;
    this.#log(attempt, 5, "LOGIN_SUCCESS", `Login Success ${parties(attempt)}`);
  }

  failed(attempt: Attempt): void {
    const { device } = attempt.where;
    const reason = `${parties(attempt)} [Reason: Login Authentication Failed]`;
    if (this.#logs(attempt, "failure")) this.#log(attempt, 4, "LOGIN_FAILED", `Login failed ${reason}`);
    const config = this.#live.lab.devices[device]?.config;
    const rule = config === undefined ? undefined : blockRule(config);
    if (rule === undefined) return;
    const { now } = this.#live.lab;
    const failures = [...(this.#failures.get(device) ?? []).filter((at) => at > now - rule.within), now];
    this.#failures.set(device, failures);
    if (failures.length < rule.attempts) return;
    this.#failures.delete(device);
    this.#quietUntil.set(device, now + rule.quiet);
    const left = Math.floor((rule.within - (now - (failures[0] ?? now))) / SECOND);
    this.#log(
      attempt,
      1,
      "QUIET_MODE_ON",
      `Still timeleft for watching failures is ${left} secs, ${reason} [ACL: sl_def_acl]`,
    );
  }

  #logs({ where }: Attempt, which: "success" | "failure"): boolean {
    const config = this.#live.lab.devices[where.device]?.config ?? [];
    const line = lineOf(config, `config login on-${which}`);
    return line !== undefined && !line.off && line.text.endsWith("log");
  }

  #log({ where }: Attempt, severity: number, mnemonic: string, text: string): void {
    this.#live.act(where, ({ device, now }) => {
      const at = configDate(now, zoneOf(device.config as Config));
      logMessage(device, { facility: "SEC_LOGIN", severity, mnemonic, text: `${text} at ${at}` }, now);
      return undefined;
    });
  }
}

const parties = ({ user, from, port }: Attempt): string => `[user: ${user}] [Source: ${from}] [localport: ${port}]`;
