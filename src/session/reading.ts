/** How the next input of a terminal line is read, as the lab stands. */
import type { Where } from "../commands/enter.ts";
import { isUp } from "../device/chassis.ts";
import type { Line } from "../device/line.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import { platformOf } from "../releases/platforms.ts";
import type { Reading } from "./terminal/port.ts";

/** The line that is looked at: the console of the selected device, or of its route processor that stands by. */
export function selectedLine({ selected, selectedLine: line = CONSOLE }: Lab): Where {
  return { device: selected, line };
}

/** Whether somebody's line would be read there: the router is on, and its standby processor, for that one's console. */
export function isOn(lab: Lab, where: Where): boolean {
  const { device } = lineAt(lab, where);
  return isUp(device, platformOf(device.platform), where.line, lab.now);
}

const CONSOLE = "con 0";

/** A terminal line and its router. */
export interface At {
  readonly device: Device;
  readonly line: Line;
}

/** What was found last: each entered line asks for it some ten times. */
let found: (At & { readonly lab: Lab; readonly where: Where }) | undefined;

/** The device and the terminal line at `where`. Throws where there is none: front ends ask for lines that exist. */
export function lineAt(lab: Lab, where: Where): At {
  if (found?.lab === lab && found.where === where) return found;
  const device = lab.devices[where.device];
  const line = device?.lines[where.line];
  if (device === undefined || line === undefined) throw new Error(`no line ${where.line} on ${where.device}`);
  found = { lab, where, device, line };
  return found;
}

/**
 * What the line reads next. A router that is off or boots reads nothing; its console then takes lab controls behind an
 * empty prompt, so that a boot can be waited for with `:advance`. A console on which nobody works waits for RETURN,
 * echoes nothing but lab controls, and takes those; a vty on which nobody works is gone.
 */
export function readingOf(lab: Lab, where: Where): Reading {
  const { line } = lineAt(lab, where);
  if (!isOn(lab, where)) return isConsole(where) ? { kind: "command" } : { kind: "closed" };
  if (line.pending) return { kind: line.pending.reading, prompt: line.pending.prompt };
  if (line.state === "open") return { kind: "command" };
  if (!isConsole(where)) return { kind: "closed" };
  return { kind: "password", prompt: "", ...(line.state === "idle" ? { controls: true } : {}) };
}

/** Whether an entered line would reach the router: not while it is off or boots, nor while its console waits for RETURN. */
export function hearsLines(lab: Lab, where: Where): boolean {
  const { line } = lineAt(lab, where);
  return isOn(lab, where) && line.state !== "idle";
}

/** A line typed now is a command at a router's prompt, where lab controls and `$token` mean something. */
export function atPrompt(lab: Lab, where: Where): boolean {
  return readingOf(lab, where).kind === "command";
}

export const isConsole = (where: Where): boolean => where.line.startsWith("con");
