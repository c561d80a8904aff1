import type { CommandOptions } from "./data.ts";
import type { ModeId } from "./modes.ts";

/** A word of a command: a keyword, or a value in a slot. */
export interface Word {
  /** As typed; an interface may have a blank in it: `gi 0/0/0`. */
  readonly text: string;
  /** Where it begins, as 0-based offset in the line as typed. */
  readonly column: number;
  /** The whole keyword, if it is one. */
  readonly keyword?: string;
  /** The slot that it fills, as `?` shows it: `WORD`, `<8-23>`. */
  readonly slot?: string;
  /** What the slot makes of the text: a number for ranges, the full name for interfaces. */
  readonly value?: string | number;
}

/** A line that the grammar understood. */
export interface Command {
  /** Which handler it is for. */
  readonly id: string;
  /** The words, without `no`, `default` and `do`, and without the filter. */
  readonly words: readonly Word[];
  /** What is asked for is the opposite, or the default. */
  readonly negated?: "no" | "default";
  /** The mode that knows the line: the line's own, or one of its parents; `exec` behind `do`. */
  readonly mode: ModeId;
  readonly options: CommandOptions;
  /** Typed in configuration behind `do`. */
  readonly via?: "do";
}

/** Whether a keyword is among the words. */
export function has(command: Command, keyword: string): boolean {
  return command.words.some((word) => word.keyword === keyword);
}

/** The value right behind the first such keyword, or undefined if there is no value there. */
export function after(command: Command, keyword: string): string | number | undefined {
  const at = command.words.findIndex((word) => word.keyword === keyword);
  return at < 0 ? undefined : command.words[at + 1]?.value;
}

/** All values, in the order typed. */
export function values(command: Command): readonly (string | number)[] {
  return command.words.flatMap((word) => (word.value === undefined ? [] : [word.value]));
}

/**
 * The line in full: whole keywords and the values as the configuration stores them, one blank between them, without
 * `no` or `default`. Interfaces, months, weekdays and MAC addresses are written out in their usual form; every other
 * value stays as typed.
 */
export function canonical(command: Command): string {
  return command.words.map((word) => word.keyword ?? stored(word)).join(" ");
}

const normalised = new Set(["INTERFACE", "MONTH", "DAY", "H.H.H"]);

function stored(word: Word): string {
  return word.slot !== undefined && normalised.has(word.slot) ? String(word.value) : word.text;
}
