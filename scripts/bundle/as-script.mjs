// A large module of the bundle as a classic script, because V8 can keep what it has compiled of a script, and Node 20 has
// no such thing for modules. What compiling takes is most of what the program takes to start.
import { Script } from "node:vm";
import { init, parse } from "es-module-lexer";

await init;

/** Modules smaller than this, characters, compile faster than a second file is opened. */
const LARGE = 100_000;

/** The name of the object that a script knows its module's `import.meta` by. */
const META = "importMeta";

/**
 * Splits a module in two: a script, which is a function that does what the module does and returns its exports, and a module
 * that calls it. Both have the same imports and exports.
 * @param {string} text an ES module as esbuild writes it
 * @returns {{ module: string, script: string } | undefined} undefined where it has to stay as it is: it is small, or it
 *   imports others on demand or waits for something as it is loaded
 * @throws {Error} an export is given another value later, which its importers would not see
 */
export function asScript(text) {
  if (text.length < LARGE) return undefined;
  const [imports] = parse(text);
  if (imports.some(({ d }) => d >= 0)) return undefined;

  const heads = [];
  const bindings = [];
  let body = "";
  let at = 0;
  for (const { ss, se, d } of imports) {
    body += text.slice(at, ss);
    at = se;
    if (d === META_PROPERTY) {
      body += META;
      continue;
    }
    const [, clause = "", from] = /^import\s*(?:([^"]*?)\s*from)?\s*("[^"]*")$/.exec(text.slice(ss, se)) ?? [];
    if (from === undefined) throw new Error(`bundle: what does ${text.slice(ss, se)} mean?`);
    const name = `imported${heads.length}`;
    heads.push(clause === "" ? `import${from};` : `import*as ${name} from${from};`);
    if (clause !== "") bindings.push({ name, binding: bindingOf(clause.trim(), name) });
  }
  body += text.slice(at);
  // Read as Latin-1, which takes no time; esbuild escapes all else.
  if (/[^\0-\x7f]/.test(body)) throw new Error("bundle: a script holds characters that are not ASCII");

  const end = body.lastIndexOf("export{");
  const exported = namesIn(/^export\{(.*)\}/s.exec(body.slice(end))?.[1] ?? "");
  body = body.slice(0, end);
  for (const [local] of exported) assertGivenOnce(body, local);
  const given = [META, ...bindings.map(({ name }) => name)].join();
  const script = [
    `(function(${given}){"use strict";${bindings.map(({ binding }) => binding).join("")}`,
    body,
    `return{${exported.map(([local, name]) => (local === name ? name : `${name}:${local}`)).join()}}})`,
  ].join("\n");
  if (!isFunction(script)) return undefined;
  const names = exported.map(([, name]) => name).join();
  const passed = ["import.meta", ...bindings.map(({ name }) => name)].join();
  const module = `${heads.join("")}import{compiled}from"../compiled.js";export const{${names}}=compiled(import.meta.filename)(${passed});\n`;
  return { module, script };
}

/** A module may wait as it is loaded (`await` outside functions), a script may not. */
function isFunction(script) {
  try {
    return new Script(script) !== undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** How the lexer marks `import.meta`. */
const META_PROPERTY = -2;

/** The pairs of names in the braces of an import or export. */
const namesIn = (list) =>
  list
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [name, as = name] = part.trim().split(/\s+as\s+/);
      return [name, as];
    });

/** What an import clause names, taken out of the namespace `name`. */
function bindingOf(clause, name) {
  const { all, named, byDefault } =
    /^(?:(?<byDefault>[\w$]+)\s*,?\s*)?(?:\*\s*as\s+(?<all>[\w$]+)|\{(?<named>.*)\})?$/s.exec(clause)?.groups ?? {};
  const parts = namesIn(named ?? "").map(([theirs, ours]) => `${theirs}:${ours}`);
  if (byDefault !== undefined) parts.push(`default:${byDefault}`);
  return [all === undefined ? "" : `const ${all}=${name};`, parts.length === 0 ? "" : `const{${parts}}=${name};`].join(
    "",
  );
}

/** esbuild gives every binding of a module a name that no other has, in whatever scope it is. */
function assertGivenOnce(body, name) {
  const escaped = name.replaceAll("$", "\\$");
  const gives = new RegExp(
    `(?<![\\w$.#])${escaped}(?:=(?![=>])|\\+\\+|--|(?:[-+*/%|&^]|\\?\\?|\\|\\||&&|<<|>>>?)=)|(?:\\+\\+|--)${escaped}(?![\\w$])`,
    "g",
  );
  const times = body.match(gives)?.length ?? 0;
  if (times > 1) throw new Error(`bundle: ${name} is exported and gets another value later`);
}
