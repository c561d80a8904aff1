import type { Command } from "./command.ts";

/** Why a line is not a command. Columns are 0-based offsets in the line as typed. */
export type ParseError =
  /** The caret stands under `column`: the first letter that no known word continues (CLI §3). */
  | { readonly code: "invalid"; readonly column: number }
  | { readonly code: "incomplete" }
  | { readonly code: "ambiguous" }
  /** One word alone that EXEC does not know: perhaps a host. `column` is the caret's, if names are not looked up. */
  | { readonly code: "unknown-word"; readonly word: string; readonly column: number }
  /** `show` and nothing else. */
  | { readonly code: "bare-show" }
  /** Blanks or a comment: no error, nothing to do. */
  | { readonly code: "empty" };

/** What became of a line. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly command: Command;
      /** What stands behind the pipe, as typed. */
      readonly filter?: string;
      /** Where it begins. */
      readonly filterColumn?: number;
      /** The same, read in the mode `filter`. */
      readonly filterCommand?: Command;
    }
  | { readonly ok: false; readonly error: ParseError };
