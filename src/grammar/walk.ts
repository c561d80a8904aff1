import type { Chart } from "./chart.ts";
import type { Word } from "./command.ts";
import type { GrammarContext } from "./context.ts";
import { leadOf } from "./frame.ts";
import type { Grammar } from "./grammar.ts";
import { isFollowed } from "./lookahead.ts";
import { Meaning } from "./meaning.ts";
import { type Mode, modeOf } from "./modes.ts";
import { type Resolution, resolve } from "./resolve.ts";
import { readSlots } from "./values.ts";

/** How far a line can be followed. Columns are offsets in the line. */
export type Stop =
  /** To its end; the chart tells what can follow. */
  | { readonly at: "end" }
  /** To its end, which stands in text that takes all of the line. */
  | { readonly at: "text" }
  /** To its end, through words that only a real router knows. */
  | { readonly at: "vocabulary" }
  /** To its end, an interface type whose number is missing. */
  | { readonly at: "interface"; readonly type: string }
  /** To a pipe, behind a command whose output can be filtered: the filter begins at the column. */
  | { readonly at: "pipe"; readonly column: number }
  /** To `do`: an EXEC line begins at the column. */
  | { readonly at: "do"; readonly column: number }
  | { readonly at: "ambiguous"; readonly column: number }
  /** To a word that fits nothing; the caret's place. */
  | { readonly at: "invalid"; readonly column: number };

/** A line, followed through the chart of one mode. */
export interface Walk {
  readonly chart: Chart;
  readonly words: readonly Word[];
  readonly negated?: "no" | "default";
  /** The keywords so far, joined by blanks: where the vocabulary is looked up. Undefined behind a value. */
  readonly path: string | undefined;
  readonly stop: Stop;
}

/** What is read: a line of a mode, on a router. */
export interface Reader {
  readonly grammar: Grammar;
  readonly context: GrammarContext;
}

/** What ambiguous words of a line are tried as: keywords by the words' columns. */
type Chosen = ReadonlyMap<number, string>;
const NONE_CHOSEN: Chosen = new Map();

/** Ambiguous words of a line that later words may decide. */
const MOST_CHOSEN = 3;

/**
 * Follows a line word by word: decides for each what it is, then feeds the chart.
 * @param chart the mode's chart; it holds the line afterwards
 * @param from where the line begins, behind `do` for example
 * @param to where it ends: its end, or the word under the cursor
 */
export function walk(
  reader: Reader,
  mode: Mode,
  line: string,
  from: number,
  to: number,
  chart = reader.grammar.chart(mode.id, reader.context),
  chosen = NONE_CHOSEN,
): Walk {
  const { grammar, context } = reader;
  chart.reset();
  const words: Word[] = [];
  let path: string | undefined = "";
  let lead: "no" | "default" | undefined;
  const stopped = (stop: Stop): Walk => ({ chart, words, path, stop, ...(lead && { negated: lead }) });

  /** The keyword that an ambiguous word stands for, where the words behind it fit only one (CLI §3). */
  const decide = (at: number, end: number, { keys, others }: Resolution & { readonly is: "ambiguous" }) => {
    if (chosen.has(at)) return chosen.get(at);
    if (skipBlanks(line, end, to) >= to || chosen.size >= MOST_CHOSEN) return undefined;
    const place = chart.save();
    const fitting = keys.filter((key) => {
      const { stop } = walk(reader, mode, line, from, to, chart, new Map([...chosen, [at, key]]));
      return stop.at !== "invalid";
    });
    chart.restore(place);
    const isOther = others.some((word) => isFollowed(grammar, mode.id, joined(path, word), line.slice(end, to)));
    return fitting.length === 1 && !isOther ? fitting[0] : undefined;
  };

  for (let at = skipBlanks(line, from, to); at < to; at = skipBlanks(line, at, to)) {
    if (line[at] === "|" && canFilter(chart)) return stopped({ at: "pipe", column: at + 1 });
    const text = mode.kind === "exec" ? beforeBar(wordAt(line, at, to)) : wordAt(line, at, to);
    const next = chart.next();
    // `do` typed in full is never the beginning of another word.
    const isDo = mode.kind === "config" && words.length === 0 && lead === undefined && text.toLowerCase() === "do";
    const vocabulary = path === undefined ? [] : grammar.vocabulary(mode.id, path);
    let found = resolve(isDo ? "do-exec" : text, next.keywords, vocabulary);
    if (found.is === "ambiguous") {
      const key = decide(at, at + text.length, found);
      if (key === undefined) return stopped({ at: "ambiguous", column: at });
      found = { is: "keyword", key };
    }
    if (found.is === "vocabulary") {
      path = joined(path, found.word);
      return stopped(walkVocabulary(grammar, mode, line, at + text.length, to, path));
    }
    if (found.is === "keyword") {
      const key = found.key;
      const isLead = mode.kind === "config" && words.length === 0 && lead === undefined ? leadOf(key) : undefined;
      if (isLead === "do") return stopped({ at: "do", column: at + text.length });
      chart.feed({ keyword: key, slots: [] });
      if (isLead !== undefined) lead = isLead;
      else {
        words.push({ text, column: at, keyword: next.keywords.get(key)?.[0]?.word ?? key });
        path = path === undefined ? undefined : joined(path, key);
      }
      at += text.length;
      continue;
    }
    const value = readSlots(context, next.slots, line, at, to, text);
    if (value.is === "nothing") return stopped({ at: "invalid", column: Math.max(at + found.matched, value.column) });
    if (value.is === "ambiguous") return stopped({ at: "ambiguous", column: at });
    if (value.is === "type") return stopped({ at: "interface", type: value.type });
    chart.feed({ slots: value.terminals });
    words.push(value.word);
    path = undefined;
    at = value.end;
    if (value.isText) return stopped({ at: "text" });
  }
  return stopped({ at: "end" });
}

/** Follows words that only a real router knows, as far as the tables go. */
function walkVocabulary(grammar: Grammar, mode: Mode, line: string, from: number, to: number, path: string): Stop {
  const at = skipBlanks(line, from, to);
  if (at >= to) return { at: "vocabulary" };
  const text = wordAt(line, at, to);
  const found = resolve(text, new Map(), grammar.vocabulary(mode.id, path));
  if (found.is === "ambiguous") return { at: "ambiguous", column: at };
  if (found.is === "unknown") return { at: "invalid", column: at + found.matched };
  const word = found.is === "vocabulary" ? found.word : text;
  return walkVocabulary(grammar, mode, line, at + text.length, to, joined(path, word));
}

/** Whether the line could end here with a command whose output can be filtered. */
export function canFilter(chart: Chart): boolean {
  return chart.results().some((result) => result instanceof Meaning && result.options.pipe === true);
}

/** The offset of the next word, or `to`. */
export function skipBlanks(line: string, at: number, to: number): number {
  let i = at;
  while (i < to && isBlank(line.charCodeAt(i))) i++;
  return i;
}

/** The word at an offset. */
export function wordAt(line: string, at: number, to: number): string {
  let end = at;
  while (end < to && !isBlank(line.charCodeAt(end))) end++;
  return line.slice(at, end);
}

/** In EXEC a bar ends a word as a blank does: `show clock|include UTC`. */
function beforeBar(word: string): string {
  const bar = word.indexOf("|");
  return bar > 0 ? word.slice(0, bar) : word;
}

/** Where the word under the cursor begins; the end of the line if the cursor stands behind a blank. */
export function lastWord(line: string, from: number): number {
  let at = line.length;
  while (at > from && !isBlank(line.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function joined(path: string | undefined, word: string): string {
  return path ? `${path} ${word}` : word;
}

/** The mode of EXEC lines behind `do`, and of what follows a pipe. */
export const execMode = modeOf("exec");
export const filterMode = modeOf("filter");
