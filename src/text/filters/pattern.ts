/**
 * IOS regular expressions (CLI §7): `. * + ? ^ $ [ ] ( ) | \` and `_`, which stands for the start or the end of the
 * line, a blank, a comma, a brace or a parenthesis. Read into a tree; matcher.ts runs it.
 */
import { MAX_PATTERN_LENGTH } from "./limits.ts";

export type Node =
  /** One character that passes the test. */
  | { readonly kind: "char"; readonly test: (char: string) => boolean }
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  | { readonly kind: "sequence"; readonly parts: readonly Node[] }
  | { readonly kind: "choice"; readonly branches: readonly Node[] }
  /** What `part` matches is told as group `number`, from 1. The patterns of filters have none. */
  | { readonly kind: "group"; readonly number: number; readonly part: Node }
  /** `?` from 0, once; `*` from 0, often; `+` from 1, often. */
  | { readonly kind: "repeat"; readonly part: Node; readonly sign: "*" | "+" | "?" };

/** Why a pattern cannot be used. */
type PatternCode =
  | "too-long"
  | "nothing-to-repeat"
  | "unclosed-bracket"
  | "unclosed-parenthesis"
  | "unopened-parenthesis"
  | "backslash-at-end"
  | "reversed-range";

export interface PatternError {
  readonly ok: false;
  readonly code: PatternCode;
  /** Offset in the pattern. */
  readonly position: number;
}

type ParsedPattern = { readonly ok: true; readonly node: Node } | PatternError;

/** Reads a pattern; an empty one matches everything. */
export function parsePattern(pattern: string): ParsedPattern {
  if (pattern.length > MAX_PATTERN_LENGTH) return { ok: false, code: "too-long", position: MAX_PATTERN_LENGTH };
  const reader = new Reader(pattern);
  const node = reader.whole();
  return reader.fault ?? { ok: true, node };
}

const exactly = (char: string): Node => ({ kind: "char", test: (other) => other === char });

// The command reference makes it a separator; a router that was asked for `LICENSE_INFO` found the underscore itself
// (the capture of `sh log | sec LICENSE_INFO` on 17.6.1a), which is also what engineers type every day.
const UNDERSCORE: Node = {
  kind: "choice",
  branches: [{ kind: "start" }, { kind: "end" }, { kind: "char", test: (char) => "_ ,{}()".includes(char) }],
};

class Reader {
  readonly #text: string;
  #at = 0;
  /** The first thing wrong; reading then goes on at the end of the pattern. */
  fault: PatternError | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  #fail(code: PatternCode, position: number): void {
    this.fault ??= { ok: false, code, position };
    this.#at = this.#text.length;
  }

  /** Reads to the end; the tree counts only if there is no fault. */
  whole(): Node {
    const node = this.#choice();
    if (this.#at < this.#text.length) this.#fail("unopened-parenthesis", this.#at);
    return node;
  }

  #choice(): Node {
    const branches = [this.#sequence()];
    while (this.#text[this.#at] === "|") {
      this.#at++;
      branches.push(this.#sequence());
    }
    const [only] = branches;
    return branches.length === 1 && only !== undefined ? only : { kind: "choice", branches };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    for (let char = this.#text[this.#at]; char !== undefined && char !== "|" && char !== ")"; ) {
      parts.push(this.#repeated(this.#atom(char)));
      char = this.#text[this.#at];
    }
    return { kind: "sequence", parts };
  }

  #repeated(atom: Node): Node {
    let node = atom;
    for (let sign = this.#text[this.#at]; sign === "*" || sign === "+" || sign === "?"; sign = this.#text[this.#at]) {
      node = { kind: "repeat", part: node, sign };
      this.#at++;
    }
    return node;
  }

  #atom(char: string): Node {
    const start = this.#at++;
    switch (char) {
      case ".":
        return { kind: "char", test: () => true };
      case "^":
        return { kind: "start" };
      case "$":
        return { kind: "end" };
      case "_":
        return UNDERSCORE;
      case "(":
        return this.#group(start);
      case "[":
        return this.#bracket(start);
      case "\\":
        return exactly(this.#escaped(start));
      case "*":
      case "+":
      case "?":
        this.#fail("nothing-to-repeat", start);
        return exactly(char);
      default:
        return exactly(char);
    }
  }

  #group(start: number): Node {
    const node = this.#choice();
    if (this.#text[this.#at] === ")") this.#at++;
    else this.#fail("unclosed-parenthesis", start);
    return node;
  }

  #escaped(start: number): string {
    const char = this.#text[this.#at++];
    if (char === undefined) this.#fail("backslash-at-end", start);
    return char ?? "";
  }

  /** `[a-z]`, `[^a-z]`; a `]` right at the start and what a backslash precedes stand for themselves. */
  #bracket(start: number): Node {
    const negated = this.#text[this.#at] === "^";
    if (negated) this.#at++;
    const ranges: [string, string][] = [];
    while (this.fault === undefined && (ranges.length === 0 || this.#text[this.#at] !== "]")) {
      const position = this.#at;
      const low = this.#member(start);
      const isRange = this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]";
      if (isRange) this.#at++;
      const high = isRange ? this.#member(start) : low;
      if (high < low) this.#fail("reversed-range", position);
      ranges.push([low, high]);
    }
    this.#at++;
    return {
      kind: "char",
      test: (char) => ranges.some(([low, high]) => low <= char && char <= high) !== negated,
    };
  }

  #member(start: number): string {
    const char = this.#text[this.#at++];
    if (char === undefined) this.#fail("unclosed-bracket", start);
    return char === "\\" ? this.#escaped(start) : (char ?? "");
  }
}
