import type { Next } from "./chart.ts";
import type { GrammarContext, Offer } from "./context.ts";
import { type InterfaceHelp, interfaceNumbers, interfaceOffers } from "./interfaces.ts";
import { type Mode, type ModeId, withParents } from "./modes.ts";
import type { Terminal } from "./terminals.ts";
import { canFilter, execMode, filterMode, lastWord, type Reader, skipBlanks, type Walk, walk } from "./walk.ts";

/** What `?` answers (CLI §4). */
export type HelpResult =
  /** One line per word, with its help; `<cr>` and `|` last. */
  | {
      readonly kind: "list";
      /** Printed above the list where nothing has been typed yet. */
      readonly heading?: string;
      readonly items: readonly Offer[];
      /** Enter would run the line: `<cr>` ends the list. */
      readonly cr: boolean;
      /** Its output could be filtered: `|` stands before `<cr>`. */
      readonly pipe: boolean;
    }
  /** The words that begin as the one under the cursor does, side by side. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "unrecognized" }
  /** A word before the cursor is ambiguous; `text` is the line. */
  | { readonly kind: "ambiguous"; readonly text: string };

const unrecognized: HelpResult = { kind: "unrecognized" };

/**
 * What `?` answers at the end of `line`, which is the typed line up to the cursor.
 * @param mode the mode in which it was typed. Its parents answer for a line that it does not know
 */
export function helpFor(reader: Reader, mode: ModeId, line: string): HelpResult {
  return helpFrom(reader, mode, line, 0);
}

function helpFrom(reader: Reader, id: ModeId, line: string, from: number): HelpResult {
  const cursor = lastWord(line, from);
  for (const mode of withParents(id)) {
    const walked = walk(reader, mode, line, from, cursor);
    const help = helpAfter(reader, walked, mode, line, from, cursor);
    if (help.kind !== "unrecognized") return help;
  }
  return unrecognized;
}

function helpAfter(reader: Reader, walked: Walk, mode: Mode, line: string, from: number, cursor: number): HelpResult {
  const { chart, stop } = walked;
  const typed = line.slice(cursor);
  switch (stop.at) {
    case "invalid":
    case "vocabulary":
      return unrecognized;
    case "ambiguous":
      return { kind: "ambiguous", text: line };
    case "do":
      return helpFrom(reader, execMode.id, line, stop.column);
    case "pipe":
      return helpFrom(reader, filterMode.id, line, stop.column);
    case "text":
      return { kind: "words", words: ["LINE", "<cr>"] };
    case "interface":
      return numberHelp(interfaceNumbers(reader.context, stop.type, typed));
    case "end": {
      if (typed.startsWith("|") && canFilter(chart)) return helpFrom(reader, filterMode.id, line, cursor + 1);
      if (typed !== "") return wordHelp(reader.context, chart.next(), typed);
      const help = list(offers(reader.context, chart.next()), chart.results().length > 0, canFilter(chart));
      const isTop = mode.heading !== undefined && skipBlanks(line, from, line.length) === line.length;
      return isTop ? { ...help, heading: mode.heading } : help;
    }
  }
}

/** Everything that can be typed. */
function offers(context: GrammarContext, { keywords, slots }: Next): readonly Offer[] {
  const shown = [...keywords.values()].flat().filter((terminal) => !terminal.hidden);
  return [...shown, ...slots.flatMap((slot) => slotOffers(context, slot, "") ?? [])];
}

/** Help for a word of which some letters are typed. */
function wordHelp(context: GrammarContext, { keywords, slots }: Next, typed: string): HelpResult {
  const words: string[] = [];
  for (const [key, terminals] of keywords)
    if (key.startsWith(typed.toLowerCase()))
      words.push(...terminals.filter((terminal) => !terminal.hidden).map((terminal) => terminal.word));
  for (const terminal of slots)
    if (terminal.slot?.begins(typed)) words.push(...slotOffers(context, terminal, typed).map((offer) => offer.word));
  if (words.length === 0) return unrecognized;
  const { offers: numbers, isFresh } = slots.some(({ slot }) => slot?.reads === "interface")
    ? interfaceOffers(context, typed)
    : { offers: [], isFresh: false };
  if (isFresh && words.every((word) => numbers.some((offer) => offer.word === word))) return list(numbers);
  // In free text, Enter is as good as another letter.
  const end = words.includes("LINE") ? ["<cr>"] : [];
  return { kind: "words", words: [...[...new Set(words)].sort(ascii), ...end] };
}

/** Help behind the type of an interface. */
function numberHelp({ offers, isFresh }: InterfaceHelp): HelpResult {
  if (offers.length === 0) return unrecognized;
  return isFresh ? list(offers) : { kind: "words", words: offers.map(({ word }) => word).sort(ascii) };
}

/** What a slot shows: itself, or the values that the router knows. */
export function slotOffers(context: GrammarContext, terminal: Terminal, typed: string): readonly Offer[] {
  const self = [{ word: terminal.word, help: terminal.help }];
  if (terminal.slot?.reads === "interface") return interfaceOffers(context, typed).offers;
  if (terminal.slot?.reads !== "file") return self;
  const system = /^[^:]*:/.exec(typed)?.[0];
  const known = context.values(system === undefined ? "FILE" : `FILE ${system.toLowerCase()}`);
  const matching = known
    .filter((offer) => offer.word.toLowerCase().startsWith(typed.toLowerCase()))
    .map(({ word }) => ({ word, help: terminal.help.replace("*", word) }));
  return matching.length === 0 && typed === "" ? self : matching;
}

/** A list in the order of IOS: by character code, each line once. */
function list(items: readonly Offer[], cr = false, pipe = false): HelpResult & { kind: "list" } {
  const once = new Map(items.map(({ word, help }) => [`${word}  ${help}`, { word, help }]));
  const sorted = [...once.values()].sort((a, b) => ascii(a.word, b.word) || ascii(a.help, b.help));
  return { kind: "list", items: sorted, cr, pipe };
}

function ascii(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
