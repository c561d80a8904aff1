/** Access lists of a configuration, as they are shown. */
import { type Config, type ConfigLine, linesOf } from "./config/config.ts";

/** One entry: `10 permit udp any any eq 5060`. */
export interface AccessEntry {
  readonly sequence: number;
  /** Without its number. */
  readonly rule: string;
}

export interface AccessList {
  readonly kind: "standard" | "extended";
  readonly name: string;
  readonly entries: readonly AccessEntry[];
}

/** The numbers that lists of each kind can have in place of a name. */
const NUMBERS = {
  standard: [
    [1, 99],
    [1300, 1999],
  ],
  extended: [
    [100, 199],
    [2000, 2699],
  ],
} as const;

/** All access lists: standard ones first, by number, then those with names in the order in which they were first entered. */
export function accessListsOf(config: Config): readonly AccessList[] {
  return (["standard", "extended"] as const).flatMap((kind) =>
    linesOf(config, `config ip access-list ${kind}`)
      .map(accessListIn)
      .sort((a, b) => rank(a.name) - rank(b.name)),
  );
}

/** The list of a section of the configuration. */
export function accessListIn({ id, text, lines = [] }: ConfigLine): AccessList {
  return {
    kind: id.endsWith(" standard") ? "standard" : "extended",
    name: text.split(" ").at(-1) ?? "",
    entries: lines.map((line) => entryOf(line.text)),
  };
}

/** Whether a list is called by a number, as `access-list 10` has it. */
export const isNumbered = (name: string): boolean => /^\d+$/.test(name);

/** Whether a list of that kind can be called so: by any name, by a number of its own range. */
export function canBeCalled(kind: AccessList["kind"], name: string): boolean {
  return !isNumbered(name) || NUMBERS[kind].some(([first, last]) => Number(name) >= first && Number(name) <= last);
}

const rank = (name: string): number => (isNumbered(name) ? Number(name) : Number.MAX_SAFE_INTEGER);

/** An entry as running-config has it. */
export function entryOf(text: string): AccessEntry {
  const [, number = "0", rule = text] = /^(\d+) (.*)$/.exec(text) ?? [];
  return { sequence: Number(number), rule };
}
