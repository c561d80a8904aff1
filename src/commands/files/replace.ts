/** `configure replace`: what runs gives way to a file (CLI §9). */
import type { Draft } from "immer";
import type { Config } from "../../device/config/config.ts";
import { type Command, has, values } from "../../grammar/index.ts";
import { readConfiguration, showDifferences, showIncrementalDiffs } from "../../show/archive.ts";
import { viewNow } from "../device-view.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output, show } from "../registry.ts";
import { goTo } from "./going-back.ts";
import { listed, REPLACE_QUESTION, REPLACE_WARNING, refusedReport, replaced } from "./replace-wording.ts";
import { startRollback } from "./rollback.ts";

export const replaceCommands: readonly CommandEntry[] = [
  exec("configure replace", "CLI §9", askReplace, {
    partial: "what is said where it must be confirmed in time is common knowledge",
  }),
  show("show archive config differences", "CLI §9", (view, command) => showDifferences(view, ...names(command))),
  show("show archive config incremental-diffs", "CLI §9", (view, command) =>
    showIncrementalDiffs(view, names(command)[0] ?? ""),
  ),
];

export const replaceDialogs: readonly Dialog[] = [
  {
    kind: "configure replace",
    answer: (context, typed, { data }) => (/^y/i.test(typed.trim()) ? replace(context, wishOf(data)) : undefined),
  },
];

/** What is asked for. */
interface Wish {
  readonly file: string;
  readonly list: boolean;
  /** An error leaves what ran before. */
  readonly reverts: boolean;
  /** Minutes in which it must be confirmed; 0 where it need not be. */
  readonly minutes: number;
}

const wishOf = (data: Readonly<Record<string, unknown>>): Wish => ({
  file: String(data.file),
  list: data.list === true,
  reverts: data.reverts === true,
  minutes: Number(data.minutes),
});

/** The files of a command, as typed. */
function names(command: Command): string[] {
  return command.words.filter(({ slot }) => slot === "FILE" || slot === "WORD").map(({ text }) => text);
}

function askReplace(context: Context, command: Command): Output {
  const [file = ""] = names(command);
  const wish: Wish = { file, list: has(command, "list"), reverts: has(command, "error"), minutes: minutesOf(command) };
  const read = readConfiguration(viewNow(context), file);
  if ("error" in read) return read.error;
  if (has(command, "force")) return replace(context, wish);
  context.ask({ kind: "configure replace", prompt: REPLACE_QUESTION, reading: "line", data: { ...wish } });
  return REPLACE_WARNING;
}

/** `revert trigger timer N`, `time N`. */
function minutesOf(command: Command): number {
  return Number(values(command).find((value) => typeof value === "number") ?? 0);
}

/** What runs gives way to the file; what the hardware brings stays. */
function replace(context: Context, { file, list, reverts, minutes }: Wish): Output {
  const read = readConfiguration(viewNow(context), file);
  if ("error" in read) return read.error;
  const started = minutes === 0 ? { text: "" } : startRollback(context, { timer: "absolute", minutes });
  if ("error" in started) return started.error;
  const before: Config = plain(context.device.config);
  const { commands, refused } = goTo(context, read.text);
  if (commands.length === 0) return started.text + replaced(0);
  if (refused.length === 0) return started.text + (list ? listed(commands) : "") + replaced(1);
  if (reverts) context.device.config = before as Draft<Config>;
  return started.text + refusedReport(refused);
}
