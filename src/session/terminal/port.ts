/** What a terminal asks of the router at its far end. The terminal knows nothing else of routers. */

/** How the next input is read. */
export type Reading =
  /** A command line at the router's prompt, with help, completion and history. */
  | { readonly kind: "command" }
  /**
   * `line`: an echoed answer; `password`: one without echo; `text`: one line of collected text, `?` and Tab included.
   * A password with an empty prompt waits for Enter alone (`Press RETURN to get started!`); `controls`: no router reads
   * what is typed, so lab controls are taken.
   */
  | { readonly kind: "line" | "password" | "text"; readonly prompt: string; readonly controls?: true }
  /** One key: `[confirm]`. */
  | { readonly kind: "key"; readonly prompt: string }
  /** The router works; keys wait, Ctrl-C and Ctrl-Shift-6 interrupt it. */
  | { readonly kind: "busy" }
  /** The session is over. */
  | { readonly kind: "closed" };

/** What the router says to an input. */
export interface Reply {
  /** Whole lines, each ended by `\n`; may be empty. */
  readonly output: string;
  /** Lines at the start of `output` that do not count for the first page (`Building configuration...`, CLI §6). */
  readonly uncounted?: number;
  /** Log messages that arose meanwhile: printed behind the output, before the next prompt. Without line ends. */
  readonly messages?: readonly string[];
  readonly reading: Reading;
}

/** Settings of the router's terminal line. */
export interface LineSettings {
  /** Rows of a page; 0 = no paging. */
  readonly length: number;
  /** Columns; 0 = endless. */
  readonly width: number;
  /** `terminal editing`. */
  readonly editing: boolean;
  /** `logging synchronous`: after a log message the prompt and what was typed come again. */
  readonly synchronous: boolean;
}

/** The router, as a terminal line of it sees it. */
export interface RouterPort {
  /** The prompt of a command line: `Router(config)#`. */
  prompt(): string;
  settings(): LineSettings;
  /** Commands that Ctrl-P walks through, oldest first. */
  history(): readonly string[];
  /**
   * A command line was entered. It may be empty.
   * @param scrolled The line did not fit its row: an error prints it again before its caret (CLI §3).
   */
  enter(line: string, scrolled: boolean): Reply;
  /** An answer to a reading other than a command: the line, or the one character typed; "" is Enter alone. */
  answer(text: string): Reply;
  /** Lines that `?` prints behind the text left of the cursor, the closing blank line included where there is one. */
  help(before: string): readonly string[];
  /** The text left of the cursor with its last word completed, the blank behind it included; undefined = no change. */
  complete(before: string): string | undefined;
  /** Ctrl-C, at any reading; while busy also Ctrl-Shift-6. What was typed is gone. */
  interrupt(): Reply;
  /** Ctrl-Z at a command line, after the text typed before it was entered. */
  endKey(): Reply;
}
