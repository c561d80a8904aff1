import { Chart, type ChartRule } from "./chart.ts";
import type { GrammarContext } from "./context.ts";
import type { GrammarData } from "./data.ts";
import { type Form, type RulesOf, rulesByName, rulesOfForm } from "./forms.ts";
import { frame, frameIds, leads } from "./frame.ts";
import { type Gate, hasFeatures, inRelease, parseGate } from "./gates.ts";
import { type Dressing, innermost, Meaning } from "./meaning.ts";
import { type ModeId, modeOf } from "./modes.ts";
import { type Terminal, terminalsOf } from "./terminals.ts";

/** The words that a real router knows in a mode behind some keywords, and the lab does not (`""`: as first word). */
export type Vocabulary = (mode: ModeId, path: string) => readonly string[];

/**
 * Compiled grammar files, the modes, and the vocabulary: what lines are read with. Charts are built when a mode is
 * first used, once per set of open words.
 */
export class Grammar {
  readonly vocabulary: Vocabulary;
  readonly #data: GrammarData;
  readonly #rules: RulesOf;
  readonly #gates: readonly Gate[];
  readonly #terminal: (index: number) => Terminal;
  readonly #meanings: readonly Meaning[];
  readonly #charts = new Map<string, Chart>();
  /** The same by context and mode, so that a configuration read in one context asks for its facts once. */
  readonly #ofContext = new WeakMap<GrammarContext, Map<ModeId, Chart>>();
  /** Per release, whether each set of flags has it. */
  readonly #releases = new Map<string, readonly boolean[]>();

  constructor(data: GrammarData, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#data = data;
    this.#rules = rulesByName(data);
    this.#gates = data.flags.map(parseGate);
    this.#terminal = terminalsOf(data, (flags) => this.#gates[flags]?.hidden ?? false);
    this.#meanings = data.commands.map(([id, options]) => new Meaning(id, options));
  }

  /** The ids of all commands, those of the files and the engine's own. */
  commandIds(): readonly string[] {
    return [...new Set([...this.#meanings.map((meaning) => meaning.id), ...frameIds])].sort();
  }

  /** Whether some file defines the commands of a mode. */
  hasMode(mode: ModeId): boolean {
    return this.#data.names.includes(modeOf(mode).start);
  }

  /** The chart of a mode on this router. There is one for all callers: it holds the line that was read last. */
  chart(mode: ModeId, context: GrammarContext): Chart {
    const known = this.#ofContext.get(context) ?? new Map<ModeId, Chart>();
    let chart = known.get(mode);
    if (chart !== undefined) return chart;
    const key = `${mode} ${this.#open(context).join("")}`;
    chart = this.#charts.get(key) ?? this.build(mode, context, innermost);
    this.#charts.set(key, chart);
    this.#ofContext.set(context, known.set(mode, chart));
    return chart;
  }

  /** Builds a chart whose finished rules carry other data than their meaning. */
  build(mode: ModeId, context: GrammarContext, dressing: Dressing): Chart {
    const open = this.#open(context).map((isOpen) => isOpen === 1);
    const { start, kind } = modeOf(mode);
    const top = `<${mode}>`;
    const rules = frame(modeOf(mode)).map(({ terminal, meaning }) => rule(top, [terminal], dressing, meaning));
    for (const form of ["positive", "negative"] as const) {
      if (form === "negative" && kind !== "config") continue;
      rules.push(...this.#rulesOf(start, form, open, dressing));
      for (const words of leads[form]) rules.push(rule(top, [...words, nameOf(start, form)], dressing));
    }
    return new Chart(rules, top);
  }

  /** The rules of the files for one form of a mode, by name. */
  #rulesOf(start: string, form: Form, open: readonly boolean[], dressing: Dressing): readonly ChartRule[] {
    const { flagged, names, words } = this.#data;
    const isOpen = (terminal: number) => {
      const flags = flagged[terminal] ?? 0;
      return open[flags] === true && (this.#gates[flags]?.form ?? form) === form;
    };
    const rules = rulesOfForm(this.#rules, names.indexOf(start), form, isOpen, words.indexOf("~"));
    const symbolOf = (symbol: number) => (symbol < 0 ? this.#terminal(-1 - symbol) : nameOf(names[symbol] ?? "", form));
    return rules.map(({ name, symbols, command }) => {
      const bare = names[name] ?? "";
      return rule(nameOf(bare, form), symbols.map(symbolOf), dressing, this.#meanings[command], bare);
    });
  }

  /** Which sets of flags are open on this router: 1 or 0 each. */
  #open(context: GrammarContext): readonly number[] {
    let releases = this.#releases.get(context.release);
    if (releases === undefined) {
      releases = this.#gates.map((gate) => inRelease(gate, context.release));
      this.#releases.set(context.release, releases);
    }
    return this.#gates.map((gate, i) => (releases[i] && hasFeatures(gate, context) ? 1 : 0));
  }
}

/** A nonterminal's name in a chart. */
function nameOf(name: string, form: Form): string {
  return form === "positive" ? name : `no ${name}`;
}

/** A rule of a chart. Where it is explained, it has the name that it has in the files. */
function rule(
  name: string,
  symbols: readonly (string | Terminal)[],
  dressing: Dressing,
  meaning?: Meaning,
  bare = name,
): ChartRule {
  return { name, symbols, build: dressing(bare, symbols, meaning) };
}
