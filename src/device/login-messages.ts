/** What a router logs of those who come and go on its console (SYSLOG §5; without a client: field knowledge). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { configDate } from "../text/dates.ts";
import { type Config, lineOf } from "./config/config.ts";
import { type Line, lineNumber } from "./line.ts";
import { logMessage } from "./log.ts";
import { plain } from "./plain.ts";
import { zoneOf } from "./settings/settings.ts";
import type { Device } from "./types.ts";

/** A user logged in, or somebody failed to, on the console; logged where `login on-success log` and its like ask for it. */
export function logConsoleLogin(device: Draft<Device>, user: string, succeeded: boolean, now: Instant): void {
  if (!isLogged(device, succeeded ? "success" : "failure")) return;
  const at = configDate(now, zoneOf(plain(device.config) as Config));
  const parties = `[user: ${user}] [Source: LOCAL] [localport: 0]`;
  const what = succeeded
    ? { severity: 5, mnemonic: "LOGIN_SUCCESS", text: `Login Success ${parties} at ${at}` }
    : {
        severity: 4,
        mnemonic: "LOGIN_FAILED",
        text: `Login failed ${parties} [Reason: Login Authentication Failed] at ${at}`,
      };
  logMessage(device, { facility: "SEC_LOGIN", ...what }, now);
}

/** A user who had logged in leaves. */
export function logLogout(device: Draft<Device>, line: Pick<Line, "id" | "user" | "from">, now: Instant): void {
  if (line.user === undefined || !isLogged(device, "success")) return;
  const text = `User ${line.user} has exited tty session ${lineNumber(line.id)}(${line.from ?? ""})`;
  logMessage(device, { facility: "SYS", severity: 6, mnemonic: "LOGOUT", text }, now);
}

/** A line was silent for longer than its `exec-timeout`. */
export function logExpiry(device: Draft<Device>, line: Pick<Line, "id" | "user" | "from">, now: Instant): void {
  if (line.user === undefined) return;
  const text = `(exec timer expired, tty ${lineNumber(line.id)} (${line.from ?? "0.0.0.0"})), user ${line.user}`;
  logMessage(device, { facility: "SYS", severity: 6, mnemonic: "TTY_EXPIRE_TIMER", text }, now);
}

function isLogged(device: Draft<Device>, which: "success" | "failure"): boolean {
  const line = lineOf(plain(device.config) as Config, `config login on-${which}`);
  return line !== undefined && !line.off && line.text.endsWith("log");
}
