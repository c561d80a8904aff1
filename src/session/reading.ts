/** How the next input of a terminal line is read, as the lab stands. */
import type { Where } from "../commands/enter.ts";
import type { Line } from "../device/line.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import type { Reading } from "./terminal/port.ts";

/** The device and the terminal line at `where`. Throws where there is none: front ends ask for lines that exist. */
export function lineAt(lab: Lab, where: Where): { device: Device; line: Line } {
  const device = lab.devices[where.device];
  const line = device?.lines[where.line];
  if (device === undefined || line === undefined) throw new Error(`no line ${where.line} on ${where.device}`);
  return { device, line };
}

/**
 * What the line reads next. A router that is off or boots reads nothing; its console then takes lab controls behind an
 * empty prompt, so that a boot can be waited for with `:advance`. A console on which nobody works waits for RETURN and
 * echoes nothing; a vty on which nobody works is gone.
 */
export function readingOf(lab: Lab, where: Where): Reading {
  const { device, line } = lineAt(lab, where);
  if (device.power.state !== "on") return isConsole(where) ? { kind: "command" } : { kind: "closed" };
  if (line.pending) return { kind: line.pending.reading, prompt: line.pending.prompt };
  if (line.state === "open") return { kind: "command" };
  return isConsole(where) ? { kind: "password", prompt: "" } : { kind: "closed" };
}

/** Whether an entered line would reach the router: not while it is off or boots, nor while its console waits for RETURN. */
export function hearsLines(lab: Lab, where: Where): boolean {
  const { device, line } = lineAt(lab, where);
  return device.power.state === "on" && line.state !== "idle";
}

/** A line typed now is a command at a router's prompt, where lab controls and `$token` mean something. */
export function atPrompt(lab: Lab, where: Where): boolean {
  return readingOf(lab, where).kind === "command";
}

export const isConsole = (where: Where): boolean => where.line.startsWith("con");
