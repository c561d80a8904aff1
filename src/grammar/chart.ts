import nearley from "nearley";
import { Terminal, type Token } from "./terminals.ts";

/** A rule as the chart takes it: nonterminals by name, terminals as they are. */
export interface ChartRule {
  readonly name: string;
  readonly symbols: readonly (string | Terminal)[];
  /** Makes the data of a finished rule from the data of its symbols. Runs for every hypothesis: pure and cheap. */
  readonly build: (parts: readonly unknown[]) => unknown;
}

/** What can be typed at a place. */
export interface Next {
  /** Keywords, by the word in lower case; several if alternatives write them differently. */
  readonly keywords: ReadonlyMap<string, readonly Terminal[]>;
  /** Slots, the most specific first. */
  readonly slots: readonly Terminal[];
}

/** A place in a line, to come back to. */
export type Place = object;

// The part of nearley that the house depends on; test/grammar/chart.test.ts holds nearley to it.
interface State {
  readonly rule: { readonly symbols: readonly (string | Terminal)[] };
  readonly dot: number;
}
interface Column {
  readonly scannable: readonly State[];
}
interface Parser {
  readonly table: readonly Column[];
  readonly current: number;
  readonly results: readonly unknown[] | undefined;
  feed(tokens: readonly Token[]): unknown;
  save(): Column;
  restore(column: Column): void;
}

/**
 * nearley's chart for one set of rules: fed word by word, it tells what can come next and what the line means. The
 * prediction of the first word is made once and used again for each line. The only module that knows nearley.
 */
export class Chart {
  readonly #parser: Parser;
  readonly #start: Column;
  /** What can be typed at a column; the first column of a mode is asked for on every line. */
  readonly #next = new WeakMap<Column, Next>();

  constructor(rules: readonly ChartRule[], start: string) {
    const made = rules.map((rule) => new nearley.Rule(rule.name, [...rule.symbols], rule.build));
    const grammar = new nearley.Grammar(made);
    grammar.start = start;
    const parser = new nearley.Parser(grammar);
    // nearley explains a word that it did not expect at great length; we never feed one.
    Object.assign(parser, { reportError: () => "word fed to the chart that it does not expect" });
    this.#parser = parser as unknown as Parser;
    this.#start = this.#parser.save();
  }

  /** Forgets the line. */
  reset(): void {
    this.#parser.restore(this.#start);
  }

  /** Goes one word further. The token must fit something in `next()`. */
  feed(token: Token): void {
    this.#parser.feed([token]);
  }

  /** What the line means if it ends here: empty if it cannot end here, more than one if the grammar is ambiguous. */
  results(): readonly unknown[] {
    return this.#parser.results ?? [];
  }

  /** Remembers this place of the line. It stays valid while other lines are read. */
  save(): Place {
    return this.#parser.save();
  }

  /** Goes back to a place. */
  restore(place: Place): void {
    this.#parser.restore(place as Column);
  }

  /** What can be typed here. */
  next(): Next {
    const column = this.#parser.table[this.#parser.current];
    if (column === undefined) return { keywords: new Map(), slots: [] };
    let next = this.#next.get(column);
    if (next === undefined) {
      next = nextOf(column);
      this.#next.set(column, next);
    }
    return next;
  }
}

/** Reads off a column which terminals stand behind the dots. */
function nextOf(column: Column): Next {
  const keywords = new Map<string, Terminal[]>();
  const slots = new Set<Terminal>();
  for (const { rule, dot } of column.scannable) {
    const terminal = rule.symbols[dot];
    if (!(terminal instanceof Terminal)) continue;
    if (terminal.slot !== undefined) slots.add(terminal);
    else {
      const alike = keywords.get(terminal.key);
      if (alike === undefined) keywords.set(terminal.key, [terminal]);
      else if (!alike.includes(terminal)) alike.push(terminal);
    }
  }
  return { keywords, slots: [...slots].sort((a, b) => (a.slot?.rank ?? 0) - (b.slot?.rank ?? 0)) };
}
