// Reads one grammar file: nearley's own parser for its rules, a scanner for the lines on which things stand.
import nearley from "nearley";
import language from "nearley/lib/nearley-language-bootstrapped.js";

/**
 * Parses a file.
 * @param {{ name: string, text: string }} file
 * @returns {{ productions: object[], definitions: Map<string, number>, literals: Map<string, number>, problems: string[] }}
 *   nearley's productions; the line of the first definition of each nonterminal, and of each literal; what is wrong
 */
export function readGrammarFile({ name, text }) {
  const found = { productions: [], ...scan(text), problems: [] };
  const parser = new nearley.Parser(nearley.Grammar.fromCompiled(language));
  try {
    parser.feed(text);
    if (parser.results.length === 0) throw new Error("ends in the middle of a rule");
    found.productions = parser.results[0];
  } catch (error) {
    const line = /line (\d+)/.exec(error.message)?.[1] ?? text.split("\n").length;
    found.problems.push(`${name}:${line}: cannot be read: ${error.message.split("\n")[0].replace(/:$/, "")}`);
  }
  for (const production of found.productions) {
    const directive = ["include", "body", "config"].find((kind) => production[kind] !== undefined);
    if (directive !== undefined) found.problems.push(`${name}:1: @${directive} is not for grammar files`);
  }
  found.productions = found.productions.filter((production) => production.name || production.macro);
  return found;
}

/** Finds the lines of definitions and of literals. */
function scan(text) {
  const definitions = new Map();
  const literals = new Map();
  const parts = /\{%[\s\S]*?%\}|#.*|"((?:[^"\\\n]|\\.)*)"|([\w?+]+)(?:\[[^\]\n]*\])?\s*[-=]+>|\n/g;
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(parts)) {
    while (counted < match.index) if (text[counted++] === "\n") line++;
    const [, literal, name] = match;
    if (literal !== undefined) remember(literals, unescaped(literal), line);
    if (name !== undefined) remember(definitions, name, line);
  }
  return { definitions, literals };
}

function remember(lines, key, line) {
  if (!lines.has(key)) lines.set(key, line);
}

function unescaped(literal) {
  try {
    return JSON.parse(`"${literal}"`);
  } catch {
    return literal;
  }
}

/** Where literals and definitions stand. */
export function placesIn(read) {
  const find = (lines, key) => read.findIndex((file) => file[lines].has(key));
  const text = (lines, key) => {
    const file = read[find(lines, key)] ?? read[0];
    return `${file?.name}:${file?.[lines].get(key) ?? 1}`;
  };
  return {
    /** File and line of a literal as numbers, for the data. */
    numbers(literal) {
      const file = Math.max(0, find("literals", literal));
      return [file, read[file]?.literals.get(literal) ?? 0];
    },
    literal: (literal) => text("literals", literal),
    /** Of a nonterminal, also one that nearley made of a part of it. */
    definition: (name) => text("definitions", name.replace(/\$.*$/, "")),
  };
}
