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

/** The rules of compiled grammar files by nonterminal, taken apart once. */
export function rulesByName(data: GrammarData): readonly (readonly FormRule[])[] {
  const byName: FormRule[][] = data.names.map(() => []);
  for (let at = 0; at < data.rules.length; ) {
    const [name = 0, command = 0, count = 0] = data.rules.slice(at, at + 3);
    byName[name]?.push({ name, command: command - 1, symbols: data.rules.slice(at + 3, at + 3 + count) });
    at += 3 + count;
  }
  return byName;
}

/**
 * The rules that a start symbol needs in one form: without the alternatives that hold a closed terminal, and without
 * those that cannot be completed once these are gone.
 * @param start number of the start symbol
 * @param isOpen whether a terminal, by number, exists in this form on this router
 * @param marker number of the terminal `~`, or -1 if there is none
 */
export function rulesOfForm(
  byName: readonly (readonly FormRule[])[],
  start: number,
  form: Form,
  isOpen: (terminal: number) => boolean,
  marker: number,
): readonly FormRule[] {
  const found: FormRule[] = [];
  const seen = new Set([start]);
  for (const name of seen) {
    for (const rule of byName[name] ?? []) {
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
