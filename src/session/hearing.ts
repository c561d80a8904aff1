/** Which terminal lines are told of a log message (Rulings 15, CLI §8). */
import type { Where } from "../commands/enter.ts";
import { STANDBY_CONSOLE } from "../device/chassis.ts";
import { lineOf } from "../device/config/config.ts";
import { SEVERITIES, severityNamed } from "../device/severities.ts";
import type { Lab } from "../lab/lab.ts";
import type { Said } from "../lab/said.ts";
import { isConsole, lineAt } from "./reading.ts";

/** The rows of the messages that the line at `where` prints: its own router's, as far as it listens. */
export function heardAt(lab: Lab, where: Where, said: readonly Said[]): string[] {
  if (said.length === 0) return [];
  // The standby processor has a log of its own.
  if (where.line === STANDBY_CONSOLE) return [];
  const least = levelAt(lab, where);
  return said
    .filter(({ device, message }) => device === where.device && message.severity <= least)
    .flatMap(({ message }) => message.text.split("\n"));
}

/** The highest severity number that the line prints; -1 = none. Debugging unless it is configured otherwise. */
function levelAt(lab: Lab, where: Where): number {
  const { device, line } = lineAt(lab, where);
  if (!isConsole(where) && !line.terminal.monitor) return -1;
  const setting = lineOf(device.config, isConsole(where) ? "config logging console" : "config logging monitor");
  if (setting === undefined) return SEVERITIES.length - 1;
  if (setting.off) return -1;
  const level = severityNamed(setting.text.split(" ").at(-1) ?? "");
  return level >= 0 ? level : SEVERITIES.length - 1;
}
