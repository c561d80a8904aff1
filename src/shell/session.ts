/** What happens in the shell, without Ink: keys to the console, its effects to the screen, the clock, the status line. */

import { LabClock } from "../realtime/lab-clock.ts";
import { LabConsole } from "../session/console.ts";
import type { CoachHost, ControlHost } from "../session/controls/control.ts";
import type { LiveLab } from "../session/live-lab.ts";
import { type Effect, toInk } from "../session/terminal/effects.ts";
import { statusLine } from "./status.ts";

/** What stands below the output. */
export interface Frame {
  /** Prompt and line, cut to the screen. */
  readonly row: string;
  readonly cursor: number;
  readonly status?: string;
  /** The objective of a scenario that is worked through, and which are reached. */
  readonly objective?: string;
}

/** Who watches a learner, and says something to what was entered. */
export interface Watcher extends CoachHost {
  readonly status: string;
  start(): string;
  entered(lines: readonly string[], output: string): string;
}

export interface ShellOptions {
  readonly files: Pick<ControlHost, "save" | "load">;
  readonly columns: number;
  readonly privileged?: boolean;
  /** Present where a scenario is worked through. */
  readonly coach?: Watcher;
  /** Is told of everything that is shown. */
  readonly shown?: (text: string) => void;
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
  readonly #clock: LabClock;
  readonly #options: ShellOptions;
  readonly #listeners = new Set<() => void>();
  #columns: number;
  #statusOn = true;
  #over = false;
  #text = "";
  #pending = false;
  #frame: Frame = { row: "", cursor: 0 };
  /** Lines that were entered and what was shown since the coach was told. */
  #entered: string[] = [];
  #output = "";
  #print: ((text: string) => void) | undefined;

  constructor(live: LiveLab, options: ShellOptions) {
    this.#live = live;
    this.#options = options;
    this.#columns = options.columns;
    this.#clock = new LabClock(live, 1, options.now);
    this.#desk = new LabConsole(live, {
      screen: true,
      columns: options.columns,
      privileged: options.privileged ?? false,
      show: (effects) => this.#show(effects),
      entered: ({ text }) => this.#entered.push(text),
      paced: () => this.#clock.speed > 0,
      host: {
        ...options.files,
        ...(options.coach === undefined ? {} : { coach: options.coach }),
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
    this.#say(this.#options.coach?.start() ?? "");
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
    this.#clock.tick();
    bytes.split(CTRL_D).forEach((part, index) => {
      if (index > 0) this.#leaveOr(CTRL_D);
      if (part !== "" && !this.#over) this.#desk.feed(part);
    });
    this.#watch();
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
    const { row, cursor, status, objective } = this.#frame;
    const same = frame.row === row && frame.cursor === cursor && frame.status === status;
    if (same && frame.objective === objective) return;
    this.#frame = frame;
    for (const listener of this.#listeners) listener();
  }

  #leaveOr(key: string): void {
    if (this.#desk.atEmptyPrompt) this.#over = true;
    else if (!this.#over) this.#desk.feed(key);
  }

  #show(effects: readonly Effect[]): void {
    for (const effect of effects) if (effect.kind === "print") this.#output += effect.text;
    this.#say(toInk(effects));
  }

  /** The coach is told what was entered, and what it printed. */
  #watch(): void {
    const lines = this.#entered.splice(0);
    const output = this.#output;
    if (lines.length === 0) return;
    this.#output = "";
    this.#say(this.#options.coach?.entered(lines, output) ?? "");
  }

  #say(text: string): void {
    if (text === "") return;
    this.#text += text;
    this.#options.shown?.(text);
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
    const { coach } = this.#options;
    return {
      row: (prompt + text).slice(0, this.#columns),
      cursor: Math.min(prompt.length + cursor, this.#columns - 1),
      ...(this.#statusOn ? { status: statusLine(this.#live.lab, this.#clock.speed, this.#columns) } : {}),
      ...(this.#statusOn && coach !== undefined ? { objective: coach.status.slice(0, this.#columns) } : {}),
    };
  }
}
