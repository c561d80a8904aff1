/**
 * Types the lines of a script at the console of a lab, as a person would who waits for each answer (Rulings 15 to 18).
 * What comes back is text: rows that were left, and what the router printed.
 */

import type { Instant } from "../clock/instant.ts";
import type { Rejection } from "../commands/enter.ts";
import { LabConsole } from "../session/console.ts";
import type { ControlHost } from "../session/controls/control.ts";
import type { LiveLab } from "../session/live-lab.ts";
import { atPrompt, readingOf } from "../session/reading.ts";
import type { EnteredLine } from "../session/router-port.ts";
import { type Effect, toInk } from "../session/terminal/effects.ts";
import { MAX_LINE_LENGTH } from "../session/terminal/limits.ts";
import { addAll } from "../text/add-all.ts";

/** A line that was typed, and what came of it. */
export interface TypedLine {
  /** True time, and the device on whose console it was typed. */
  readonly at: Instant;
  readonly device: string;
  /** What stood before the cursor. */
  readonly prompt: string;
  readonly input: string;
  /** What was printed: no prompt, no echo. */
  readonly output: string;
  /** The same as it stands on the screen: rows with prompt and line, and what was printed. */
  readonly transcript: string;
  readonly rejected?: Rejection;
  /** Why nobody read the line, if nobody did. */
  readonly unread?: "booting" | "off" | "rommon" | "waits-for-return";
  /** Characters that were more than a line can hold. */
  readonly cut: number;
}

const ENTER = "\r";
const ERASE = "\x7f";
/** Ctrl-V and a question mark: the mark itself. */
const QUOTED_HELP = "\x16?";

export class Typist {
  readonly #live: LiveLab;
  readonly #desk: LabConsole;
  #effects: Effect[] = [];
  #entered: EnteredLine[] = [];
  #closed = false;

  constructor(live: LiveLab, host: ControlHost, options: { readonly privileged?: boolean } = {}) {
    this.#live = live;
    this.#desk = new LabConsole(live, {
      host,
      screen: false,
      privileged: options.privileged ?? false,
      show: (effects) => addAll(this.#effects, effects),
      entered: (line) => this.#entered.push(line),
    });
  }

  /** Opens the console. Returns what it shows before its first prompt: banners, messages. */
  start(): string {
    this.#desk.start();
    return printed(this.#take());
  }

  /** What stands before the cursor. */
  get prompt(): string {
    return this.#desk.view().prompt;
  }

  /** Nothing can be typed any more. */
  get over(): boolean {
    return this.#closed || this.#desk.over;
  }

  /**
   * Types one line, without its end. A Tab is the Tab key. A line that ends in `?` at a prompt is not entered: its help
   * is printed, and the line is dropped before the next one.
   */
  async type(input: string): Promise<TypedLine> {
    const { lab } = this.#live;
    const { where } = this.#desk;
    const reading = readingOf(lab, where);
    const { prompt, text } = this.#desk.view();
    // What the last `?` left on the line.
    if (text !== "") this.#desk.feed(ERASE.repeat(text.length));
    this.#take();
    this.#entered = [];
    const asks = input.endsWith("?") && !input.endsWith(QUOTED_HELP) && atPrompt(lab, where);
    const answersAlone = reading.kind === "key" && input.length === 1;
    this.#desk.feed(input + (asks || answersAlone ? "" : ENTER));
    await this.#desk.idle();
    const effects = this.#take();
    const rejected = this.#entered.find((line) => line.rejected !== undefined)?.rejected;
    const unread = input.trim() !== "" && this.#entered.some((line) => line.unread);
    this.#closed ||= effects.some((effect) => effect.kind === "close");
    return {
      at: lab.now,
      device: where.device,
      prompt,
      input,
      output: printed(effects),
      transcript: toInk(effects),
      cut: Math.max(input.length - MAX_LINE_LENGTH, 0),
      ...(rejected === undefined ? {} : { rejected }),
      ...(unread ? { unread: whyUnread(lab.devices[where.device]?.power.state) } : {}),
    };
  }

  #take(): Effect[] {
    return this.#effects.splice(0);
  }
}

function whyUnread(power: "on" | "off" | "booting" | "rommon" | undefined): NonNullable<TypedLine["unread"]> {
  return power === "on" || power === undefined ? "waits-for-return" : power;
}

function printed(effects: readonly Effect[]): string {
  let text = "";
  for (const effect of effects) if (effect.kind === "print") text += effect.text;
  return text;
}
