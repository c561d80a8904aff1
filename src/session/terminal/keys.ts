/** The keys of a terminal, as the line editor and the pager see them. */

/** Keys that have a name of their own. */
export type NamedKey =
  | "enter"
  | "tab"
  | "erase"
  | "up"
  | "down"
  | "left"
  | "right"
  | "home"
  | "end"
  | "delete"
  | "wordLeft"
  | "wordRight";

/** Letters that do something behind Escape (CLI §5). */
export type EscapeLetter = "B" | "C" | "D" | "F" | "L" | "Q" | "U" | "Y";

/** One press of a key. */
export type Key =
  /** One printable ASCII character, `?` and blank included. */
  | { readonly kind: "char"; readonly char: string }
  | { readonly kind: "named"; readonly name: NamedKey }
  /** `A` to `Z`, `\`, `]`, `^` or `_` together with Ctrl; never H, I, J or M, which are named keys. */
  | { readonly kind: "control"; readonly letter: string }
  | { readonly kind: "escape"; readonly letter: EscapeLetter };
