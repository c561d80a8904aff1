import { PassThrough, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import xterm from "@xterm/headless";

/** A screen that is looked at: what stands on it, row by row, and where the cursor is. */
export interface Look {
  readonly rows: string[];
  readonly cursor: { readonly x: number; readonly y: number };
}

/** A terminal without a person: bytes that a program writes end up on a screen, keys are sent to it. */
export class FakeTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Everything that was written. */
  raw = "";
  /** Whether keys come one by one. */
  isRaw = false;
  readonly #screen: xterm.Terminal;
  readonly #input = new PassThrough();

  constructor(columns = 80, rows = 24) {
    this.#screen = new xterm.Terminal({
      cols: columns,
      rows,
      scrollback: 5_000,
      allowProposedApi: true,
      convertEol: true,
    });
    const setRawMode = (on: boolean) => {
      this.isRaw = on;
      return this.stdin;
    };
    this.stdin = Object.assign(this.#input, {
      isTTY: true,
      setRawMode,
      ref() {},
      unref() {},
    }) as unknown as NodeJS.ReadStream;
    const output = new Writable({
      decodeStrings: false,
      write: (chunk: string | Buffer, _encoding, done) => {
        this.raw += chunk.toString();
        this.#screen.write(chunk.toString());
        done();
      },
    });
    this.stdout = Object.assign(output, { isTTY: true, columns, rows }) as unknown as NodeJS.WriteStream;
  }

  /** Presses keys, and waits until what they lead to is on the screen. */
  async type(keys: string): Promise<void> {
    this.#input.write(keys);
    await this.settle();
  }

  /** Gives the terminal another size. */
  async resize(columns: number, rows: number): Promise<void> {
    this.#screen.resize(columns, rows);
    Object.assign(this.stdout, { columns, rows });
    this.stdout.emit("resize");
    await this.settle();
  }

  /** Waits until nothing more is written. */
  async settle(): Promise<void> {
    // A busy program lets timers and input come late: nothing must have happened for several turns.
    for (let quiet = 0, before = this.raw.length; quiet < 3; quiet++) {
      await sleep(10);
      await new Promise(setImmediate);
      if (before !== this.raw.length) quiet = 0;
      before = this.raw.length;
    }
    await new Promise<void>((resolve) => this.#screen.write("", resolve));
  }

  /** All rows down to the last that is not empty, those that have scrolled out included. */
  look(): Look {
    const { active } = this.#screen.buffer;
    const rows: string[] = [];
    for (let row = 0; row < active.length; row++) {
      const text = active.getLine(row)?.translateToString(true) ?? "";
      if (active.getLine(row)?.isWrapped) rows.push(`${rows.pop() ?? ""}${text}`);
      else rows.push(text);
    }
    while (rows.at(-1) === "") rows.pop();
    return { rows, cursor: { x: active.cursorX, y: active.baseY + active.cursorY } };
  }
}
