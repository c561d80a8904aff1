/** How a typed value looks: one entry per slot that grammar files may name (grammar/README.md, "Terminals"). */
export interface Slot {
  /** Which of two slots gets a word that fits both: the lower rank. */
  readonly rank: number;
  /** How the value is found in the line: a word of its own, or in a way of its own. */
  readonly reads: "word" | "line" | "interface" | "file";
  /** Whether this word is such a value. */
  accepts(text: string): boolean;
  /** Whether more letters could make it one: what `?` right after the word asks. */
  begins(text: string): boolean;
  /** The value that a handler sees. */
  value(text: string): string | number;
  /** Some accepted text, for listing what a mode accepts. */
  readonly sample: string;
}

const months = "January February March April May June July August September October November December".split(" ");
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const asTyped = (text: string): string => text;

/** A slot whose values have a fixed shape: `whole` fits complete values, `part` whatever may become one. */
function shaped(whole: RegExp, part: RegExp, sample: string, value: Slot["value"] = asTyped): Slot {
  return {
    rank: 1,
    reads: "word",
    accepts: (text) => whole.test(text),
    begins: (text) => part.test(text),
    value,
    sample,
  };
}

/** A name of which three letters or more are enough; the value is its first three letters: `Mar`. */
function named(names: readonly string[], sample: string): Slot {
  const find = (text: string) => names.find((name) => name.toLowerCase().startsWith(text.toLowerCase()));
  return {
    ...shaped(/^/, /^/, sample),
    accepts: (text) => text.length >= 3 && find(text) !== undefined,
    begins: (text) => find(text) !== undefined,
    value: (text) => (find(text) ?? text).slice(0, 3),
  };
}

/** Four decimal octets. */
function isAddress(text: string): boolean {
  const octets = text.split(".");
  return octets.length === 4 && octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255);
}

/** Up to eight groups of hexadecimal digits, one run of them left out at most; no dotted tail. */
function isAddress6(text: string): boolean {
  if (!/^[0-9a-f:]+$/i.test(text) || text.includes(":::")) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

/** An address with `/length` behind it. */
function isPrefix(text: string, isBase: (text: string) => boolean, bits: number): boolean {
  const [base = "", length = "", ...rest] = text.split("/");
  return rest.length === 0 && isBase(base) && /^\d{1,3}$/.test(length) && Number(length) <= bits;
}

const table: Readonly<Record<string, Slot>> = {
  "A.B.C.D": { ...shaped(/^/, /^[\d.]*$/, "192.0.2.1"), accepts: isAddress },
  "A.B.C.D/nn": { ...shaped(/^/, /^[\d./]*$/, "192.0.2.0/24"), accepts: (text) => isPrefix(text, isAddress, 32) },
  "X:X:X:X::X": { ...shaped(/^/, /^[\da-f:]*$/i, "2001:db8::1"), accepts: isAddress6 },
  "X:X:X:X::X/<0-128>": {
    ...shaped(/^/, /^[\da-f:/]*$/i, "2001:db8::/64"),
    accepts: (text) => isPrefix(text, isAddress6, 128),
  },
  "H.H.H": shaped(/^[\da-f]{1,4}(\.[\da-f]{1,4}){2}$/i, /^[\da-f.]*$/i, "0000.5e00.5301", (text) => text.toLowerCase()),
  "hh:mm:ss": shaped(/^([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d$/, /^[\d:]*$/, "10:20:30"),
  "hh:mm": shaped(/^([01]?\d|2[0-3]):[0-5]?\d$/, /^[\d:]*$/, "10:20"),
  MONTH: named(months, "March"),
  DAY: named(days, "Sunday"),
  INTERFACE: { ...shaped(/^/, /^/, "GigabitEthernet0/0/0"), rank: 2, reads: "interface" },
  FILE: { ...shaped(/^[a-z][\w-]*:/i, /^[a-z]/i, "bootflash:sample"), rank: 2, reads: "file" },
  WORD: { ...shaped(/^/, /^/, "sample", unquoted), rank: 3 },
  LINE: { ...shaped(/^/, /^/, "sample text"), rank: 4, reads: "line" },
};

const ranges = new Map<string, Slot>();

/**
 * The slot that a terminal's word names, or undefined if the word is not in the table (then it is a keyword, or a
 * mistake).
 */
export function slotOf(word: string): Slot | undefined {
  if (Object.hasOwn(table, word)) return table[word];
  const known = ranges.get(word);
  if (known !== undefined) return known;
  const bounds = /^<(-?\d+|0x[\da-f]+) ?- ?(-?\d+|0x[\da-f]+)>$/i.exec(word);
  if (bounds === null) return undefined;
  const slot = range(bounds[1] ?? "", bounds[2] ?? "");
  ranges.set(word, slot);
  return slot;
}

/** A number from `low` to `high`; hexadecimal if the bounds are. */
function range(low: string, high: string): Slot {
  const hexadecimal = low.startsWith("0x");
  const whole = hexadecimal ? /^0x[\da-f]{1,12}$/i : /^-?\d{1,20}$/;
  const part = hexadecimal ? /^0?(x[\da-f]*)?$/i : /^-?\d*$/;
  const accepts = (text: string) => whole.test(text) && Number(text) >= Number(low) && Number(text) <= Number(high);
  // A number that a double cannot hold stays text.
  const value = hexadecimal || Number(high) > Number.MAX_SAFE_INTEGER ? asTyped : Number;
  return { ...shaped(whole, part, low), rank: 0, accepts, value };
}

/** The text between quotes, if the word stands in quotes. */
function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
