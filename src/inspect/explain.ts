/** `cubelab explain`: how a line is understood, word by word, and which releases understand it so. */
import { replaced } from "../commands/aliased.ts";
import { commandOf } from "../commands/all.ts";
import { grammarContext } from "../commands/grammar-context.ts";
import type { Support } from "../commands/registry.ts";
import type { Device } from "../device/types.ts";
import { type Explanation, explain, type ModeId, modeOf, parseLine } from "../grammar/index.ts";
import { twoColumns } from "../text/columns.ts";
import { contextsByRelease, MODES } from "./place.ts";
import { releaseRanges } from "./releases.ts";

/** What there is to say about a line. */
export interface Explained extends Explanation {
  readonly line: string;
  /** The line without its alias, where it begins with one. */
  readonly standsFor?: string;
  readonly mode: ModeId;
  /** Other modes that take the line as it stands. */
  readonly otherModes: readonly ModeId[];
  /** The releases of the router's platform that take it as the same command; all that take it, if this one does not. */
  readonly releases: string;
  /** Of the command, if it is one. */
  readonly support?: Support;
  readonly source?: string;
}

/**
 * Explains a line on a router.
 * @param mode where it is typed; absent = the first mode that takes it, EXEC if none does
 */
export function explainLine(router: Device, line: string, mode?: ModeId): Explained {
  const context = grammarContext(router);
  // What may stand behind a pipe is no line by itself.
  const takers = MODES.filter((id) => id !== "filter" && parsesIn(id));
  const place = mode ?? takers[0] ?? "exec";
  const read = lineIn(place);
  const explanation = explain(context, place, read);
  const id = explanation.result.ok ? explanation.result.command.id : undefined;
  const all = contextsByRelease(router);
  const same = all.filter(({ context: other }) => {
    const result = parseLine(other, place, read);
    return result.ok && (id === undefined || result.command.id === id);
  });
  const entry = id === undefined || /^(?:control|filter) /.test(id) ? undefined : commandOf(id);
  return {
    ...explanation,
    line,
    ...(read === line ? {} : { standsFor: read }),
    mode: place,
    otherModes: takers.filter((taker) => taker !== place),
    releases: releaseRanges(names(same), names(all)),
    ...(entry === undefined ? {} : { support: entry.support, source: entry.source }),
  };

  /** The line with its alias replaced, in a mode that has it. */
  function lineIn(id: ModeId): string {
    return replaced(router, id, line)?.text ?? line;
  }

  /** Whether a mode takes the line itself: what only a parent knows is told of the parent. */
  function parsesIn(taker: ModeId): boolean {
    const result = parseLine(context, taker, lineIn(taker));
    return result.ok && (result.command.mode === taker || result.command.via === "do");
  }
}

const names = (releases: readonly { readonly release: string }[]): string[] => releases.map(({ release }) => release);

/** For people. */
export function explanationText(explained: Explained): string {
  const { line, mode, words, result, otherModes } = explained;
  const facts = result.ok
    ? [["Command", result.command.id], ...commandFacts(explained, result)]
    : [
        ["Verdict", verdict(result.error)],
        ...("column" in result.error ? [["", marked(explained.standsFor ?? line, result.error.column)]] : []),
      ];
  const place = [
    ["Mode", `${mode}, ${modeOf(mode).prompt}`],
    ...(otherModes.length === 0 ? [] : [["Also in", otherModes.join(", ")]]),
  ];
  const alias = explained.standsFor === undefined ? [] : [["Stands for", explained.standsFor]];
  const all = [["Line", line], ...alias, ...place, ...facts, ["Releases", explained.releases]];
  const width = Math.max(...all.map(([name = ""]) => name.length)) + 2;
  const head = all.map(([name = "", text]) => `${name.padEnd(width)}${text}`);
  const rows = words.map(({ text, word, help, place: where, flags }) => {
    const typed = text.toLowerCase() === word.toLowerCase() ? word : `${text} = ${word}`;
    const notes = [where, ...flags.split(" ").flatMap((flag) => (flag === "" ? [] : [`@${flag}`]))].filter(
      (note) => note !== "",
    );
    return { word: typed, help: notes.length === 0 ? help : `${help}  (${notes.join(" ")})` };
  });
  return `${[...head, ...(rows.length === 0 ? [] : ["", ...twoColumns(rows, 0)])].join("\n")}\n`;
}

type Understood = Extract<Explanation["result"], { ok: true }>;

function commandFacts({ rules, support, source }: Explained, { command, filter }: Understood): string[][] {
  return [
    ...(command.negated === undefined ? [] : [["Form", command.negated]]),
    ...(command.options.privilege === undefined ? [] : [["Privilege", `${command.options.privilege}`]]),
    ...(filter === undefined ? [] : [["Filter", filter]]),
    ["Rules", rules.filter((rule) => !rule.startsWith("<")).join(" > ")],
    ...(support === undefined ? [] : [["Support", support === "full" ? "full" : `partial: ${support.partial}`]]),
    ...(source === undefined ? [] : [["Source", source]]),
  ];
}

function verdict(error: Extract<Explanation["result"], { ok: false }>["error"]): string {
  switch (error.code) {
    case "invalid":
      return `invalid from column ${error.column + 1} on`;
    case "unknown-word":
      return `not a command from column ${error.column + 1} on; EXEC takes it for the name of a host`;
    case "incomplete":
      return "incomplete: more words must follow";
    case "ambiguous":
      return "ambiguous: a word is the beginning of several";
    case "bare-show":
      return "incomplete: `show` wants a subcommand";
    case "empty":
      return "nothing to do: blanks or a comment";
  }
}

/** The line again up to the column from which it is wrong. */
const marked = (line: string, column: number): string => `${line.slice(0, column)}^${line.slice(column)}`;
