/** Settings of the terminal that one sits at, for this session (CLI §8). */
import type { Draft } from "immer";
import { DEFAULT_TERMINAL, type TerminalSettings } from "../device/line.ts";
import { plain } from "../device/plain.ts";
import { has, values } from "../grammar/index.ts";
import { type CommandEntry, type Context, exec } from "./registry.ts";

const CONSOLE_MONITORS = "% Console already monitors\n";

type Setter = (terminal: Draft<TerminalSettings>, value: number | undefined) => void;

const setting = (id: string, set: Setter): CommandEntry =>
  exec(`terminal ${id}`, "CLI §8", (context, command) => {
    const value = values(command)[0];
    set(context.line.terminal, typeof value === "number" ? value : undefined);
    return undefined;
  });

export const terminalCommands: readonly CommandEntry[] = [
  setting("length", (terminal, value = DEFAULT_TERMINAL.length) => {
    terminal.length = value;
  }),
  setting("no length", (terminal) => {
    terminal.length = DEFAULT_TERMINAL.length;
  }),
  setting("width", (terminal, value = DEFAULT_TERMINAL.width) => {
    terminal.width = value;
  }),
  setting("no width", (terminal) => {
    terminal.width = DEFAULT_TERMINAL.width;
  }),
  exec("terminal monitor", "CLI §8", (context) => monitor(context, true)),
  exec("terminal no monitor", "CLI §8", (context) => monitor(context, false)),
  setting("editing", (terminal) => {
    terminal.editing = true;
  }),
  setting("no editing", (terminal) => {
    terminal.editing = false;
  }),
  exec("terminal history", "CLI §5", (context, command) => history(context, values(command)[0])),
  exec("terminal no history", "CLI §5", (context, command) => {
    // `no … size` is the default size; without it there is no history at all.
    if (has(command, "size")) return history(context, DEFAULT_TERMINAL.historySize);
    context.line.terminal.history = false;
    return undefined;
  }),
  setting("exec prompt timestamp", (terminal) => {
    terminal.timestamp = true;
  }),
  setting("no exec prompt timestamp", (terminal) => {
    terminal.timestamp = false;
  }),
];

function monitor({ line }: Context, on: boolean): string | undefined {
  if (on && line.id.startsWith("con")) return CONSOLE_MONITORS;
  line.terminal.monitor = on;
  return undefined;
}

/** A smaller size forgets the oldest commands at once. */
function history({ line }: Context, size: string | number | undefined): undefined {
  line.terminal.history = true;
  if (typeof size !== "number") return;
  line.terminal.historySize = size;
  const { exec, config } = plain(line.history);
  const newest = (list: readonly string[]): string[] => list.slice(Math.max(0, list.length - size));
  line.history = { exec: newest(exec), config: newest(config) };
}
