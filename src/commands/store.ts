/** Storing a line from a dialog, where the command itself has long ended. */
import type { Draft } from "immer";
import { type Config, type ConfigLine, putLine, removeLines, type SectionPath } from "../device/config/config.ts";
import { plain } from "../device/plain.ts";
import type { Context } from "./registry.ts";

/** Puts `line` into the section that the terminal line is in, and notes the change. */
export function storeLine(context: Context, line: ConfigLine): void {
  const path = plain(context.line.modes.at(-1)?.path ?? []);
  context.device.config = putLine(plain(context.device.config) as Config, path, line) as Draft<Config>;
  noteChange(context);
}

/** Takes the lines at `path` for which `match` holds out, and notes the change where there are any. */
export function dropLines(context: Context, path: SectionPath, match: (line: ConfigLine) => boolean): void {
  const before: Config = plain(context.device.config);
  const after = removeLines(before, path, match);
  if (after === before) return;
  context.device.config = after as Draft<Config>;
  noteChange(context);
}

/** The running configuration is no longer what was saved. */
export function noteChange(context: Context): void {
  context.device.configChanged = { at: context.now, by: context.by };
  context.device.unsaved = true;
}
