/** A recording laid over a lab: what it holds is answered with the recorded text, everything else by the router. */
import { commandOf } from "../../commands/all.ts";
import type { Where } from "../../commands/enter.ts";
import { grammarContext } from "../../commands/grammar-context.ts";
import { modeOfLine } from "../../commands/modes.ts";
import { remember } from "../../commands/remember.ts";
import { parseLine } from "../../grammar/index.ts";
import type { LiveLab } from "../../session/live-lab.ts";
import { lineAt, readingOf } from "../../session/reading.ts";
import type { RouterPort } from "../../session/terminal/port.ts";
import type { Recorded } from "./read.ts";

/** Puts recorded answers before those of the router at `where`. A command recorded several times is answered in turn. */
export function overlaid(live: LiveLab, port: RouterPort, where: Where, recorded: readonly Recorded[]): RouterPort {
  const answers = new Map<string, string[]>();
  for (const { command, response } of recorded) {
    const known = answers.get(wordsOf(command));
    if (known === undefined) answers.set(wordsOf(command), [response]);
    else known.push(response);
  }
  const next = (typed: string): string | undefined => {
    const left = answers.get(wordsOf(typed));
    return left !== undefined && left.length > 1 ? left.shift() : left?.[0];
  };
  return {
    ...port,
    enter: (typed, scrolled) => {
      const response = prints(live, where, typed) ? next(typed) : undefined;
      if (response === undefined) return port.enter(typed, scrolled);
      live.act(where, (context) => {
        remember(context, typed);
        return undefined;
      });
      return { output: response, reading: readingOf(live.lab, where) };
    },
  };
}

/** Only what prints is answered from a recording: a command that does something must do it. Unknown commands do nothing. */
function prints(live: LiveLab, where: Where, typed: string): boolean {
  const { device, line } = lineAt(live.lab, where);
  if (device.power.state !== "on" || line.state !== "open" || line.pending !== undefined) return false;
  if (line.modes.length > 0 && !/^\s*do(-exec)?\s/.test(typed)) return false;
  const parsed = parseLine(grammarContext(device), modeOfLine(line), typed);
  return !parsed.ok || commandOf(parsed.command.id).kind === "show";
}

const wordsOf = (command: string): string => command.trim().replace(/\s+/g, " ");
