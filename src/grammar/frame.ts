import { Meaning } from "./meaning.ts";
import type { Mode } from "./modes.ts";
import { Terminal } from "./terminals.ts";

// What every configuration mode has besides the commands of the grammar files (CLI §2, §4).

const no = new Terminal("no", "Negate a command or set its defaults");
const toDefault = new Terminal("default", "Set a command to its defaults");

const doExec = { word: "do-exec", help: "To run exec commands in config mode", meaning: new Meaning("mode.do") };
const end = { word: "end", help: "Exit from configure mode", meaning: new Meaning("mode.end") };
const help = { word: "help", help: "Description of the interactive help system", meaning: new Meaning("mode.help") };
const exit = new Meaning("mode.exit");

/** The words that lead into each form of a configuration command. */
export const leads = { positive: [[]], negative: [[no], [toDefault]] } as const;

/** The commands that need no grammar file. `do` is none: what follows it is a line of its own. */
export const frameIds: readonly string[] = [end.meaning.id, exit.id, help.meaning.id];

/**
 * The one-word commands of a mode. Submodes take `do` and `end` as their parent does, but do not offer them: a router's
 * list there has `default`, `exit` and `no` only.
 */
export function frame(mode: Mode): readonly { readonly terminal: Terminal; readonly meaning: Meaning }[] {
  if (mode.kind !== "config") return [];
  const hidden = mode.parent !== undefined;
  return [
    ...[doExec, end].map((own) => ({ terminal: new Terminal(own.word, own.help, { hidden }), meaning: own.meaning })),
    { terminal: new Terminal("exit", mode.exit ?? ""), meaning: exit },
    { terminal: new Terminal(help.word, help.help), meaning: help.meaning },
  ];
}

/** What a word means at the beginning of a configuration line, if it means something there by itself. */
export function leadOf(key: string): "no" | "default" | "do" | undefined {
  if (key === doExec.word) return "do";
  return key === "no" || key === "default" ? key : undefined;
}
