import type { Word } from "./command.ts";
import type { GrammarContext } from "./context.ts";
import { readInterface } from "./interfaces.ts";
import type { Slot } from "./slots.ts";
import type { Terminal } from "./terminals.ts";

/** What stands at the slots of a place. */
export type SlotReading =
  | {
      readonly is: "value";
      /** The slots that it fills, all of one rank. */
      readonly terminals: readonly Terminal[];
      readonly word: Word;
      /** Where it ends. */
      readonly end: number;
      /** It took the rest of the line. */
      readonly isText: boolean;
    }
  /** The line ends behind an interface type. */
  | { readonly is: "type"; readonly type: string }
  | { readonly is: "ambiguous" }
  /** No value; the column of the first letter that cannot be part of one. */
  | { readonly is: "nothing"; readonly column: number };

/**
 * Reads the value at a place of the line: the most specific slot that takes it (grammar/README.md, "Terminals").
 * @param slots in the order of their ranks
 * @param text the word at `at`
 */
export function readSlots(
  context: GrammarContext,
  slots: readonly Terminal[],
  line: string,
  at: number,
  to: number,
  text: string,
): SlotReading {
  let nearly: SlotReading = { is: "nothing", column: at };
  for (const terminal of slots) {
    const slot = terminal.slot;
    if (slot === undefined) continue;
    const value = (end: number, value: string | number): SlotReading => {
      const whole = line.slice(at, end);
      const alike = (other: Slot) => other === slot || (other.rank === slot.rank && other.accepts(whole));
      const terminals = slots.filter((other) => other.slot !== undefined && alike(other.slot));
      const word = { text: whole, column: at, slot: terminal.word, value };
      return { is: "value", terminals, word, end, isText: slot.reads === "line" };
    };
    if (slot.reads === "line") return value(to, line.slice(at, to));
    if (slot.reads === "interface") {
      const reading = readInterface(context, line, at, to);
      if (reading.is === "interface") return value(reading.end, reading.name);
      nearly = reading.is === "unknown" ? { is: "nothing", column: reading.column } : reading;
    } else {
      const whole = terminal.word === "WORD" ? quotedAt(line, at, to, text) : text;
      if (slot.accepts(whole) && (slot.reads === "word" || isKnownFile(context, whole)))
        return value(at + whole.length, slot.value(whole));
    }
  }
  return nearly;
}

/** Words in quotes count as one. Without a closing quote a quote is a letter like others. */
function quotedAt(line: string, at: number, to: number, text: string): string {
  return text.startsWith('"') ? (/^"[^"]*"(?![^ \t])/.exec(line.slice(at, to))?.[0] ?? text) : text;
}

/** Whether the router has this file system, if it says which it has. */
function isKnownFile(context: GrammarContext, text: string): boolean {
  const systems = context.values("FILE");
  const typed = text.slice(0, text.indexOf(":") + 1).toLowerCase();
  return systems.length === 0 || systems.some(({ word }) => word.toLowerCase() === typed);
}
