/** `configure replace`: what runs gives way to a file (CLI §9). */
import type { Draft } from "immer";
import type { Config } from "../../device/config/config.ts";
import { type Command, has } from "../../grammar/index.ts";
import { factoryConfiguration } from "../../releases/factory.ts";
import { readConfiguration, showDifferences, showIncrementalDiffs } from "../../show/archive.ts";
import { configurationText } from "../../show/running-config/running-config.ts";
import { configTree, differenceLines, missingFrom } from "../../text/config-tree.ts";
import { viewNow } from "../device-view.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output, show } from "../registry.ts";
import {
  listed,
  NOTHING_TO_CONFIRM,
  REPLACE_QUESTION,
  REPLACE_WARNING,
  refusedReport,
  replaced,
} from "./replace-wording.ts";

export const replaceCommands: readonly CommandEntry[] = [
  exec("configure replace", "CLI §9", askReplace),
  exec("configure confirm", "CLIENTS §7", () => NOTHING_TO_CONFIRM, { partial: "no change waits to be confirmed" }),
  show("show archive config differences", "CLI §9", (view, command) => showDifferences(view, ...names(command))),
  show("show archive config incremental-diffs", "CLI §9", (view, command) =>
    showIncrementalDiffs(view, names(command)[0] ?? ""),
  ),
  show("show archive config rollback timer", "CLIENTS §7", () => NOTHING_TO_CONFIRM, {
    partial: "no change waits to be confirmed",
  }),
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
}

const wishOf = (data: Readonly<Record<string, unknown>>): Wish => ({
  file: String(data.file),
  list: data.list === true,
  reverts: data.reverts === true,
});

/** The files of a command, as typed. */
function names(command: Command): string[] {
  return command.words.filter(({ slot }) => slot === "FILE" || slot === "WORD").map(({ text }) => text);
}

function askReplace(context: Context, command: Command): Output {
  const [file = ""] = names(command);
  const wish: Wish = { file, list: has(command, "list"), reverts: has(command, "error") };
  const read = readConfiguration(viewNow(context), file);
  if ("error" in read) return read.error;
  if (has(command, "force")) return replace(context, wish);
  context.ask({ kind: "configure replace", prompt: REPLACE_QUESTION, reading: "line", data: { ...wish } });
  return REPLACE_WARNING;
}

/** What runs gives way to the file; what the hardware brings stays. */
function replace(context: Context, { file, list, reverts }: Wish): Output {
  const { device, release, platform } = context;
  const read = readConfiguration(viewNow(context), file);
  if ("error" in read) return read.error;
  const commands = rollbackCommands(configurationText(viewNow(context)), read.text);
  if (commands.length === 0) return replaced(0);
  const before: Config = plain(device.config);
  device.config = [];
  context.load(factoryConfiguration(release, platform));
  const refused = context.load(read.text);
  if (refused.length === 0) return (list ? listed(commands) : "") + replaced(1);
  if (reverts) device.config = before as Draft<Config>;
  return refusedReport(refused.map(({ text }) => text));
}

/** What is to be entered on top of `running` so that it becomes `wanted`: away with what is too much, then what is missing. */
function rollbackCommands(running: string, wanted: string): readonly string[] {
  const [from, to] = [configTree(running), configTree(wanted)];
  const away = missingFrom(to, from).map((difference) => (difference.only ? { ...difference, below: [] } : difference));
  const lines = differenceLines(away, "no ").map((line) => line.replace(/^(\s*)no no /, "$1"));
  return [...lines, ...differenceLines(missingFrom(from, to), "")];
}
