// Finds words that `?` would offer twice at one place with different help: walks the chart of each mode.
import nearley from "nearley";
import { parseLiteral } from "./grammar-literal.mjs";
import { loadSources } from "./grammar-sources.mjs";

const { canMeet, modeIds, modeOf, parseGate } = await loadSources();

/**
 * @param rules compiled rules
 * @param places where literals stand
 * @returns {string[]}
 */
export function lintSiblings({ rules, places, names }) {
  const grammar = prepare(rules);
  const problems = new Set();
  for (const id of modeIds) {
    const { start } = modeOf(id);
    if (names.has(start)) walk(new nearley.Grammar(grammar, start), places, problems);
  }
  return [...problems];
}

/** Rules for a chart that is fed one literal's word after the other; each knows the gates of its alternative. */
function prepare(rules) {
  const terminals = new Map();
  const terminalOf = (literal) => {
    const { word, help, flags } = parseLiteral(literal);
    const key = word.toLowerCase();
    const made = terminals.get(literal) ?? { literal, key, help, gate: parseGate(flags), test: (fed) => fed === key };
    terminals.set(literal, made);
    return made;
  };
  return rules.map((rule) => {
    const symbols = rule.symbols
      .filter((symbol) => symbol.literal !== "~")
      .map((symbol) => (typeof symbol === "string" ? symbol : terminalOf(symbol.literal)));
    const made = new nearley.Rule(rule.name, symbols, () => null);
    made.gates = symbols.flatMap((symbol) => symbol.gate ?? []);
    return made;
  });
}

/** Goes through all places that are unlike, comparing the words of each. */
function walk(grammar, places, problems) {
  const parser = new nearley.Parser(grammar);
  const seen = new Set();
  const queue = [parser.save()];
  for (const column of queue) {
    const signature = [...new Set(column.states.map((state) => `${state.rule.id}.${state.dot}`))].sort().join(" ");
    if (seen.has(signature)) continue;
    seen.add(signature);
    const words = new Map();
    for (const { rule, dot } of column.scannable) {
      const terminal = rule.symbols[dot];
      words.set(terminal.key, [...(words.get(terminal.key) ?? []), { rule, terminal }]);
    }
    for (const [word, alike] of words) {
      compare(alike, places, problems);
      parser.restore(column);
      parser.feed([word]);
      queue.push(parser.save());
    }
  }
}

function compare([first, ...others], places, problems) {
  for (const { rule, terminal } of others) {
    if (terminal.help === first.terminal.help) continue;
    if (!first.rule.gates.every((one) => rule.gates.every((other) => canMeet(one, other)))) continue;
    const [a, b] = [first.terminal.literal, terminal.literal].sort();
    problems.add(`${places.literal(a)}: other help than in ${places.literal(b)}: "${a}" and "${b}"`);
  }
}
