/** Laws of lines that a mode accepts, asked of the product's grammar on a router. Each broken law is one text. */
import {
  type AcceptedLine,
  canonical,
  completeWord,
  enumerate,
  type GrammarContext,
  type HelpResult,
  helpFor,
  type ModeId,
  modeOf,
  type ParseResult,
  parseLine,
} from "../../src/grammar/index.ts";

/** How long lines are asked about, and which share of them. */
export interface Extent {
  readonly depth: number;
  /** Of so many lines one, the `offset`-th. */
  readonly stride: number;
  readonly offset: number;
}

/** Verdicts that the beginning of a right line may have. */
const UNFINISHED = ["incomplete", "ambiguous", "bare-show", "empty"];

/** What is wrong with the lines of a mode. */
export function brokenLaws(context: GrammarContext, mode: ModeId, { depth, stride, offset }: Extent): string[] {
  const broken = new Set<string>();
  const places = new Map<string, { readonly help: HelpResult; readonly parsed: ParseResult }>();
  const at = (typed: string) => {
    const known = places.get(typed) ?? {
      help: helpFor(context, mode, typed),
      parsed: parseLine(context, mode, typed.trimEnd()),
    };
    places.set(typed, known);
    return known;
  };
  let index = 0;
  for (const accepted of enumerate(context, mode, { depth })) {
    if (index++ % stride !== offset % stride) continue;
    const say = (law: string) => broken.add(`${mode}: ${accepted.pattern}: ${law}`);
    abbreviations(context, mode, accepted, say);
    beginnings(context, mode, accepted, say);
    if (!accepted.hidden) offered(at, accepted, say);
  }
  for (const [typed, { help, parsed }] of places) {
    if (help.kind !== "list") continue;
    const say = (law: string) => broken.add(`${mode}: "${typed}": ${law}`);
    if (help.cr !== (parsed.ok && typed.trim() !== "")) say("<cr> is not where Enter runs");
    for (const { word } of help.items) item(context, mode, typed, word, help, say);
  }
  return [...broken];
}

type Say = (law: string) => void;

/** Keywords cut to what makes them unique are the same command, in either case. */
function abbreviations(context: GrammarContext, mode: ModeId, { line, id }: AcceptedLine, say: Say): void {
  const whole = parseLine(context, mode, line);
  if (!whole.ok || whole.command.id !== id) {
    say("is not accepted");
    return;
  }
  const { words, negated } = whole.command;
  let short = negated === undefined ? "" : `${negated} `;
  for (const { keyword, text } of words) {
    short += `${keyword === undefined ? text : shortest(context, mode, short, keyword)} `;
  }
  const hasValues = words.some((word) => word.keyword === undefined);
  for (const typed of hasValues ? [short.trimEnd()] : [short.trimEnd(), short.trimEnd().toUpperCase()]) {
    const again = parseLine(context, mode, typed);
    if (!again.ok || again.command.id !== id || canonical(again.command) !== canonical(whole.command))
      say(`"${typed}" is another`);
  }
}

/** The shortest beginning of a keyword behind what was typed that stands for it alone. */
function shortest(context: GrammarContext, mode: ModeId, typed: string, keyword: string): string {
  for (let length = 1; length < keyword.length; length++) {
    const word = keyword.slice(0, length);
    // `do` is a word of its own at the beginning of a line, and so are words that only a real router knows.
    if (word === "do" || isWord(context, mode, typed + word)) continue;
    const help = helpFor(context, mode, typed + word);
    const isUnique = help.kind === "words" && help.words.length === 1 && help.words[0] === keyword;
    const parsed = parseLine(context, mode, typed + word);
    if (isUnique && (parsed.ok || parsed.error.code === "incomplete")) return word;
  }
  return keyword;
}

/** Whether `?` behind the line and a blank knows nothing: its last word is of the vocabulary. */
function isWord(context: GrammarContext, mode: ModeId, line: string): boolean {
  return helpFor(context, mode, `${line} `).kind === "unrecognized";
}

/** Any beginning of a line, cut behind a word or inside a keyword, is unfinished or a line of its own. */
function beginnings(context: GrammarContext, mode: ModeId, { line }: AcceptedLine, say: Say): void {
  const whole = parseLine(context, mode, line);
  if (!whole.ok) return;
  const keywords = whole.command.words.filter((word) => word.keyword !== undefined && !/^[\d/]/.test(word.keyword));
  const ends = new Set<number>();
  for (const { column, text } of whole.command.words) ends.add(column + text.length);
  for (const { column, text } of keywords) for (let at = column + 1; at < column + text.length; at++) ends.add(at);
  for (const end of ends) {
    const parsed = parseLine(context, mode, line.slice(0, end));
    if (!parsed.ok && !UNFINISHED.includes(parsed.error.code)) say(`"${line.slice(0, end)}" is ${parsed.error.code}`);
  }
}

/** Each keyword of an accepted line is offered at its place. */
function offered(
  at: (typed: string) => { readonly help: HelpResult },
  { line, pattern }: AcceptedLine,
  say: Say,
): void {
  const shown = pattern.match(/<[^>]*>|\S+/g) ?? [];
  let from = 0;
  for (const word of shown) {
    const { help } = at(line.slice(0, from));
    const isText = help.kind === "words" && help.words.includes("<cr>");
    const isFromRouter = word === "INTERFACE" || word === "FILE";
    if (!isText && !isFromRouter && !(help.kind === "list" && help.items.some((item) => item.word === word)))
      say(`${word} is not offered`);
    if (word === "LINE" || isFromRouter) return;
    from += (/^\S+ ?/.exec(line.slice(from))?.[0] ?? "").length;
  }
}

/** What is offered can be typed; Tab makes of its beginning nothing that is not offered. */
function item(context: GrammarContext, mode: ModeId, typed: string, word: string, help: HelpResult, say: Say): void {
  if (!/^[a-z]/.test(word) || word.includes(":")) return;
  const parsed = parseLine(context, mode, typed + word);
  if (!parsed.ok && !["incomplete", "bare-show"].includes(parsed.error.code)) say(`${word} is ${parsed.error.code}`);
  const completed = completeWord(context, mode, typed + word.slice(0, 2));
  const made = completed?.text.slice(typed.length).trimEnd();
  if (made !== undefined && help.kind === "list" && !help.items.some((other) => other.word === made))
    say(`Tab makes ${made}`);
}

/** Modes in which a router reads lines. */
export const isRouterMode = (mode: ModeId): boolean => modeOf(mode).kind !== "plain";
