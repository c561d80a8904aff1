/** `privilege exec level`: which users may type a command (field knowledge). */
import { plain } from "../../device/plain.ts";
import type { Device } from "../../device/types.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { lineFor } from "../configure.ts";
import { readLine } from "../known-lines.ts";
import { type CommandEntry, type Context, config } from "../registry.ts";

const entry = config(
  "config privilege exec",
  "field knowledge",
  { slot: "text", lines: inFull },
  { partial: "EXEC commands alone; `?` lists what user EXEC has, and configuration takes all lines" },
);

export const privilegeCommands: readonly CommandEntry[] = [entry];

/** The words of the command are stored in full, where they are a whole command. */
function inFull(context: Context, command: Command) {
  const line = lineFor(entry, command);
  const typed = String(values(command).at(-1));
  const read = readLine(plain(context.device) as Device, "exec", typed);
  const words = read.ok ? canonical(read.command) : typed;
  const text = line.text.slice(0, line.text.length - typed.length) + words;
  return [{ ...line, text, slot: text }];
}
