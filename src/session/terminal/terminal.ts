/**
 * One terminal session: bytes in, effects out. It composes the decoder, the line editor and the pager, and asks the
 * router through its port. It reads no clock and does no input or output.
 */
import { addAll } from "../../text/add-all.ts";
import { type Decoder, decodeKeys, decoderAfterReturn, freshDecoder } from "./decoder.ts";
import { type Effect, echo, printLines, settle } from "./effects.ts";
import type { Key } from "./keys.ts";
import { MAX_TYPE_AHEAD } from "./limits.ts";
import { freshEditor } from "./line.ts";
import { keyAtMore, keyAtSearch } from "./more.ts";
import { after, leaveRow, openReading, place, showReply } from "./output.ts";
import { MORE } from "./pages.ts";
import type { Phase, Site, Turn } from "./phase.ts";
import type { Reply, RouterPort } from "./port.ts";
import { printable } from "./printable.ts";
import { keyAtReading, lineAtReading, typeAtReading } from "./reading.ts";
import { pushedUp, repaint } from "./row.ts";

/** The live row, for a front end that draws it itself. */
export interface LiveRow {
  readonly prompt: string;
  /** What stands right of the prompt, already cut to the width (`$` included). */
  readonly text: string;
  /** Column of the cursor within `text`. */
  readonly cursor: number;
  /** A password is typed: `text` is empty whatever was typed. */
  readonly hidden: boolean;
}

/** @see Site */
export interface TerminalOptions {
  readonly controls?: boolean;
  readonly columns?: number;
}

/**
 * A session begins silent and keeps what is typed; `receive` shows its first words and opens its first reading.
 *
 * Keys are taken in order by whoever reads next: a command line, `--More--`, a question. While the router is busy or a
 * control is carried out they wait, so a burst of typed-ahead answers reaches the questions it is meant for.
 */
export class Terminal {
  #site: Site;
  #phase: Phase = { kind: "busy", partial: "", editor: freshEditor() };
  #decoder: Decoder = freshDecoder;
  #waiting: Key[] = [];

  constructor(port: RouterPort, options: TerminalOptions = {}) {
    this.#site = { port, controls: options.controls ?? true, columns: options.columns };
  }

  /** What the reader of this terminal is doing: `closed` takes nothing more, `waiting` wants `receive`. */
  get state(): Phase["kind"] {
    return this.#phase.kind;
  }

  /** Takes typed bytes, in chunks of any size. */
  feed(chunk: Uint8Array | string): Effect[] {
    const whole = typeof chunk === "string" ? this.#line(chunk) : undefined;
    if (whole !== undefined) return whole;
    const effects: Effect[] = [];
    const taken = typeof chunk === "string" ? this.#type(chunk, effects) : 0;
    const { decoder, keys } = decodeKeys(this.#decoder, taken === 0 ? chunk : chunk.slice(taken));
    this.#decoder = decoder;
    for (const key of keys) {
      if (this.#phase.kind === "busy" && interrupts(key)) addAll(effects, this.#interruptBusy());
      else if (takesKeys(this.#phase)) addAll(effects, this.#turn(this.#press(key)));
      else if (this.#phase.kind !== "closed" && this.#waiting.length < MAX_TYPE_AHEAD) this.#waiting.push(key);
    }
    return effects;
  }

  /**
   * Shows what the router says of itself: the first words of a session, the end of a busy time, the reply to a lab
   * control, a reload. A line being typed is dropped and what is still to be paged is not shown.
   */
  receive(reply: Reply): Effect[] {
    const phase = this.#phase;
    if (phase.kind === "closed") return [];
    if (phase.kind !== "busy" || phase.partial === "") {
      return this.#turn(after(leaveRow(phase), showReply(reply, this.#kills(), this.#site)), true);
    }
    // The output goes on in the row where a busy router has begun it.
    const lineEnd = reply.output.indexOf("\n") + 1 || reply.output.length;
    const begun = this.progress(reply.output.slice(0, lineEnd));
    const rest = { ...reply, output: reply.output.slice(lineEnd) };
    return [...begun, ...this.#turn(after(leaveRow(this.#phase), showReply(rest, this.#kills(), this.#site)), true)];
  }

  /** Shows a part of the output of a busy router; it may end anywhere in a line (`!!!!!`). Otherwise nothing. */
  progress(text: string): Effect[] {
    const phase = this.#phase;
    if (phase.kind !== "busy") return [];
    const effects: Effect[] = [];
    let partial = phase.partial;
    const lines = text.split(/\r?\n/).map(printable);
    lines.forEach((line, index) => {
      partial += line;
      effects.push(...echo(line));
      if (index === lines.length - 1) return;
      effects.push(...settle(partial));
      partial = "";
    });
    this.#phase = { ...phase, partial };
    return effects;
  }

  /** Shows log messages, without line ends, that arrive while the terminal is open (CLI §8). */
  asynchronous(messages: readonly string[]): Effect[] {
    const phase = this.#phase;
    if (phase.kind === "closed" || messages.length === 0) return [];
    const effects = [...leaveRow(phase), ...printLines(messages)];
    switch (phase.kind) {
      case "reading":
        if (this.#site.port.settings().synchronous) {
          return this.#turn(after(effects, openReading(phase.reading, phase.editor, this.#site)));
        }
        return this.#turn({ phase: { ...phase, row: pushedUp(phase.editor) }, effects });
      case "search":
        return this.#turn({ phase: { ...phase, row: pushedUp(phase.editor) }, effects });
      case "more":
        return [...effects, ...echo(MORE)];
      case "busy":
        return this.#turn({ phase: { ...phase, partial: "" }, effects });
      case "waiting":
        return effects;
    }
  }

  /** The front end's own screen has another width: a line that is being typed fits itself in. */
  resize(columns: number | undefined): Effect[] {
    this.#site = { ...this.#site, columns };
    const phase = this.#phase;
    if (phase.kind !== "reading") return [];
    const row = place(phase.row, phase.reading, phase.editor, this.#site);
    return this.#turn({ phase: { ...phase, row }, effects: echo(repaint(phase.row, row)) });
  }

  /** The live row as it stands. */
  view(): LiveRow {
    const phase = this.#phase;
    switch (phase.kind) {
      case "reading": {
        const { prompt, content, column } = phase.row;
        return { prompt, text: content, cursor: column, hidden: phase.reading.kind === "password" };
      }
      case "search":
        return { prompt: phase.row.prompt, text: phase.row.content, cursor: phase.row.column, hidden: false };
      case "more":
        return { prompt: MORE, text: "", cursor: 0, hidden: false };
      case "busy":
        return { prompt: phase.partial, text: "", cursor: 0, hidden: false };
      default:
        return { prompt: "", text: "", cursor: 0, hidden: false };
    }
  }

  /** A chunk that is a whole command line. Undefined where it is not. */
  #line(chunk: string): Effect[] | undefined {
    if (this.#phase.kind !== "reading" || this.#decoder.escape.kind !== "none") return undefined;
    const turn = lineAtReading(this.#phase, chunk, this.#site);
    if (turn === undefined) return undefined;
    this.#decoder = chunk.endsWith("\r") ? decoderAfterReturn : freshDecoder;
    return this.#turn(turn);
  }

  /** What of a chunk is typed as it stands. Returns how many characters that were. */
  #type(chunk: string, effects: Effect[]): number {
    if (this.#phase.kind !== "reading" || this.#decoder.escape.kind !== "none") return 0;
    const typed = typeAtReading(this.#phase, chunk, this.#site);
    if (typed === undefined) return 0;
    addAll(effects, this.#turn(typed.turn));
    this.#decoder = freshDecoder;
    return typed.taken;
  }

  #press(key: Key): Turn {
    const phase = this.#phase;
    switch (phase.kind) {
      case "reading":
        return keyAtReading(phase, key, this.#site);
      case "more":
        return keyAtMore(phase.stopped, key, this.#site);
      case "search":
        return keyAtSearch(phase, key, this.#site);
      default:
        return { phase, effects: [] };
    }
  }

  #turn(turn: Turn, drain = false): Effect[] {
    this.#phase = turn.phase;
    return drain ? [...turn.effects, ...this.#drain()] : turn.effects.slice();
  }

  /** Keys that were typed ahead go to what has opened. */
  #drain(): Effect[] {
    const keys = this.#waiting;
    const effects: Effect[] = [];
    let taken = 0;
    for (; taken < keys.length && takesKeys(this.#phase); taken++) {
      const key = keys[taken];
      if (key !== undefined) addAll(effects, this.#turn(this.#press(key)));
    }
    this.#waiting = keys.slice(taken);
    return effects;
  }

  #interruptBusy(): Effect[] {
    this.#waiting = [];
    return this.receive(this.#site.port.interrupt());
  }

  #kills(): readonly string[] {
    const phase = this.#phase;
    if (phase.kind === "closed") return [];
    return phase.kind === "more" || phase.kind === "search" ? phase.stopped.next.editor.kills : phase.editor.kills;
  }
}

const takesKeys = (phase: Phase): boolean =>
  phase.kind === "reading" || phase.kind === "more" || phase.kind === "search";

const interrupts = (key: Key): boolean => key.kind === "control" && (key.letter === "C" || key.letter === "^");
