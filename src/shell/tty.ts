/** The terminal that the shell runs on: taken over, and always given back as it was. */

const BRACKETED_PASTE_ON = "\x1b[?2004h";
const BRACKETED_PASTE_OFF = "\x1b[?2004l";
const CURSOR_ON = "\x1b[?25h";

/** What Ink needs at least so that it never clears the screen: more rows than the live row and the status line. */
const LEAST_ROWS = 5;
const DEFAULT_COLUMNS = 80;
const DEFAULT_ROWS = 24;

/** Sizes of a terminal that says it has none (0 by 0, as some programs make them). */
export const columnsOf = (out: { readonly columns?: number }): number => out.columns || DEFAULT_COLUMNS;
export const rowsOf = (out: { readonly rows?: number }): number => out.rows || DEFAULT_ROWS;

export class Tty {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  #taken = false;

  constructor(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream) {
    this.stdin = stdin;
    this.stdout = stdout;
  }

  /** Keys come one by one and unechoed; a paste is marked. Nothing is read yet: what is typed waits in the terminal. */
  take(): void {
    this.#taken = true;
    this.stdin.setRawMode(true);
    this.stdout.write(BRACKETED_PASTE_ON);
  }

  /** After the program was stopped and continued, the terminal has forgotten. */
  takeAgain(): void {
    if (!this.#taken) return;
    this.stdin.setRawMode(false);
    this.take();
  }

  /** As it was. Safe to call again, and when the terminal is gone. */
  restore(): void {
    if (!this.#taken) return;
    this.#taken = false;
    try {
      this.stdin.setRawMode(false);
    } catch {
      // The terminal has hung up: there is nothing left to restore.
    }
    if (this.stdout.writable) this.stdout.write(BRACKETED_PASTE_OFF + CURSOR_ON);
  }

  /** The output as Ink sees it: always with a size, and never so low that Ink would clear the screen. */
  screen(): NodeJS.WriteStream {
    return new Proxy(this.stdout, {
      get(out, name) {
        if (name === "columns") return columnsOf(out);
        if (name === "rows") return Math.max(rowsOf(out), LEAST_ROWS);
        const value: unknown = Reflect.get(out, name, out);
        return typeof value === "function" ? value.bind(out) : value;
      },
    });
  }
}

/** Takes a row that was written before Ink was there off the screen again. */
export function eraseRow(text: string, columns: number): string {
  const above = Math.max(Math.ceil(text.length / columns) - 1, 0);
  return `${above > 0 ? `\x1b[${above}A` : ""}\r\x1b[J`;
}
