/** The second half of the decoder: what follows an Escape character. */
import type { EscapeLetter, Key, NamedKey } from "./keys.ts";

/** How far into an escape sequence the input has come. */
export type EscapeState =
  | { readonly kind: "none" }
  /** `ESC` was seen. */
  | { readonly kind: "escape" }
  /** `ESC O` was seen: one character follows. */
  | { readonly kind: "application" }
  /** `ESC [` and these parameter bytes were seen. */
  | { readonly kind: "bracket"; readonly parameters: string }
  /** `ESC [ [` was seen: the function keys of a Linux console, one character follows. */
  | { readonly kind: "console" };

/** State after one more character, and the key that it completed. */
interface EscapeStep {
  readonly state: EscapeState;
  readonly key?: Key;
}

const NONE: EscapeState = { kind: "none" };

/** Parameters beyond this belong to nothing that has a meaning here; they are swallowed without being kept. */
const MAX_PARAMETERS = 16;

const LETTERS = "BCDFLQUY";

/** Final letters of `ESC [ x` and `ESC O x`. */
const BY_FINAL: Readonly<Record<string, NamedKey>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  H: "home",
  F: "end",
};

/** Numbers of `ESC [ n ~`. */
const BY_NUMBER: Readonly<Record<string, NamedKey>> = {
  "1": "home",
  "3": "delete",
  "4": "end",
  "7": "home",
  "8": "end",
};

/** `ESC [ 1 ; m C` and `D` with one of these modifiers (Alt, Ctrl, both) move by words. */
const WORD_MODIFIERS = ["1;3", "1;5", "1;7"];

/** Takes one printable character (or one outside ASCII) of an escape sequence that has begun. */
export function stepEscape(state: EscapeState, code: number): EscapeStep {
  const char = String.fromCharCode(code);
  switch (state.kind) {
    case "none":
    case "console":
      return { state: NONE };
    case "escape":
      return afterEscape(char);
    case "application":
      // `ESC O M` is Enter on a keypad.
      return finished(char === "M" ? "enter" : BY_FINAL[char]);
    case "bracket":
      return inBracket(state.parameters, char);
  }
}

function afterEscape(char: string): EscapeStep {
  if (char === "[") return { state: { kind: "bracket", parameters: "" } };
  if (char === "O") return { state: { kind: "application" } };
  const letter = char.toUpperCase();
  return LETTERS.includes(letter)
    ? { state: NONE, key: { kind: "escape", letter: letter as EscapeLetter } }
    : { state: NONE };
}

function inBracket(parameters: string, char: string): EscapeStep {
  if (parameters === "" && char === "[") return { state: { kind: "console" } };
  if (char < "@") {
    return { state: { kind: "bracket", parameters: (parameters + char).slice(0, MAX_PARAMETERS) } };
  }
  if (char === "~") return finished(BY_NUMBER[parameters]);
  if (char === "C" && WORD_MODIFIERS.includes(parameters)) return finished("wordRight");
  if (char === "D" && WORD_MODIFIERS.includes(parameters)) return finished("wordLeft");
  return finished(BY_FINAL[char]);
}

const finished = (name: NamedKey | undefined): EscapeStep =>
  name === undefined ? { state: NONE } : { state: NONE, key: { kind: "named", name } };
