/** What a lab control is: words behind a colon, something that happens to the lab, a short answer. */
import type { Rejection, Where } from "../../commands/enter.ts";
import type { Command } from "../../grammar/index.ts";
import type { Lab } from "../../lab/lab.ts";
import type { LiveLab } from "../live-lab.ts";

/** What the front end does for lab controls; what it does not have, it leaves out. */
export interface ControlHost {
  /** Writes the whole lab to a file. Resolves to undefined, or to why it could not. */
  readonly save?: (file: string, lab: Lab) => Promise<string | undefined>;
  /** Opens a lab file or a saved lab. Resolves to the lab, or to what is wrong, one message a line. */
  readonly load?: (file: string) => Promise<{ readonly lab: Lab } | { readonly errors: readonly string[] }>;
  /** Sets the speed of the clock; absent where it is frozen. */
  readonly speed?: (times: number) => void;
  /** Shows or hides the status line; absent where there is none. */
  readonly status?: (on: boolean) => void;
  /** Absent where no scenario is worked through. */
  readonly coach?: CoachHost;
}

/** A scenario that somebody works through; answers are lines, the last one without its end. */
export interface CoachHost {
  readonly check: () => string;
  readonly hint: () => string;
  readonly solution: () => string;
  readonly restart: () => string;
  /** Whether a learner may use a control, by its first word. */
  readonly allows: (control: string) => boolean;
}

/** What a control works with. */
export interface ControlContext {
  readonly live: LiveLab;
  /** The line on which it was typed. */
  readonly where: Where;
  readonly host: ControlHost;
}

/** What a control answers: whole lines, ended by `\n`. */
export interface ControlReply {
  readonly output: string;
  readonly rejected?: Rejection;
  /** The session is over. */
  readonly quit?: true;
}

/** What a handler returns: lines, the last one without its end; nothing; or something else than an answer. */
export type Answer = string | undefined | Refusal | Leave;

/** A control that was understood and cannot be done. */
export interface Refusal {
  readonly refused: string;
}

/** The end of the session. */
export interface Leave {
  readonly quit: true;
}

export const refuse = (text: string): Refusal => ({ refused: text });

export type ControlHandler = (context: ControlContext, command: Command) => Answer | Promise<Answer>;
