/** Tcl as the shell of a router reads it: commands of words, and what in a word is put in its place. */

/** A piece of a word: text as it is, a variable's value, or the result of a script in brackets. */
export type TclPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "script"; readonly script: string };

export type TclWord = readonly TclPart[];

/** The words of each command of a script; undefined where the script ends inside braces, brackets or quotes. */
export function tclCommands(script: string): readonly (readonly TclWord[])[] | undefined {
  const reader = new Reader(script);
  const commands: TclWord[][] = [];
  let words: TclWord[] = [];
  const end = (): void => {
    if (words.length > 0) commands.push(words);
    words = [];
  };
  for (;;) {
    reader.skipBlanks();
    const next = reader.peek();
    if (next === "") {
      end();
      return reader.isWhole ? commands : undefined;
    }
    if (next === "\n" || next === ";") {
      reader.take();
      end();
    } else if (next === "#" && words.length === 0) {
      reader.takeTo("\n");
    } else {
      words.push(reader.word());
    }
  }
}

/** The elements of a list: words without substitution. */
export function tclList(list: string): readonly string[] {
  const words = tclCommands(list.replaceAll(/[\n;]/g, " "))?.[0] ?? [];
  return words.map((parts) => parts.map(asWritten).join(""));
}

const asWritten = (part: TclPart): string => {
  if (part.kind === "text") return part.text;
  return part.kind === "variable" ? `$${part.name}` : `[${part.script}]`;
};

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\n": " " };
const NAME = /[A-Za-z0-9_]/;

class Reader {
  readonly #script: string;
  #at = 0;
  isWhole = true;

  constructor(script: string) {
    this.#script = script;
  }

  peek(): string {
    return this.#script.charAt(this.#at);
  }

  take(): string {
    return this.#script.charAt(this.#at++);
  }

  takeTo(end: string): string {
    const found = this.#script.indexOf(end, this.#at);
    const to = found < 0 ? this.#script.length : found;
    const taken = this.#script.slice(this.#at, to);
    this.#at = to;
    return taken;
  }

  skipBlanks(): void {
    while (/[ \t\r]/.test(this.peek()) || this.#script.startsWith("\\\n", this.#at)) {
      this.#at += this.peek() === "\\" ? 2 : 1;
    }
  }

  word(): TclWord {
    if (this.peek() === "{") return [{ kind: "text", text: this.#enclosed("{", "}") }];
    if (this.peek() !== '"') return this.#parts((next) => /[\s;]/.test(next));
    this.take();
    const parts = this.#parts((next) => next === '"');
    if (this.take() !== '"') this.isWhole = false;
    return parts;
  }

  /** What stands between a sign and the one that closes it, with pairs of them inside. */
  #enclosed(open: string, close: string): string {
    this.take();
    const from = this.#at;
    for (let depth = 1; this.peek() !== ""; ) {
      const next = this.take();
      if (next === "\\") this.take();
      else if (next === open) depth++;
      else if (next === close && --depth === 0) return this.#script.slice(from, this.#at - 1);
    }
    this.isWhole = false;
    return this.#script.slice(from);
  }

  #parts(isEnd: (next: string) => boolean): TclWord {
    const parts: TclPart[] = [];
    let text = "";
    const push = (part?: TclPart): void => {
      if (text !== "") parts.push({ kind: "text", text });
      text = "";
      if (part !== undefined) parts.push(part);
    };
    while (this.peek() !== "" && !isEnd(this.peek())) {
      const next = this.peek();
      if (next === "[") {
        push({ kind: "script", script: this.#enclosed("[", "]") });
        continue;
      }
      this.take();
      const name = next === "$" ? this.#name() : "";
      if (name !== "") {
        push({ kind: "variable", name });
      } else if (next === "\\") {
        const escaped = this.take();
        text += ESCAPES[escaped] ?? escaped;
      } else {
        text += next;
      }
    }
    push();
    return parts;
  }

  #name(): string {
    if (this.peek() === "{") return this.#enclosed("{", "}");
    let name = "";
    while (NAME.test(this.peek())) name += this.take();
    return name;
  }
}
