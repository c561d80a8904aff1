/** What a client has typed and nobody has carried out yet; each character is one byte. */
import { behindInterrupt } from "../session/terminal/interrupt.ts";
import { MAX_PIECE, MAX_TYPED } from "./limits.ts";

/** Ends of lines: what is typed is carried out line by line, so that others get their turn. */
const LINE_END = /[\r\n]/;

export class Typed {
  #bytes = "";

  get isEmpty(): boolean {
    return this.#bytes === "";
  }

  /** So much waits that the client should not be read. */
  get isMuch(): boolean {
    return this.#bytes.length >= MAX_TYPED;
  }

  add(bytes: string): void {
    this.#bytes += bytes;
  }

  clear(): void {
    this.#bytes = "";
  }

  /** Takes what was typed up to the end of the first line, or a piece of a long one. */
  take(): string {
    const typed = this.#bytes;
    const end = typed.search(LINE_END);
    const line = end < 0 ? typed.length : end + (typed.startsWith("\r\n", end) ? 2 : 1);
    const length = Math.min(MAX_PIECE, line);
    this.#bytes = typed.slice(length);
    return typed.slice(0, length);
  }

  /** Whether a key breaks off what the router does; it is taken, with all that was typed before it. */
  interrupts(): boolean {
    const behind = behindInterrupt(this.#bytes);
    this.#bytes = behind ?? this.#bytes;
    return behind !== undefined;
  }
}
