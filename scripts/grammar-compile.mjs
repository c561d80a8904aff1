// Compiles grammar files into the data of src/grammar/data.ts: nearley's own compiler does the work, once for all
// files. (Its @include compiles each file by itself, with its own counter for the names of subexpressions: two files
// that add to one nonterminal would silently take each other's words.)
import Compile from "nearley/lib/compile.js";
import { lintGrammar } from "./grammar-lint.mjs";
import { parseLiteral } from "./grammar-literal.mjs";
import { placesIn, readGrammarFile } from "./grammar-read.mjs";

/** Literals stay whole only if a lexer is declared; the engine brings its own words. */
const lexer = { config: "lexer", value: "words" };

/**
 * @param {readonly { name: string, text: string }[]} files in the order in which they count
 * @returns {{ data: import("../src/grammar/data.ts").GrammarData, problems: string[] }} problems as `file:line: what`
 */
export function compileGrammar(files) {
  const read = files.map((file) => ({ name: file.name, ...readGrammarFile(file) }));
  const problems = read.flatMap((file) => file.problems);
  let rules = [];
  try {
    rules = Compile([lexer, ...read.flatMap((file) => file.productions)], {}).rules;
  } catch (error) {
    problems.push(`${files[0]?.name ?? ""}:1: ${error.message}`);
  }
  const places = placesIn(read);
  const compiled = rules.map((rule) => ({ ...rule, command: commandOf(rule, places, problems) }));
  if (problems.length === 0) problems.push(...lintGrammar(compiled, read, places));
  return { data: pack(compiled, read, places), problems };
}

/** `command("id", { … })` behind an alternative, as `[id, options]`; null if there is none. */
function commandOf(rule, places, problems) {
  const code = rule.postprocess;
  // What nearley puts behind `:?` and `:*`.
  if (!code || typeof code === "object") return null;
  const made = [];
  try {
    const command = (id, options) => {
      if (typeof id !== "string" || !/^[\w:-]+([ .][\w:-]+)*$/.test(id)) throw new Error();
      made.push(options === undefined ? [id] : [id, options]);
    };
    new Function("command", code)(command);
  } catch {
    made.length = 0;
  }
  if (made.length === 1) return made[0];
  problems.push(`${places.definition(rule.name)}: {%${code}%} is not {% command("id") %}`);
  return null;
}

/** Numbers everything. */
function pack(rules, read, places) {
  const names = new Numbers(rules.map((rule) => rule.name));
  const terminals = new Numbers();
  const commands = new Numbers();
  const flags = new Numbers([""]);
  const together = rules.toSorted((a, b) => names.of(a.name) - names.of(b.name));
  const packed = together.flatMap((rule) => {
    const symbols = rule.symbols.map((symbol) =>
      typeof symbol === "string" ? names.of(symbol) : -1 - terminals.of(symbol.literal ?? ""),
    );
    const command = rule.command === null ? 0 : commands.of(JSON.stringify(rule.command)) + 1;
    return [names.of(rule.name), command, symbols.length, ...symbols];
  });
  const literals = terminals.all.map(parseLiteral);
  return {
    // Nobody reads the names that nearley made for brackets and repetitions.
    names: names.all.map((name, i) => (name.includes("$") ? `$${i}` : name)),
    words: literals.map(({ word }) => word),
    helps: literals.map(({ help }) => help),
    flagged: literals.map((literal) => flags.of(literal.flags)),
    flags: flags.all,
    places: terminals.all.flatMap(places.numbers),
    files: read.map((file) => file.name),
    commands: commands.all.map((text) => JSON.parse(text)),
    rules: packed,
  };
}

/** Gives each text a number, in the order of their first use. */
class Numbers {
  all = [];
  #numbers = new Map();

  constructor(texts = []) {
    for (const text of texts) this.of(text);
  }

  of(text) {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.all.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }
}
