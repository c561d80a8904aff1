/** Where a line is entered, and what came of it. */
import type { ParseError } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import type { Said } from "../lab/said.ts";
import type { Step } from "../show/steps.ts";

/** A terminal line of a device of the lab. */
export interface Where {
  readonly device: string;
  /** `con 0`, `vty 3`. */
  readonly line: string;
}

/** Why a line did not run: the parser's verdict, or the command's own refusal (`%` or `Error:` in its answer). */
export interface Rejection {
  readonly code: ParseError["code"] | "refused";
  /** 0-based offset in the line, where the parser has one. */
  readonly column?: number;
}

/** What an entered line did. `output` has `\n` line ends; the next prompt is not part of it. */
export interface Entered {
  readonly lab: Lab;
  readonly output: string;
  readonly said: readonly Said[];
  readonly rejected?: Rejection;
  /** How the output comes, where it comes bit by bit: the same text in steps. */
  readonly steps?: readonly Step[];
  /** No page ends in the output: it comes while the router works. */
  readonly flows?: true;
  /**
   * The little that is another in the lab. `history`: what was typed on the line, and nothing else; `line`: the line and its
   * router, but no other line, and no router is up or down.
   */
  readonly only?: "history" | "line";
  /** The line has changed nothing, and is still to be put into the history of its terminal line (`remembered`). */
  readonly unwritten?: true;
  /** The line was closed (`exit`, `logout`, a failed login). */
  readonly closed?: true;
}
