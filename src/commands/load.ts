/** A configuration text is entered line by line: at boot, by `copy … running-config`, by `configure replace`. */
import type { Draft } from "immer";
import { deviceTime } from "../device/clock.ts";
import { idleLine, type Line } from "../device/line.ts";
import { plain } from "../device/plain.ts";
import type { Device } from "../device/types.ts";
import { type GrammarContext, parseLine } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { platformOf } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";
import { textOf } from "../show/steps.ts";
import { commandOf, dialogOf } from "./all.ts";
import { configure } from "./configure.ts";
import { grammarContext } from "./grammar-context.ts";
import { modeOfLine, returnTo } from "./modes.ts";
import { isRefusal } from "./refusal.ts";
import type { Context, RejectedLine } from "./registry.ts";

/** Enters the lines of `text` as if typed in global configuration, without printing. Returns those that were refused. */
export function loadConfiguration(lab: Draft<Lab>, device: Draft<Device>, text: string): RejectedLine[] {
  const line = {
    ...idleLine("memory"),
    state: "open",
    privilege: 15,
    modes: [{ mode: "config", path: [] }],
  } as unknown as Draft<Line>;
  const context: Context = {
    lab,
    device,
    line,
    release: releaseOf(device.release),
    platform: platformOf(device.platform),
    now: deviceTime(device as Device, lab.now),
    by: "memory by console",
    load: (more) => loadConfiguration(lab, device, more),
    pace: textOf,
    flow: () => {},
    ask: (pending) => {
      line.pending = pending as Draft<typeof pending>;
    },
  };
  const reader = grammarContext(device as Device);
  const rejected: RejectedLine[] = [];
  text.split(/\r?\n/).forEach((typed, index) => {
    const mode = modeOfLine(line);
    const entered = enterConfigurationLine(context, reader, typed);
    if (entered !== "taken") rejected.push({ number: index + 1, text: typed, mode, ...entered });
  });
  return rejected;
}

/** One line of a configuration text, or why it was refused. `end` stops nothing: what follows is entered too. */
function enterConfigurationLine(
  context: Context,
  reader: GrammarContext,
  typed: string,
): "taken" | Pick<RejectedLine, "column"> {
  const { line } = context;
  if (line.pending) {
    const pending = plain(line.pending);
    delete line.pending;
    dialogOf(pending.kind).answer(context, typed, pending);
    return "taken";
  }
  if (typed.trim() === "end" || /^version \d/.test(typed)) return "taken";
  const parsed = parseLine(reader, modeOfLine(line), typed);
  if (!parsed.ok) {
    if (parsed.error.code === "empty") return "taken";
    return "column" in parsed.error ? { column: parsed.error.column } : {};
  }
  const { command } = parsed;
  if (command.mode !== modeOfLine(line)) returnTo(context, command.mode);
  const entry = commandOf(command.id);
  if (entry.kind === "show") return {};
  const output = entry.kind === "config" ? configure(context, entry, command) : entry.run(context, command);
  if (line.modes.length === 0) line.modes = [{ mode: "config", path: [] }];
  return isRefusal(output ?? "") ? {} : "taken";
}
