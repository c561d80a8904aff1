/** `interface range`: several interfaces that are configured at once (CLI §2). */
import type { Draft } from "immer";
import { type Config, linesAt, putLine, type SectionPath } from "../../device/config/config.ts";
import { isVirtual } from "../../device/interfaces.ts";
import { plain } from "../../device/plain.ts";
import { slotValues } from "../../device/slot-values.ts";
import type { Device } from "../../device/types.ts";
import type { Command } from "../../grammar/index.ts";
import { caretAt } from "../caret.ts";
import { type CommandEntry, type Context, exec, type Output } from "../registry.ts";
import { noteChange } from "../store.ts";

/** More interfaces than any router has; a longer range is a slip. */
const MOST = 1000;

export const rangeCommands: readonly CommandEntry[] = [
  exec("config interface range", "CLI §2", enterRange, { partial: "`?` does not list the interfaces" }),
];

/** Interfaces by their full names, or the offset in the text of what is none. */
type Range = { readonly names: readonly string[] } | { readonly wrongAt: number };

function enterRange(context: Context, command: Command): Output {
  const typed = command.words[2];
  const range = readRange(plain(context.device) as Device, typed?.text ?? "");
  if ("wrongAt" in range) return caretAt(context, (typed?.column ?? 0) + range.wrongAt);
  const paths = range.names.map((name): SectionPath => [`interface ${name}`]);
  for (const path of paths) create(context, path);
  const frame = { mode: "config-if-range", path: paths.at(-1) ?? [], each: paths };
  context.line.modes.push(frame as Draft<typeof frame>);
  return undefined;
}

/** Loopbacks of a range come to be by being named. */
function create(context: Context, [slot = ""]: SectionPath): void {
  const config: Config = plain(context.device.config);
  if (linesAt(config, [slot]) !== undefined) return;
  const section = { id: "config interface", slot, text: slot, values: [slot.replace(/^interface /, "")], lines: [] };
  context.device.config = putLine(config, [], section) as Draft<Config>;
  noteChange(context);
}

/** `gi0/0/0 - 2, lo1`: parts with a comma between them, each one interface or its first and last number. */
export function readRange(device: Device, text: string): Range {
  const names: string[] = [];
  let at = 0;
  for (const part of text.split(",")) {
    const lead = part.length - part.trimStart().length;
    const read = readPart(device, part.trim());
    if ("wrongAt" in read) return { wrongAt: at + lead + read.wrongAt };
    names.push(...read.names);
    at += part.length + 1;
  }
  return { names: [...new Set(names)] };
}

const PART = /^([a-z][a-z-]*?) *((?:\d+\/)*)(\d+)(?: *- *(\d+))?$/i;

function readPart(device: Device, part: string): Range {
  const [, letters = "", slot = "", first = "", last = first] = PART.exec(part) ?? [];
  const type = typeOf(device, letters);
  if (letters === "" || type === undefined) return { wrongAt: 0 };
  const count = Number(last) - Number(first) + 1;
  if (count < 1 || count > MOST) return { wrongAt: part.length - last.length };
  const numbers = Array.from({ length: count }, (_, index) => `${slot}${Number(first) + index}`);
  const known = new Set(slotValues(device, `INTERFACE ${type}`).map(({ word }) => word));
  const missing = isVirtual(type) ? undefined : numbers.find((number) => !known.has(number));
  if (missing !== undefined) return { wrongAt: part.length - last.length };
  return { names: numbers.map((number) => `${type}${number}`) };
}

/** The one type that begins so. */
function typeOf(device: Device, letters: string): string | undefined {
  const typed = letters.toLowerCase();
  const types = slotValues(device, "INTERFACE").map(({ word }) => word);
  const found = types.filter((type) => type.toLowerCase().startsWith(typed));
  return found.find((type) => type.toLowerCase() === typed) ?? (found.length === 1 ? found[0] : undefined);
}
