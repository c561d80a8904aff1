/** Moving between modes: into configuration, up one level, out of it, and to the mode that a line was parsed in. */
import type { Draft } from "immer";
import { endSession } from "../device/config-log.ts";
import { HIGHEST_LEVEL, type Line } from "../device/line.ts";
import { logMessage } from "../device/log.ts";
import { plain } from "../device/plain.ts";
import type { ModeId } from "../grammar/index.ts";
import type { Context } from "./registry.ts";

/** Mode in which `line` reads: its last frame, or exec by privilege. */
export function modeOfLine(line: Line | Draft<Line>): ModeId {
  const frame = line.modes.at(-1);
  if (frame !== undefined) return frame.mode as ModeId;
  return line.privilege === HIGHEST_LEVEL ? "exec" : "user-exec";
}

/** Into global configuration. */
export function enterConfiguration(context: Context): void {
  endSession(context.device, context.line.id);
  context.line.modes = [{ mode: "config", path: [] }];
}

/** One level up; from global configuration to exec. */
export function leaveMode(context: Context): void {
  context.line.modes = plain(context.line.modes).slice(0, -1);
  if (context.line.modes.length === 0) configurationLeft(context);
}

/** Straight to exec. */
export function leaveConfiguration(context: Context): void {
  if (context.line.modes.length === 0) return;
  context.line.modes = [];
  configurationLeft(context);
}

/** A line that only a parent mode knows leaves the submodes below that parent (CLI §2). */
export function returnTo(context: Context, mode: string): void {
  const at = context.line.modes.findLastIndex((frame) => frame.mode === mode);
  if (at >= 0) context.line.modes = plain(context.line.modes).slice(0, at + 1);
}

/** Tells in the log that somebody has configured the router. */
export function configurationLeft(context: Context): void {
  endSession(context.device, context.line.id);
  logMessage(
    context.device,
    {
      facility: "SYS",
      severity: 5,
      mnemonic: "CONFIG_I",
      text: `Configured from console by ${context.by}`,
    },
    context.now,
  );
}
