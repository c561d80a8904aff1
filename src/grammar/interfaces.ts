import type { GrammarContext, Offer } from "./context.ts";
import { numberOffers, rangeOf } from "./interface-numbers.ts";
import { longestBeginning, resolve } from "./resolve.ts";

/** What stands at an `INTERFACE` slot of a line. */
export type InterfaceReading =
  | { readonly is: "interface"; readonly name: string; readonly end: number }
  /** The type is there, its number is still to come. */
  | { readonly is: "type"; readonly type: string; readonly end: number }
  | { readonly is: "ambiguous" }
  | { readonly is: "unknown"; readonly column: number };

const shown = [{ hidden: false }];

/** The types known where the router lists none. */
const usualTypes = [
  "Async ATM BDI Cellular Dialer Ethernet FastEthernet FortyGigabitEthernet GigabitEthernet HundredGigE Loopback",
  "Multilink Null Port-channel Serial TenGigabitEthernet Tunnel Virtual-Template VirtualPortGroup Vlan",
].flatMap((names) => names.split(" "));

/**
 * Reads an interface name: its type, abbreviated as keywords are, and its number, in the same word or the next one.
 * @param line the line; its part from `at` to `to` is read
 */
export function readInterface(context: GrammarContext, line: string, at: number, to: number): InterfaceReading {
  const letters = /^[a-z][a-z-]*/i.exec(line.slice(at, to))?.[0] ?? "";
  const types = typesOf(context);
  const found = resolve(letters, new Map(types.map((type) => [type.toLowerCase(), shown])), []);
  if (letters === "") return { is: "unknown", column: at };
  if (found.is === "ambiguous") return found;
  if (found.is !== "keyword") return { is: "unknown", column: at + (found.is === "unknown" ? found.matched : 0) };
  const type = types.find((name) => name.toLowerCase() === found.key) ?? "";
  let number = at + letters.length;
  while (number < to && line[number] === " ") number++;
  if (number >= to) return { is: "type", type, end: to };
  const text = /^\S*/.exec(line.slice(number, to))?.[0] ?? "";
  if (isNumber(context, type, text)) return { is: "interface", name: `${type}${text}`, end: number + text.length };
  const known = numbersOf(context, type).map((offer) => offer.word);
  return { is: "unknown", column: number + longestBeginning(text, known) };
}

/** The types that `?` offers. */
export function interfaceTypes(context: GrammarContext, beginning: string): readonly Offer[] {
  const offers = context.values("INTERFACE");
  const known = offers.length > 0 ? offers : usualTypes.map((word) => ({ word, help: `${word} interface` }));
  return known.filter((offer) => offer.word.toLowerCase().startsWith(beginning.toLowerCase()));
}

/** What `?` offers where an interface stands of which something may be typed. */
export interface InterfaceHelp {
  readonly offers: readonly Offer[];
  /** Whether something new begins here, a type, or a number behind `/`: then each offer has its help beside it. */
  readonly isFresh: boolean;
}

/** What `?` offers behind a type, of whose number `beginning` is typed. */
export function interfaceNumbers(context: GrammarContext, type: string, beginning: string): InterfaceHelp {
  return { offers: numberOffers(type, numbersOf(context, type), beginning), isFresh: /[/.]$|^$/.test(beginning) };
}

/** What `?` offers for an interface of which some letters are typed: its type, or its number. */
export function interfaceOffers(context: GrammarContext, typed: string): InterfaceHelp {
  if (!/\d/.test(typed)) return { offers: interfaceTypes(context, typed), isFresh: typed === "" };
  const letters = /^[a-z-]*/i.exec(typed)?.[0] ?? "";
  const reading = readInterface(context, letters, 0, letters.length);
  if (reading.is !== "type") return { offers: [], isFresh: false };
  return interfaceNumbers(context, reading.type, typed.slice(letters.length));
}

/** Some interface that this router takes. */
export function sampleInterface(context: GrammarContext, sample: string): string {
  const type = context.values("INTERFACE")[0]?.word;
  if (type === undefined) return sample;
  const number = numbersOf(context, type)[0]?.word ?? "0";
  return `${type}${rangeOf(number)?.low ?? number}`;
}

function typesOf(context: GrammarContext): readonly string[] {
  return interfaceTypes(context, "").map((offer) => offer.word);
}

function numbersOf(context: GrammarContext, type: string): readonly Offer[] {
  return context.values(`INTERFACE ${type}`);
}

/** Whether a type has this number, which may be that of a subinterface. */
function isNumber(context: GrammarContext, type: string, text: string): boolean {
  const match = /^(\d+(?:\/\d+){0,3})(?:\.\d{1,10})?(?::\d{1,5})?$/.exec(text);
  const main = match?.[1];
  if (main === undefined) return false;
  const known = numbersOf(context, type);
  return (
    known.length === 0 ||
    known.some(({ word }) => {
      const range = rangeOf(word);
      return range
        ? /^\d{1,10}$/.test(main) && Number(main) >= range.low && Number(main) <= range.high
        : word === main || word === text;
    })
  );
}
