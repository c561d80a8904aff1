/** What happens in the shell, without Ink: keys to the console, its effects to the screen, the clock, the status line. */

import { LabConsole } from "../session/console.ts";
import type { ControlHost } from "../session/controls/control.ts";
import type { LiveLab } from "../session/live-lab.ts";
import { type Effect, toInk } from "../session/terminal/effects.ts";
import { RunningClock } from "./clock.ts";
import { statusLine } from "./status.ts";

/** What stands below the output. */
export interface Frame {
  /** Prompt and line, cut to the screen. */
  readonly row: string;
  readonly cursor: number;
  readonly status?: string;
}

export interface ShellOptions {
  readonly files: Pick<ControlHost, "save" | "load">;
  readonly columns: number;
  readonly privileged?: boolean;
  /** Ends the program. */
  readonly quit: () => void;
  /** Milliseconds of a clock that never goes back; for tests. */
  readonly now?: () => number;
}

/** Ctrl-D: leaves the lab on an empty line, else it is a key like others. */
const CTRL_D = "\x04";

export class ShellSession {
  readonly #desk: LabConsole;
  readonly #live: LiveLab;
  readonly #clock: RunningClock;
  readonly #options: ShellOptions;
  readonly #listeners = new Set<() => void>();
  #columns: number;
  #statusOn = true;
  #over = false;
  #text = "";
  #pending = false;
  #frame: Frame = { row: "", cursor: 0 };
  #print: ((text: string) => void) | undefined;

  constructor(live: LiveLab, options: ShellOptions) {
    this.#live = live;
    this.#options = options;
    this.#columns = options.columns;
    this.#clock = new RunningClock(live, options.now);
    this.#desk = new LabConsole(live, {
      screen: true,
      columns: options.columns,
      privileged: options.privileged ?? false,
      show: (effects) => this.#show(effects),
      paced: () => this.#clock.speed > 0,
      host: {
        ...options.files,
        speed: (times) => this.#clock.setSpeed(times),
        status: (on) => {
          this.#statusOn = on;
        },
      },
    });
  }

  /** Opens the console. Returns what it shows before and at its first prompt. */
  start(): { readonly text: string; readonly row: string } {
    this.#desk.start();
    const text = this.#text;
    this.#text = "";
    this.#frame = this.#makeFrame();
    return { text, row: this.#frame.row };
  }

  /** From now on text goes to `print`, above the frame, and time passes. */
  attach(print: (text: string) => void): void {
    this.#print = print;
    this.#clock.start(() => this.#flushSoon());
    this.#flushSoon();
  }

  /** Keys were pressed. */
  feed(bytes: string): void {
    this.#clock.catchUp();
    bytes.split(CTRL_D).forEach((part, index) => {
      if (index > 0) this.#leaveOr(CTRL_D);
      if (part !== "" && !this.#over) this.#desk.feed(part);
    });
    this.#flushSoon();
  }

  resize(columns: number): void {
    this.#columns = columns;
    this.#desk.resize(columns);
    this.#flushSoon();
  }

  /** The last frame that stays on the screen: the row without the status line. */
  leave(): void {
    this.#clock.stop();
    this.#desk.dispose();
    this.#statusOn = false;
    this.flush();
  }

  readonly frame = (): Frame => this.#frame;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Prints what has come together, in one write, and shows the frame as it is now. */
  flush(): void {
    this.#pending = false;
    if (this.#over || this.#desk.over) this.#options.quit();
    const text = this.#text;
    if (text !== "" && this.#print !== undefined) {
      this.#text = "";
      this.#print(text);
    }
    const frame = this.#makeFrame();
    const { row, cursor, status } = this.#frame;
    if (frame.row === row && frame.cursor === cursor && frame.status === status) return;
    this.#frame = frame;
    for (const listener of this.#listeners) listener();
  }

  #leaveOr(key: string): void {
    if (this.#desk.atEmptyPrompt) this.#over = true;
    else if (!this.#over) this.#desk.feed(key);
  }

  #show(effects: readonly Effect[]): void {
    this.#text += toInk(effects);
    this.#flushSoon();
  }

  #flushSoon(): void {
    if (this.#pending || this.#print === undefined) return;
    this.#pending = true;
    queueMicrotask(() => {
      if (this.#pending) this.flush();
    });
  }

  #makeFrame(): Frame {
    const { prompt, text, cursor } = this.#desk.view();
    return {
      row: (prompt + text).slice(0, this.#columns),
      cursor: Math.min(prompt.length + cursor, this.#columns - 1),
      ...(this.#statusOn ? { status: statusLine(this.#live.lab, this.#clock.speed, this.#columns) } : {}),
    };
  }
}
