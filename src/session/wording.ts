/** What a console shows of its router's coming and going (CLI §1). One place for the wording. */
import type { Where } from "../commands/enter.ts";
import { hostnameOf } from "../device/settings.ts";
import type { Lab } from "../lab/lab.ts";
import { isConsole, lineAt } from "./reading.ts";

/** Lines that a console shows when its line goes from one state to another; nothing where it does not. */
export function passage(before: Lab, after: Lab, where: Where): string {
  if (before === after || !isConsole(where) || before.devices[where.device] === undefined) return "";
  const old = lineAt(before, where);
  const now = lineAt(after, where);
  if (now.device.power.state !== "on") return "";
  if (old.device.power.state !== "on" || old.device.boot.trueAt !== now.device.boot.trueAt) return PRESS_RETURN_FIRST;
  return old.line.state !== "idle" && now.line.state === "idle" ? available(hostnameOf(now.device.config)) : "";
}

const PRESS_RETURN_FIRST = "\n\nPress RETURN to get started!\n\n\n";

const available = (hostname: string): string =>
  `\n\n\n${hostname} con0 is now available\n\n\n\n\nPress RETURN to get started.\n\n\n\n`;
