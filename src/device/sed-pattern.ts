/**
 * The expressions of voice translation rules, which are those of `sed`: `\(` and `\)` make a group, `\|` a choice, bare
 * parentheses and bars stand for themselves (field knowledge).
 */
import type { Node } from "../text/filters/pattern.ts";
import { compileSearch, type Found, oneOf } from "../text/filters/search.ts";

/** A match that keeps what is around it. */
export type Search = (number: string) => Found | undefined;

/** What stands between the slashes of `/expression/`; undefined for a text that is none. */
export function betweenSlashes(text: string): string | undefined {
  const [mark = ""] = text;
  return text.length > 1 && text.endsWith(mark) ? text.slice(1, -1) : undefined;
}

/** Compiles an expression; undefined for one that cannot be read, as one with a group that does not end. */
export function compileSed(expression: string): Search | undefined {
  const reader = new SedReader(expression);
  const node = reader.choice(0);
  return reader.isWhole ? compileSearch(node) : undefined;
}

/** A replacement for what was found: `\1` to `\9` are its groups, `\0` and `&` the whole. */
export function replaced(replacement: string, number: string, { from, to, groups }: Found): string {
  const whole = number.slice(from, to);
  const fresh = replacement.replace(/\\(.)|&/g, (text: string, escaped: string | undefined) => {
    if (text === "&" || escaped === "0") return whole;
    return /\d/.test(escaped ?? "") ? (groups[Number(escaped) - 1] ?? "") : (escaped ?? "");
  });
  return number.slice(0, from) + fresh + number.slice(to);
}

const SIGNS = ["*", "+", "?"] as const;

class SedReader {
  readonly #text: string;
  #at = 0;
  #groups = 0;
  #broken = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether everything was read, and nothing is missing. */
  get isWhole(): boolean {
    return !this.#broken && this.#at === this.#text.length;
  }

  /** Branches up to the end, or to the `\)` that ends a group at this depth. */
  choice(depth: number): Node {
    const branches = [this.#sequence(depth)];
    while (this.#takes("\\|")) branches.push(this.#sequence(depth));
    return { kind: "choice", branches };
  }

  #sequence(depth: number): Node {
    const parts: Node[] = [];
    while (this.#at < this.#text.length && !this.#sees("\\|") && !(depth > 0 && this.#sees("\\)"))) {
      const atom = this.#atom(depth, parts.length === 0);
      // Behind an anchor there is nothing to repeat: in `/^+1/` the plus is one.
      const sign = isAnchor(atom) ? undefined : SIGNS.find((each) => this.#takes(each));
      parts.push(sign === undefined ? atom : { kind: "repeat", part: atom, sign });
    }
    return { kind: "sequence", parts };
  }

  #atom(depth: number, first: boolean): Node {
    if (this.#takes("\\(")) {
      const number = ++this.#groups;
      const part = this.choice(depth + 1);
      if (!this.#takes("\\)")) this.#broken = true;
      return { kind: "group", number, part };
    }
    const char = this.#text.charAt(this.#at++);
    if (char === "^" && first) return { kind: "start" };
    if (char === "$" && this.#endsHere(depth)) return { kind: "end" };
    if (char === ".") return { kind: "char", test: () => true };
    if (char === "[") return this.#bracket();
    return exactly(char === "\\" ? this.#escaped() : char);
  }

  #escaped(): string {
    if (this.#at >= this.#text.length) this.#broken = true;
    return this.#text.charAt(this.#at++);
  }

  #endsHere(depth: number): boolean {
    return this.#at === this.#text.length || this.#sees("\\|") || (depth > 0 && this.#sees("\\)"));
  }

  /** `[2-9]`, `[^01]`; a `]` right at the start stands for itself. */
  #bracket(): Node {
    const negated = this.#takes("^");
    const end = this.#text.indexOf("]", this.#at + 1);
    if (end < 0) this.#broken = true;
    const members = this.#text.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#text.length : end + 1;
    return oneOf(members, negated);
  }

  #sees(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #takes(text: string): boolean {
    const there = this.#sees(text);
    if (there) this.#at += text.length;
    return there;
  }
}

const exactly = (char: string): Node => ({ kind: "char", test: (other) => other === char });

const isAnchor = ({ kind }: Node): boolean => kind === "start" || kind === "end";
