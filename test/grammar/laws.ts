import { canonical } from "../../src/grammar/command.ts";
import { completeWord } from "../../src/grammar/complete.ts";
import type { Offer } from "../../src/grammar/context.ts";
import { type AcceptedLine, type Extent, enumerate } from "../../src/grammar/enumerate.ts";
import { type HelpResult, helpFor } from "../../src/grammar/help.ts";
import type { ModeId } from "../../src/grammar/modes.ts";
import { parseLine } from "../../src/grammar/parse.ts";
import type { ParseResult } from "../../src/grammar/result.ts";
import { slotOf } from "../../src/grammar/slots.ts";
import { isKeyword } from "../../src/grammar/terminals.ts";
import type { Reader } from "../../src/grammar/walk.ts";

type Say = (law: string) => void;

/** What goes wrong with the lines of a mode: each law that a line breaks, as one text. */
export function brokenLaws(reader: Reader, mode: ModeId, extent: Extent): string[] {
  const broken = new Set<string>();
  const places = new Places(reader, mode);
  try {
    for (const accepted of enumerate(reader, mode, extent)) {
      const say = (law: string) => {
        broken.add(`${mode}: ${accepted.pattern}: ${law}`);
      };
      sameCommand(reader, mode, accepted, say);
      if (!accepted.hidden) beginnings(places, accepted, say);
    }
  } catch (error) {
    // Two derivations, or none with a command: the list ends there.
    broken.add(`${mode}: ${error instanceof Error ? error.message : error}`);
  }
  return [...broken];
}

/** What the engine says at the places of lines; many lines begin alike. */
class Places {
  readonly #reader: Reader;
  readonly #mode: ModeId;
  readonly #known = new Map<string, Place>();

  constructor(reader: Reader, mode: ModeId) {
    this.#reader = reader;
    this.#mode = mode;
  }

  at(typed: string): Place {
    const known = this.#known.get(typed);
    if (known !== undefined) return known;
    const parsed = parseLine(this.#reader, this.#mode, typed.trimEnd());
    const help = helpFor(this.#reader, this.#mode, typed);
    const laws: string[] = [];
    if (help.kind === "list") offers(this.#reader, this.#mode, typed, help.items, (law) => laws.push(law));
    const place = { parsed, help, laws };
    this.#known.set(typed, place);
    return place;
  }
}

interface Place {
  readonly parsed: ParseResult;
  readonly help: HelpResult;
  /** What is wrong with the words that are offered. */
  readonly laws: readonly string[];
}

/** A line that is listed is read as the command that is listed, and so is the command written in full. */
function sameCommand(reader: Reader, mode: ModeId, { line, id }: AcceptedLine, say: Say): void {
  const result = parseLine(reader, mode, line);
  if (!result.ok || result.command.id !== id || result.command.mode !== mode) {
    say("is read as another");
    return;
  }
  const lead = result.command.negated === undefined ? "" : `${result.command.negated} `;
  const again = parseLine(reader, mode, lead + canonical(result.command));
  if (!again.ok || canonical(again.command) !== canonical(result.command)) say("in full is another");
}

/** The words before the end of a line are not invalid; what comes next is offered, `<cr>` exactly where Enter runs. */
function beginnings(places: Places, accepted: AcceptedLine, say: Say): void {
  const { words, shown } = wordsOf(accepted);
  for (let count = 0; count <= words.length; count++) {
    const typed = words.slice(0, count).map((word) => `${word} `);
    const next = shown[count];
    const { parsed, help, laws } = places.at(typed.join(""));
    for (const law of laws) say(law);
    if (!parsed.ok && !["incomplete", "bare-show", "empty"].includes(parsed.error.code))
      say(`${count} words are wrong`);
    if (help.kind === "words" && help.words.includes("<cr>")) continue;
    if (help.kind !== "list") say(`no help behind ${count} words`);
    else {
      if (help.cr !== parsed.ok) say(`<cr> behind ${count} words`);
      const isDynamic = next === undefined || next === "INTERFACE" || next === "FILE";
      if (!isDynamic && !help.items.some(({ word }) => word === next)) say(`${next} is not offered`);
    }
  }
}

/** The words of a line, and what `?` shows for each: samples and slots may have a blank in them. */
function wordsOf({ line, pattern }: AcceptedLine): { words: string[]; shown: string[] } {
  const shown = pattern.match(/<[^>]*>|\S+/g) ?? [];
  const words: string[] = [];
  for (let at = 0; at < line.length; at += 1 + (words.at(-1)?.length ?? 0))
    words.push(shown[words.length] === "LINE" ? line.slice(at) : (/^\S+/.exec(line.slice(at))?.[0] ?? ""));
  return { words, shown };
}

/** Every keyword that `?` offers can be typed, and Tab completes to nothing else. */
function offers(reader: Reader, mode: ModeId, typed: string, items: readonly Offer[], say: Say): void {
  const offered = new Set(items.map((item) => `${typed}${item.word}`));
  for (const { word } of items.filter((item) => isKeyword(item.word) && slotOf(item.word) === undefined)) {
    const result = parseLine(reader, mode, typed + word);
    if (!result.ok && !["incomplete", "bare-show"].includes(result.error.code)) say(`${word} cannot be typed`);
    const completed = completeWord(reader, mode, typed + word.slice(0, Math.ceil(word.length / 2)));
    if (completed !== undefined && !offered.has(completed.text.trimEnd())) say(`Tab makes ${completed.text}`);
  }
}
