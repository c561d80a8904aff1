/** What `ip ssh …` allows a client. */
import { type Config, lineOf } from "../config/config.ts";

export interface SshLimits {
  /** Seconds in which it must have logged in (`ip ssh time-out`). */
  readonly timeOut: number;
  /** Passwords that it may get wrong (`ip ssh authentication-retries`). */
  readonly retries: number;
}

const DEFAULTS: SshLimits = { timeOut: 120, retries: 3 };

export function sshLimits(config: Config): SshLimits {
  const number = (name: string, otherwise: number) =>
    Number(lineOf(config, `config ip ssh ${name}`)?.values[0] ?? otherwise);
  return {
    timeOut: number("time-out", DEFAULTS.timeOut),
    retries: number("authentication-retries", DEFAULTS.retries),
  };
}
