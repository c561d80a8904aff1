import type { GrammarData } from "./data.ts";

/** A rule with its symbols by number (see GrammarData.rules); the marker of negative forms is gone. */
export interface FormRule {
  readonly name: number;
  /** Number into the commands, or -1. */
  readonly command: number;
  readonly symbols: readonly number[];
}

/** Configuration commands exist twice; EXEC commands are positive. */
export type Form = "positive" | "negative";

/** The rules of compiled grammar files, by the number of their nonterminal. */
export type RulesOf = (name: number) => readonly FormRule[];

/** Takes rules apart when they are first asked for: most lines need few of the modes. */
export function rulesByName(data: GrammarData): RulesOf {
  const firsts: number[] = [];
  for (let at = 0; at < data.rules.length; at += 3 + (data.rules[at + 2] ?? 0)) firsts[data.rules[at] ?? 0] ??= at;
  const known: FormRule[][] = [];
  return (name) => {
    const found = known[name];
    if (found !== undefined) return found;
    const rules: FormRule[] = [];
    for (let at = firsts[name] ?? data.rules.length; data.rules[at] === name; ) {
      const end = at + 3 + (data.rules[at + 2] ?? 0);
      rules.push({ name, command: (data.rules[at + 1] ?? 0) - 1, symbols: data.rules.slice(at + 3, end) });
      at = end;
    }
    known[name] = rules;
    return rules;
  };
}

/**
 * The rules that a start symbol needs in one form: without the alternatives that hold a closed terminal, and without
 * those that cannot be completed once these are gone.
 * @param start number of the start symbol, or -1 if there is none
 * @param isOpen whether a terminal, by number, exists in this form on this router
 * @param marker number of the terminal `~`, or -1 if there is none
 */
export function rulesOfForm(
  rulesOf: RulesOf,
  start: number,
  form: Form,
  isOpen: (terminal: number) => boolean,
  marker: number,
): readonly FormRule[] {
  const found: FormRule[] = [];
  const seen = new Set(start < 0 ? [] : [start]);
  for (const name of seen) {
    for (const rule of rulesOf(name)) {
      if (!rule.symbols.every((symbol) => symbol >= 0 || isOpen(-1 - symbol))) continue;
      found.push(...(marker < 0 ? [rule] : withoutMarker(rule, form, -1 - marker)));
      for (const symbol of rule.symbols) if (symbol >= 0) seen.add(symbol);
    }
  }
  return completable(found);
}

/** After `no`, a rule may also end where its marker stands. `marker` is its symbol. */
function withoutMarker(rule: FormRule, form: Form, marker: number): readonly FormRule[] {
  const at = rule.symbols.indexOf(marker);
  if (at < 0) return [rule];
  const ends = form === "positive" ? [] : [{ ...rule, symbols: rule.symbols.slice(0, at) }];
  const whole = { ...rule, symbols: rule.symbols.toSpliced(at, 1) };
  return [...ends, ...withoutMarker(whole, form, marker)];
}

/** Leaves out rules that lead nowhere: a nonterminal in them has no alternative left. */
function completable(rules: readonly FormRule[]): readonly FormRule[] {
  const done = new Set<number>();
  const ends = (rule: FormRule) => rule.symbols.every((symbol) => symbol < 0 || done.has(symbol));
  // Later rules were reached from earlier ones: going backwards, most are settled in one pass.
  for (let before = -1; before < done.size; ) {
    before = done.size;
    for (const rule of rules.toReversed()) if (!done.has(rule.name) && ends(rule)) done.add(rule.name);
  }
  return rules.filter(ends);
}
