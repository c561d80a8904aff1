import type { Dressing } from "./meaning.ts";
import { type ModeId, modeOf } from "./modes.ts";
import { parseLine } from "./parse.ts";
import type { ParseResult } from "./result.ts";
import { Terminal } from "./terminals.ts";
import { execMode, type Reader, skipBlanks, walk, wordAt } from "./walk.ts";

/** A word of a line and where the grammar files have it from. */
export interface ExplainedWord {
  readonly text: string;
  /** 0-based offset in the line. */
  readonly column: number;
  /** The keyword or slot, as `?` prints it, and its help. */
  readonly word: string;
  readonly help: string;
  readonly isSlot: boolean;
  /** `license-smart.ne:12`, or nothing for the words that the engine adds. */
  readonly place: string;
  /** The flags of the word, for example `17.3.2- feature:policy`. */
  readonly flags: string;
}

/** How a line was understood. */
export interface Explanation {
  readonly result: ParseResult;
  /** All words up to the end of the command, `no` and `default` too; empty if the line is no command. */
  readonly words: readonly ExplainedWord[];
  /** The nonterminals that lead to the rule which names the command, outermost first. */
  readonly rules: readonly string[];
}

/** A finished rule of a derivation. */
class Branch {
  readonly rule: string;
  readonly id: string | undefined;
  readonly parts: readonly unknown[];

  constructor(rule: string, id: string | undefined, parts: readonly unknown[]) {
    this.rule = rule;
    this.id = id;
    this.parts = parts;
  }
}

/** A word of a derivation. */
class Leaf {
  readonly terminal: Terminal;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }
}

const derivation: Dressing = (rule, symbols, meaning) => (parts) =>
  new Branch(
    rule,
    meaning?.id,
    parts.map((part, i) => {
      const symbol = symbols[i];
      return symbol instanceof Terminal ? new Leaf(symbol) : part;
    }),
  );

/** Tells how a line is understood: what each word is, by which rules, as which command, and why not if it is not. */
export function explain(reader: Reader, mode: ModeId, line: string): Explanation {
  const result = parseLine(reader, mode, line);
  if (!result.ok) return { result, words: [], rules: [] };
  const { command, filterColumn } = result;
  const start = skipBlanks(line, 0, line.length);
  const from = command.via === "do" ? start + wordAt(line, start, line.length).length : start;
  const to = filterColumn === undefined ? line.length : line.lastIndexOf("|", filterColumn - 1);
  const own = command.via === "do" ? execMode : modeOf(command.mode);
  const chart = reader.grammar.build(own.id, reader.context, derivation);
  const walked = walk(reader, own, line, from, to, chart);
  const [root] = walked.chart.results();
  const lead = command.negated === undefined ? [] : [{ text: wordAt(line, from, to), column: from }];
  const typed = [...lead, ...walked.words];
  const words = leavesOf(root).map(({ word, help, slot, place, flags }, i) => ({
    text: typed[i]?.text ?? "",
    column: typed[i]?.column ?? 0,
    word,
    help,
    isSlot: slot !== undefined,
    place,
    flags,
  }));
  return { result, words, rules: chainTo(root) };
}

function leavesOf(part: unknown): readonly Terminal[] {
  if (part instanceof Leaf) return [part.terminal];
  return part instanceof Branch ? part.parts.flatMap(leavesOf) : [];
}

/** The rules from a branch down to the one whose command counts; those that nearley made for `( )` and `:?` are left out. */
function chainTo(part: unknown): readonly string[] {
  if (!(part instanceof Branch)) return [];
  const inner = part.parts.map(chainTo).findLast((chain) => chain.length > 0);
  if (inner === undefined && part.id === undefined) return [];
  return [...(part.rule.includes("$") ? [] : [part.rule]), ...(inner ?? [])];
}
