/** What a router logs of those who come and go (SYSLOG §5; without a client: field knowledge). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { configDate } from "../text/dates.ts";
import { type Config, lineOf } from "./config/config.ts";
import { type Line, lineNumber } from "./line.ts";
import { logMessage, type NewMessage } from "./log.ts";
import { plain } from "./plain.ts";
import { zoneOf } from "./settings/settings.ts";
import type { Device } from "./types.ts";

/** Who tries to log in, from where, and to which port. */
export interface LoginParties {
  readonly user: string;
  /** Address of the client; `LOCAL` for the console. */
  readonly from: string;
  readonly port: number;
}

/** The parties of a login on the console. */
export const consoleLogin = (user: string): LoginParties => ({ user, from: "LOCAL", port: 0 });

/** A user logged in, or somebody failed to; logged where `login on-success log` and its like ask for it. */
export function logLogin(device: Draft<Device>, parties: LoginParties, succeeded: boolean, now: Instant): void {
  if (!logsLogins(plain(device.config) as Config, succeeded ? "success" : "failure")) return;
  const what = succeeded
    ? { severity: 5, mnemonic: "LOGIN_SUCCESS", text: `Login Success ${partiesText(parties)}` }
    : { severity: 4, mnemonic: "LOGIN_FAILED", text: `Login failed ${failureText(parties)}` };
  logSecurity(device, what, now);
}

/** Logs `%SEC_LOGIN-…`, which ends with the date. */
export function logSecurity(
  device: Draft<Device>,
  { severity, mnemonic, text }: Pick<NewMessage, "severity" | "mnemonic" | "text">,
  now: Instant,
): void {
  const at = configDate(now, zoneOf(plain(device.config) as Config));
  logMessage(device, { facility: "SEC_LOGIN", severity, mnemonic, text: `${text} at ${at}` }, now);
}

/** Who failed, and why. */
export const failureText = (parties: LoginParties): string =>
  `${partiesText(parties)} [Reason: Login Authentication Failed]`;

const partiesText = ({ user, from, port }: LoginParties): string =>
  `[user: ${user}] [Source: ${from}] [localport: ${port}]`;

/** A user who had logged in leaves. */
export function logLogout(device: Draft<Device>, line: Pick<Line, "id" | "user" | "from">, now: Instant): void {
  if (line.user === undefined || !logsLogins(plain(device.config) as Config, "success")) return;
  const text = `User ${line.user} has exited tty session ${lineNumber(line.id)}(${line.from ?? ""})`;
  logMessage(device, { facility: "SYS", severity: 6, mnemonic: "LOGOUT", text }, now);
}

/** A line was silent for longer than its `exec-timeout`. */
export function logExpiry(device: Draft<Device>, line: Pick<Line, "id" | "user" | "from">, now: Instant): void {
  if (line.user === undefined) return;
  const text = `(exec timer expired, tty ${lineNumber(line.id)} (${line.from ?? "0.0.0.0"})), user ${line.user}`;
  logMessage(device, { facility: "SYS", severity: 6, mnemonic: "TTY_EXPIRE_TIMER", text }, now);
}

/** Whether the router logs logins that succeed, or fail. */
export function logsLogins(config: Config, which: "success" | "failure"): boolean {
  const line = lineOf(config, `config login on-${which}`);
  return line !== undefined && !line.off && line.text.endsWith("log");
}
