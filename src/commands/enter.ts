/** A line is entered: the first of the three things that happen to a lab. Grammar, then a handler, then what is printed. */
import { produce } from "immer";
import { isUp } from "../device/chassis.ts";
import type { Line } from "../device/line.ts";
import { plain } from "../device/plain.ts";
import { lineSettings } from "../device/settings-lines.ts";
import { lookupServers } from "../device/settings-network.ts";
import type { Device } from "../device/types.ts";
import { type Command, type ParseError, type ParseResult, parseLine } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { settleTimes } from "../lab/ntp.ts";
import { settleGroups } from "../lab/power.ts";
import { takeSaid } from "../lab/said.ts";
import { platformOf } from "../releases/platforms.ts";
import { viewAt } from "../show/standby-view.ts";
import { type Step, textOf } from "../show/steps.ts";
import { viewOf } from "../show/view.ts";
import { commandOf, dialogOf } from "./all.ts";
import { configure } from "./configure.ts";
import { contextFor } from "./context.ts";
import type { Entered, Where } from "./entered.ts";
import { execHeader } from "./exec-header.ts";
import { filterOutput } from "./filtering.ts";
import { grammarContext } from "./grammar-context.ts";
import { modeOfLine, returnTo } from "./modes.ts";
import { openLine } from "./open-line.ts";
import { promptOf } from "./prompt.ts";
import { isRefusal } from "./refusal.ts";
import type { CommandEntry, Context } from "./registry.ts";
import { remember, remembered } from "./remember.ts";
import { standbyIsClosed, standbyRefuses } from "./standby.ts";
import { invalidInput, isInvalidInput, parserSays, unknownHost } from "./wording.ts";

export type { Entered, Rejection, Where } from "./entered.ts";

/** Enters `text` on a line. A router that is off or boots reads nothing; an open dialog reads it first. */
export function enter(lab: Lab, where: Where, text: string): Entered {
  const device = lab.devices[where.device];
  const line = device?.lines[where.line];
  if (device === undefined || line === undefined) throw new Error(`no line ${where.line} on ${where.device}`);
  if (!isUp(device, platformOf(device.platform), line.id, lab.now)) return { lab, output: "", said: [] };
  if (line.pending) return run(lab, where, (context) => answer(context, text));
  if (line.state !== "open") return run(lab, where, (context) => openLine(context));
  const closed = standbyIsClosed(device, line.id);
  if (closed !== undefined) return { lab, output: text.trim() === "" ? "" : closed, said: [] };
  const parsed = parseLine(grammarContext(device), modeOfLine(line), text);
  if (!parsed.ok) return reject(lab, where, text, parsed.error);
  return runCommand(lab, where, text, parsed);
}

type Parsed = Extract<ParseResult, { ok: true }>;

function runCommand(lab: Lab, where: Where, text: string, parsed: Parsed): Entered {
  const { command } = parsed;
  const entry = commandOf(command.id);
  const refused = standbyRefuses(where.line, entry);
  if (refused !== undefined)
    return { lab: remembered(lab, where, text), output: refused, said: [], rejected: { code: "refused" } };
  if (entry.kind !== "show") {
    return run(lab, where, (context) => {
      remember(context, text);
      return header(context.line, lab, where) + (act(context, entry, command) ?? "");
    });
  }
  const next = remembered(lab, where, text);
  const view = viewAt(next, where);
  const line = view.device.lines[where.line] as Line;
  const printed = entry.render(view, command, line);
  if (parsed.filter === undefined) return { lab: next, output: header(line, lab, where) + printed, said: [] };
  const filtered = filterOutput(next, where, parsed.filter, printed);
  return { ...filtered, output: header(line, lab, where) + filtered.output };
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
  if (entry.kind === "config") return configure(context, entry, command);
  if (entry.kind === "exec") return entry.run(context, command);
  throw new Error(`${entry.id} prints and does not act`);
}

function answer(context: Context, text: string): string | undefined {
  const pending = context.line.pending;
  if (pending === undefined) return undefined;
  delete context.line.pending;
  return dialogOf(pending.kind).answer(context, text, pending);
}

/** Runs `action` on drafts of one device and line, and gathers what it printed and logged. */
export function run(lab: Lab, where: Where, action: (context: Context) => string | undefined): Entered {
  let output = "";
  let closed = false;
  let flows = false;
  let steps: readonly Step[] | undefined;
  const next = produce(lab, (draft) => {
    const context = contextFor(
      draft,
      where,
      (told) => {
        steps = told;
      },
      () => {
        flows = true;
      },
    );
    context.line.lastInput = context.now;
    const { config } = context.device;
    output = action(context) ?? "";
    if (context.device.config !== config) {
      settleTimes(draft, { ...lab.devices, [where.device]: plain(context.device) as Device });
      settleGroups(draft);
    }
    closed = context.line.state === "idle";
  });
  const rejected = isRefusal(output) ? { rejected: { code: "refused" as const } } : {};
  // What stands around the steps, as a header, comes at once.
  const paced = steps !== undefined && textOf(steps) === output ? { steps } : {};
  return {
    ...takeSaid(next),
    output,
    ...paced,
    ...rejected,
    ...(flows ? { flows: true as const } : {}),
    ...(closed ? { closed: true as const } : {}),
  };
}

function reject(lab: Lab, where: Where, text: string, error: ParseError): Entered {
  if (error.code === "empty") return { lab, output: "", said: [] };
  const next = remembered(lab, where, text);
  const view = viewOf(lab, where.device);
  const line = view.device.lines[where.line] as Line;
  const column = "column" in error ? { column: error.column } : {};
  const rejected: Entered["rejected"] = { code: error.code, ...column };
  if (error.code !== "unknown-word" || lineSettings(view.device.config, where.line).preferNone) {
    const columns = promptOf(view.device, line).length;
    const output =
      error.code === "unknown-word" ? invalidInput(columns + error.column) : parserSays(error, columns, text);
    return { lab: next, output, said: [], rejected };
  }
  const { lookup, servers } = lookupServers(view.device.config);
  const steps = unknownHost(error.word, lookup, servers);
  return { lab: next, output: textOf(steps), said: [], rejected, ...(lookup ? { steps } : {}) };
}
