// Reads TypeScript just far enough to tell code from comments and strings. No compiler: TypeScript 7 has no JS API.

const regexBefore = /(?:^|[=(,:;!&|?{}[\]+\-*%~^]|=>|\b(?:return|typeof|case|in|of|do|else|void|delete))\s*$/;

/**
 * Blanks what is not code. Line breaks stay, so that positions keep their lines.
 * @param {string} source TypeScript or TSX
 * @returns {{ code: string, text: string }} `code` without comments, strings, templates' text and regular
 *   expressions; `text` without comments only
 */
export function scan(source) {
  let code = "";
  let text = "";
  let at = 0;
  /** Templates that are open: the depth of braces inside the `${` of each. */
  const templates = [];
  const blank = (part) => part.replace(/[^\n]/g, " ");
  const take = (end, isCode, isComment = false) => {
    const part = source.slice(at, end);
    code += isCode ? part : blank(part);
    text += isComment ? blank(part) : part;
    at = end;
  };
  /** The end of a match at the current place, or of the file. */
  const upTo = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    return match ? match.index + match[0].length : source.length;
  };
  /** Template text up to its end or to the next `${`. */
  const template = () => {
    const end = upTo(/(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{)?/y);
    const open = source.slice(at, end).endsWith("${");
    take(end, false);
    if (open) templates.push(0);
  };
  while (at < source.length) {
    const two = source.slice(at, at + 2);
    const one = source[at];
    if (two === "//") take(upTo(/[^\n]*/y), false, true);
    else if (two === "/*") take(upTo(/\/\*[\s\S]*?\*\//y), false, true);
    else if (one === '"') take(upTo(/"(?:\\[\s\S]|[^"\\\n])*"?/y), false);
    else if (one === "'" && !/[\w$]/.test(code.at(-1) ?? "")) take(upTo(/'(?:\\[\s\S]|[^'\\\n])*'?/y), false);
    else if (one === "`") {
      take(at + 1, false);
      template();
    } else if (one === "/" && regexBefore.test(code.slice(-200))) {
      take(upTo(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/?[a-z]*/y), false);
    } else if (templates.length > 0 && one === "{") {
      templates[templates.length - 1] += 1;
      take(at + 1, true);
    } else if (templates.length > 0 && one === "}") {
      if (templates[templates.length - 1] === 0) {
        templates.pop();
        take(at + 1, false);
        template();
      } else {
        templates[templates.length - 1] -= 1;
        take(at + 1, true);
      }
    } else take(at + 1, true);
  }
  return { code, text };
}

/** @typedef {{ specifier: string, line: number, typeOnly: boolean, dynamic: boolean }} Import */

/**
 * Lists what a source file imports, re-exports or loads.
 * @param {string} source TypeScript or TSX
 * @returns {Import[]} in the order of the file; `typeOnly` imports vanish when types are erased
 */
export function importsOf(source) {
  const { code, text } = scan(source);
  const found = [];
  const add = (index, specifier, typeOnly, dynamic) =>
    found.push({ specifier, line: lineAt(source, index), typeOnly, dynamic });
  // The words come from the code, the specifier from the text at the same place.
  for (const match of code.matchAll(/(?<![\w$.])(import|export)\b([^;()=]*?)\bfrom(?=\s)/g)) {
    const specifier = quoted(text, match.index + match[0].length);
    if (specifier !== undefined) add(match.index, specifier, isTypeOnly(match[2]), false);
  }
  for (const match of code.matchAll(/(?<![\w$.])import(?=\s{2})/g)) {
    const specifier = quoted(text, match.index + match[0].length);
    if (specifier !== undefined) add(match.index, specifier, false, false);
  }
  for (const match of code.matchAll(/(?<![\w$.])import\s*\(/g)) {
    const specifier = quoted(text, match.index + match[0].length);
    add(match.index, specifier ?? "", false, true);
  }
  return found.sort((a, b) => a.line - b.line);
}

/**
 * The line of a place in a text.
 * @param {string} source the text
 * @param {number} index counted from 0
 * @returns {number} counted from 1
 */
export function lineAt(source, index) {
  return source.slice(0, index).split("\n").length;
}

/** The string literal at a place, after blanks; undefined if something else stands there. */
function quoted(text, index) {
  const pattern = /\s*(["'`])([^"'`\n]*)\1/y;
  pattern.lastIndex = index;
  return pattern.exec(text)?.[2];
}

/** Whether the words between `import` and `from` name types only: `type X`, `type { X }`, `{ type X, type Y }`. */
function isTypeOnly(clause) {
  if (/^\s*type\b(?!\s*,)/.test(clause)) return true;
  const names = /^\s*\{([\s\S]*)\}\s*$/
    .exec(clause)?.[1]
    ?.split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith("type "));
}
