/**
 * The `exec-timeout` of a console (CLI §1): who types nothing for so long finds it waiting for RETURN. A vty is closed by
 * whoever serves it, since its client must be hung up on.
 */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { STANDBY_CONSOLE } from "../device/chassis.ts";
import type { Config } from "../device/config/config.ts";
import { leaveLine } from "../device/line.ts";
import { logExpiry, logLogout } from "../device/login-messages.ts";
import { plain } from "../device/plain.ts";
import { lineSettings } from "../device/settings/lines.ts";
import type { Device } from "../device/types.ts";

const CONSOLE = "con 0";
const CONSOLES: readonly string[] = [CONSOLE, STANDBY_CONSOLE];

/** When a console is closed if nobody types, device time; undefined where nobody works on one, or for never. */
export function consoleTimeout(device: Draft<Device>): Instant | undefined {
  const active = timeoutAt(device, CONSOLE);
  const standby = timeoutAt(device, STANDBY_CONSOLE);
  return active === undefined || standby === undefined ? (active ?? standby) : Math.min(active, standby);
}

/** Closes consoles on which nobody has typed for too long. */
export function closeSilentConsole(device: Draft<Device>, now: Instant): void {
  for (const id of CONSOLES) {
    const line = device.lines[id];
    if (line === undefined || (timeoutAt(device, id) ?? Number.POSITIVE_INFINITY) > now) continue;
    logExpiry(device, line, now);
    logLogout(device, line, now);
    leaveLine(line);
  }
}

function timeoutAt(device: Draft<Device>, id: string): Instant | undefined {
  const line = device.lines[id];
  if (line?.state !== "open" || line.lastInput === undefined) return undefined;
  const timeout = timeoutOf(plain(device.config));
  return timeout === 0 ? undefined : line.lastInput + timeout;
}

/** Of each configuration once: it is asked for at every moment that something happens. */
const known = new WeakMap<Config, number>();

function timeoutOf(config: Config): number {
  const timeout = known.get(config) ?? lineSettings(config, CONSOLE).execTimeout;
  known.set(config, timeout);
  return timeout;
}
