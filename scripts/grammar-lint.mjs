// Checks compiled grammar files. Everything here fails the build: what is wrong is told as `file:line: what`.
import { parseLiteral } from "./grammar-literal.mjs";
import { lintSiblings } from "./grammar-siblings.mjs";
import { loadSources } from "./grammar-sources.mjs";

const { isKeyword, modeIds, modeOf, parseGate, slotOf } = await loadSources();

/** The marker of negative forms. */
const marker = "~";

/**
 * @param rules nearley's compiled rules, each with its `command`
 * @param read what readGrammarFile found in each file, with its name
 * @param places where things stand
 * @returns {string[]}
 */
export function lintGrammar(rules, read, places) {
  const grammar = { rules, places, names: new Set(rules.map((rule) => rule.name)) };
  // In stages: the later checks rely on what the earlier ones found in order.
  const words = [lintDefinitions(read, rules), lintSymbols(grammar), lintLiterals(read)].flat();
  if (words.length > 0) return words;
  const shapes = [lintLoops(grammar), lintMarkers(grammar), lintCommands(grammar)].flat();
  return shapes.length > 0 ? shapes : lintSiblings(grammar);
}

/** A nonterminal belongs to one file, and its name to no object of JavaScript (nearley looks rules up in one). */
function lintDefinitions(read, rules) {
  const problems = [];
  const owners = new Map();
  for (const { name: file, definitions } of read)
    for (const [name, line] of definitions) {
      if (owners.has(name)) problems.push(`${file}:${line}: ${name} is defined in ${owners.get(name)} too`);
      else owners.set(name, `${file}:${line}`);
      if (name in Object.prototype) problems.push(`${file}:${line}: ${name} cannot be the name of a rule`);
    }
  for (const rule of rules)
    if (rule.name.includes("$string$")) problems.push(`${read[0]?.name}:1: a literal was taken apart (${rule.name})`);
  return problems;
}

/** Rules hold nonterminals that exist, and literals; no character classes, no tokens. */
function lintSymbols({ rules, places, names }) {
  return rules.flatMap((rule) =>
    rule.symbols.flatMap((symbol) => {
      if (typeof symbol === "string")
        return names.has(symbol) ? [] : [`${places.definition(rule.name)}: ${symbol} is not defined`];
      return typeof symbol?.literal === "string" ? [] : [`${places.definition(rule.name)}: only "words" can be typed`];
    }),
  );
}

/** Every literal is a keyword with its help, or a slot of the table, with flags that exist. */
function lintLiterals(read) {
  return read.flatMap(({ name, literals }) =>
    [...literals].flatMap(([text, line]) => {
      if (text === marker) return [];
      const { word, help, flags } = parseLiteral(text);
      const slot = slotOf(word);
      try {
        parseGate(flags);
      } catch (error) {
        return [`${name}:${line}: "${word}": ${error.message}`];
      }
      if (slot === undefined && !isKeyword(word)) return [`${name}:${line}: "${word}" is neither keyword nor slot`];
      return help === "" ? [`${name}:${line}: "${word}" has no help`] : [];
    }),
  );
}

/** No rule can be found inside itself without a word being read: nearley would not come to an end. */
function lintLoops({ rules, places }) {
  const nullable = nullables(rules);
  const isNullable = (symbol) => symbol.literal === marker || nullable.has(symbol);
  // Each nonterminal's next ones, if all the rest of the alternative can be empty.
  const next = new Map();
  for (const rule of rules)
    for (const [i, symbol] of rule.symbols.entries())
      if (typeof symbol === "string" && rule.symbols.every((other, j) => j === i || isNullable(other)))
        next.set(rule.name, [...(next.get(rule.name) ?? []), symbol]);
  return [...next.keys()]
    .filter((name) => reach(next, name).has(name))
    .map((name) => `${places.definition(name)}: ${name.replace(/\$.*$/, "")} repeats something that can be empty`);
}

/** What stands behind a marker cannot be empty, and the rule that holds it ends every rule that uses it. */
function lintMarkers({ rules, places }) {
  const nullable = nullables(rules);
  const problems = [];
  const marked = new Set();
  for (const rule of rules) {
    const at = rule.symbols.findIndex((symbol) => symbol.literal === marker);
    if (at < 0) continue;
    marked.add(rule.name);
    if (rule.symbols.slice(at + 1).every((symbol) => nullable.has(symbol)))
      problems.push(`${places.definition(rule.name)}: what stands behind "~" can be empty`);
  }
  for (const name of marked)
    for (const rule of rules) {
      const at = rule.symbols.indexOf(name);
      if (at >= 0) marked.add(rule.name);
      if (at >= 0 && at < rule.symbols.length - 1)
        problems.push(
          `${places.definition(rule.name)}: ${name.replace(/\$.*$/, "")} may end at its "~", but more follows`,
        );
    }
  return problems;
}

/** Every line of a mode has a command: each derivation passes a rule that names one. */
function lintCommands({ rules: whole, places, names }) {
  const rules = whole.flatMap((rule) => [rule, ...cutAtMarker(rule)]);
  const covered = new Set();
  const isCovered = (rule) => rule.command !== null || rule.symbols.some((symbol) => covered.has(symbol));
  for (let before = -1; before < covered.size; ) {
    before = covered.size;
    for (const name of names) if (rules.filter((rule) => rule.name === name).every(isCovered)) covered.add(name);
  }
  const starts = modeIds.map((id) => modeOf(id).start).filter((start) => names.has(start) && !covered.has(start));
  const guilty = new Set();
  const seen = new Set(starts);
  for (const name of seen)
    for (const rule of rules.filter((one) => one.name === name && !isCovered(one))) {
      const inner = rule.symbols.filter((symbol) => typeof symbol === "string");
      if (inner.length === 0) guilty.add(name);
      for (const symbol of inner) seen.add(symbol);
    }
  return [...guilty].map(
    (name) => `${places.definition(name)}: ${name.replace(/\$.*$/, "")} has lines without a command`,
  );
}

/** What a rule is in a negative form that ends at its marker. */
function cutAtMarker(rule) {
  const at = rule.symbols.findIndex((symbol) => symbol.literal === marker);
  return at < 0 ? [] : [{ ...rule, symbols: rule.symbols.slice(0, at) }];
}

/** The nonterminals that can be empty. */
function nullables(rules) {
  const found = new Set();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const rule of rules)
      if (rule.symbols.every((symbol) => symbol.literal === marker || found.has(symbol))) found.add(rule.name);
  }
  return found;
}

/** What can be reached from a key in one step or more. */
function reach(next, from) {
  const seen = new Set(next.get(from) ?? []);
  for (const name of seen) for (const further of next.get(name) ?? []) seen.add(further);
  return seen;
}
