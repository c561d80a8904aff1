import type { GrammarData } from "./data.ts";
import { type Slot, slotOf } from "./slots.ts";

/** A typed word after it has been decided what it is: what the chart is fed. */
export interface Token {
  /** The keyword that it stands for, lower case. */
  readonly keyword?: string;
  /** The slots that it fills: more than one if they are alike. */
  readonly slots: readonly Terminal[];
}

/** A word or a slot of the grammar, with its help. Compared by identity. */
export class Terminal {
  /** As `?` prints it. */
  readonly word: string;
  readonly help: string;
  /** Accepted, but not offered. */
  readonly hidden: boolean;
  /** What a keyword is looked up by: the word in lower case. */
  readonly key: string;
  /** How values look, if this is a slot. */
  readonly slot: Slot | undefined;
  /** Where it stands, `file.ne:12`; empty for the engine's own. */
  readonly place: string;
  /** Its flags, without `@`, joined by blanks. */
  readonly flags: string;

  constructor(word: string, help: string, { hidden = false, place = "", flags = "" } = {}) {
    this.word = word;
    this.help = help;
    this.hidden = hidden;
    this.key = word.toLowerCase();
    this.slot = slotOf(word);
    this.place = place;
    this.flags = flags;
    if (this.slot === undefined && !isKeyword(word)) throw new Error(`${place}: no slot "${word}"`);
  }

  /** Asked by nearley's chart for each word. */
  test(token: Token): boolean {
    return this.slot === undefined ? token.keyword === this.key : token.slots.includes(this);
  }
}

/** Keywords that IOS writes with a capital; every other such word is a slot. */
const CAPITALISED: readonly string[] = [
  ...["MB", "FoundationSuiteK9", "AdvUCSuiteK9"],
  // Methods of SIP, and whatever method.
  ...["ACK", "ANY", "BYE", "CANCEL", "COMET", "INFO", "INVITE", "NOTIFY", "OPTIONS", "PRACK", "PUBLISH"],
  ...["REFER", "REGISTER", "REINVITE", "SUBSCRIBE", "UPDATE"],
];

/** Whether a word that is no slot may be a keyword: ruling 23, and the digits, `/options` and few capitals of IOS. */
export function isKeyword(word: string): boolean {
  return /^[a-z0-9/]\S*$/.test(word) || CAPITALISED.includes(word);
}

/** Whether the beginning of a keyword is enough: not for `5`, nor a slash alone for `/force`. */
export function mayBeAbbreviated(key: string, typed = key): boolean {
  return key.charCodeAt(0) >= 0x61 || (key.startsWith("/") && typed.length > 1);
}

/** The terminals of compiled grammar files by number, each made when it is first wanted. */
export function terminalsOf(data: GrammarData, isHidden: (flags: number) => boolean): (index: number) => Terminal {
  const made: Terminal[] = [];
  return (index) => {
    made[index] ??= new Terminal(data.words[index] ?? "", data.helps[index] ?? "", {
      hidden: isHidden(data.flagged[index] ?? 0),
      place: placeOf(data, index),
      flags: data.flags[data.flagged[index] ?? 0] ?? "",
    });
    return made[index];
  };
}

/** Where a terminal stands first: `license-smart.ne:12`. */
function placeOf(data: GrammarData, index: number): string {
  const file = data.files[data.places[index * 2] ?? 0] ?? "";
  return `${file}:${data.places[index * 2 + 1] ?? 0}`;
}
