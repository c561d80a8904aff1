/** What a console shows of its router's coming and going (CLI §1). One place for the wording. */
import type { Where } from "../commands/enter.ts";
import { shownName } from "../commands/prompt.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import { bootScreen, romMonitorScreen } from "../show/boot-screen.ts";
import { viewOf } from "../show/view.ts";
import { isConsole, isOn, lineAt } from "./reading.ts";

/** What a console shows when nobody works on its line any more; nothing where that isn't so. */
export function passage(before: Lab, after: Lab, where: Where): string {
  if (before === after || !isConsole(where) || before.devices[where.device]?.lines[where.line] === undefined) return "";
  const old = lineAt(before, where);
  const now = lineAt(after, where);
  if (!isOn(after, where) || hasBooted(old.device, now.device)) return "";
  const left = old.line.state !== "idle" && now.line.state === "idle";
  return left || !isOn(before, where) ? available(shownName(now.device, where.line)) : "";
}

/** Rows that a console shows while its router boots, up to where that ended; nothing where it did not boot. */
export function bootRows(before: Lab, after: Lab, where: Where): readonly string[] {
  const old = before.devices[where.device];
  const now = after.devices[where.device];
  if (old === undefined || now === undefined || !isConsole(where) || !hasBooted(old, now)) return [];
  const view = viewOf(after, where.device);
  const screen = now.power.state === "rommon" ? romMonitorScreen(view) : bootScreen(view);
  return screen.replace(/\n$/, "").split("\n");
}

function hasBooted(before: Device, now: Device): boolean {
  if (now.power.state !== "on" && now.power.state !== "rommon") return false;
  return before.power.state !== now.power.state || before.boot.trueAt !== now.boot.trueAt;
}

const available = (hostname: string): string =>
  `\n\n\n${hostname} con0 is now available\n\n\n\n\nPress RETURN to get started.\n\n\n\n`;
