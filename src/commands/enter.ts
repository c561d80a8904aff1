/** A line is entered: the first of the three things that happen to a lab. Grammar, then a handler, then what is printed. */
import { isUp } from "../device/chassis.ts";
import type { Line } from "../device/line.ts";
import { plain } from "../device/plain.ts";
import { lineSettings } from "../device/settings/lines.ts";
import { lookupServers } from "../device/settings/network.ts";
import type { Device } from "../device/types.ts";
import type { Command, ParseError, ParseResult } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { platformOf } from "../releases/platforms.ts";
import { viewAt } from "../show/standby-view.ts";
import { textOf } from "../show/steps.ts";
import { viewOf } from "../show/view.ts";
import { commandOf, dialogOf } from "./all.ts";
import { readAtLevel } from "./at-level.ts";
import { configure } from "./configure.ts";
import type { Entered, Rejection, Where } from "./entered.ts";
import { execHeader } from "./exec-header.ts";
import { filterOutput } from "./filtering.ts";
import { modeOfLine, returnTo } from "./modes.ts";
import { telnetTo } from "./network/net.ts";
import { openLine } from "./open-line.ts";
import { promptOf } from "./prompt.ts";
import { recorded } from "./recorded.ts";
import { standbyIsClosed, standbyRefuses } from "./redundancy/standby.ts";
import type { CommandEntry, Context } from "./registry.ts";
import { remember, remembered } from "./remember.ts";
import { run, runOnCopies } from "./run.ts";
import { enterTcl, TCL_MORE } from "./tcl/shell.ts";
import { invalidInput, isInvalidInput, parserSays, unknownHost } from "./wording.ts";

const ADDRESS = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?=\d)|$)){4}$/;

export type { Entered, Rejection, Where } from "./entered.ts";
export { run } from "./run.ts";

/** Enters `text` on a line. A router that is off or boots reads nothing; an open dialog reads it first. */
export function enter(lab: Lab, where: Where, text: string): Entered {
  const { unwritten, ...entered } = enterUnwritten(lab, where, text, () => lab);
  return unwritten ? { ...entered, lab: remembered(lab, where, text), only: "history" } : entered;
}

/**
 * The same for who puts lines into histories later, many at a time: a line that only shows something comes back `unwritten`.
 * @param lab may lack such lines
 * @param whole gives the lab with all of them, for what is more than to look at it
 */
export function enterUnwritten(lab: Lab, where: Where, text: string, whole: () => Lab): Entered {
  const device = lab.devices[where.device];
  const line = device?.lines[where.line];
  if (device === undefined || line === undefined) throw new Error(`no line ${where.line} on ${where.device}`);
  if (!isUp(device, platformOf(device.platform), line.id, lab.now)) return { lab, output: "", said: [] };
  if (line.tcl !== undefined && (line.pending === undefined || line.pending.kind === TCL_MORE)) {
    const before = line.pending?.data.script;
    return enterTcl(whole(), where, text, before === undefined ? undefined : String(before), enterExec);
  }
  if (line.pending) return run(whole(), where, (context) => answer(context, text));
  if (line.state !== "open") return run(whole(), where, (context) => openLine(context));
  return enterAtPrompt(lab, where, text, whole);
}

/** A line of EXEC in the Tcl shell. */
function enterExec(lab: Lab, where: Where, text: string): Entered {
  return enterAtPrompt(lab, where, text, () => lab);
}

function enterAtPrompt(lab: Lab, where: Where, text: string, whole: () => Lab): Entered {
  const device = lab.devices[where.device] as Device;
  const line = device.lines[where.line] as Line;
  const closed = standbyIsClosed(device, line.id);
  if (closed !== undefined) return { lab, output: text.trim() === "" ? "" : closed, said: [] };
  const parsed = readAtLevel(device, line, text);
  if (!parsed.ok) return reject(lab, where, text, parsed.error, whole);
  return runCommand(lab, where, text, parsed, whole);
}

const NOTHING_SAID: Entered["said"] = [];

/** What came of a line that has only shown something. */
function answered(lab: Lab, output: string, as: "written" | "unwritten"): Entered {
  if (as === "unwritten") return { lab, output, said: NOTHING_SAID, unwritten: true };
  return { lab, output, said: NOTHING_SAID, only: "history" };
}

type Parsed = Extract<ParseResult, { ok: true }>;

function runCommand(lab: Lab, where: Where, text: string, parsed: Parsed, whole: () => Lab): Entered {
  const { command } = parsed;
  const entry = commandOf(command.id);
  const refused = standbyRefuses(where.line, entry);
  if (refused !== undefined) return { lab, output: refused, said: [], rejected: { code: "refused" }, unwritten: true };
  if (entry.kind !== "show") {
    const doIt = needsDrafts(lab, where, entry, command) ? run : runOnCopies;
    return doIt(whole(), where, (context) => {
      remember(context, text);
      return header(context.line, lab, where) + (act(context, entry, command) ?? "");
    });
  }
  const isLate = parsed.filter === undefined && entry.readsHistory !== true;
  const next = isLate ? lab : remembered(whole(), where, text);
  const view = viewAt(next, where);
  const line = view.device.lines[where.line] as Line;
  const printed = entry.render(view, command, line);
  if (parsed.filter === undefined)
    return answered(next, header(line, lab, where) + printed, isLate ? "unwritten" : "written");
  const filtered = filterOutput(next, where, parsed.filter, printed);
  return { ...filtered, output: header(line, lab, where) + filtered.output };
}

/** Whether a command may change what lies deeper than the fields of its device and its line, or elsewhere. */
function needsDrafts(lab: Lab, { device, line }: Where, entry: CommandEntry, command: Command): boolean {
  if (entry.kind === "exec") return entry.onCopies?.(command) !== true;
  if (entry.kind !== "config") return true;
  if (lab.devices[device]?.lines[line]?.modes.at(-1)?.each !== undefined) return true;
  const { refuse, lines, negative, changed } = entry;
  return entry.onCopies !== true && [refuse, lines, negative, changed].some((hook) => hook !== undefined);
}

/** `terminal exec prompt timestamp`: the load and the time before an exec command's output. */
function header(line: Pick<Line, "terminal" | "modes">, lab: Lab, where: Where): string {
  return line.terminal.timestamp && line.modes.length === 0 ? execHeader(viewOf(lab, where.device)) : "";
}

function act(context: Context, entry: CommandEntry, command: Command): string | undefined {
  if (command.mode === modeOfLine(context.line) || command.via === "do") return perform(context, entry, command);
  const typedIn = plain(context.line.modes);
  const before = promptOf(context.device as Device, context.line as Line).length;
  returnTo(context, command.mode);
  const behind = promptOf(context.device as Device, context.line as Line).length;
  const output = perform(context, entry, command);
  if (output === undefined || !isInvalidInput(output)) return output;
  // What is invalid leaves no mode, and its caret stands below what was typed.
  context.line.modes = typedIn as typeof context.line.modes;
  return " ".repeat(before - behind) + output;
}

function perform(context: Context, entry: CommandEntry, command: Command): string | undefined {
  if (entry.kind === "config") return recorded(context, command, () => configure(context, entry, command));
  if (entry.kind === "exec") return recorded(context, command, () => entry.run(context, command));
  throw new Error(`${entry.id} prints and does not act`);
}

function answer(context: Context, text: string): string | undefined {
  const pending = context.line.pending;
  if (pending === undefined) return undefined;
  delete context.line.pending;
  return dialogOf(pending.kind).answer(context, text, pending);
}

function reject(lab: Lab, where: Where, text: string, error: ParseError, whole: () => Lab): Entered {
  if (error.code === "empty") return { lab, output: "", said: [] };
  const view = viewOf(lab, where.device);
  const line = view.device.lines[where.line] as Line;
  const { code } = error;
  const rejected: Rejection = "column" in error ? { code, column: error.column } : { code };
  if (error.code !== "unknown-word" || lineSettings(view.device.config, where.line).preferNone) {
    const columns = promptOf(view.device, line).length;
    const output =
      error.code === "unknown-word" ? invalidInput(columns + error.column) : parserSays(error, columns, text);
    return { lab, output, said: [], rejected, unwritten: true };
  }
  // An address is none to be looked up: it is telnetted to at once.
  if (ADDRESS.test(error.word))
    return run(remembered(whole(), where, text), where, (context) => telnetTo(context, error.word));
  const { lookup, servers } = lookupServers(view.device.config);
  const steps = unknownHost(error.word, lookup, servers);
  return { lab, output: textOf(steps), said: [], rejected, unwritten: true, ...(lookup ? { steps } : {}) };
}
