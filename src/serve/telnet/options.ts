/** Telnet's own bytes among those that are typed: options, questions, commands (RFC 854, 1073, 1091; CLI §1). */

const IAC = 255;
const DONT = 254;
const DO = 253;
const WONT = 252;
const WILL = 251;
const SB = 250;
const EL = 248;
const EC = 247;
const IP = 244;
const BRK = 243;
const SE = 240;

const ECHO = 1;
const SGA = 3;
const TTYPE = 24;
const NAWS = 31;
const TTYPE_SEND = 1;

/** Longest answer to a question that is looked at. */
const LONGEST_ANSWER = 64;

/** What the server says first: it echoes, sends as it goes, and asks for the terminal's name and size. */
export const GREETING = Buffer.from([IAC, WILL, ECHO, IAC, WILL, SGA, IAC, DO, TTYPE, IAC, DO, NAWS]);

/** Keys that telnet's commands stand for. */
const KEYS: Readonly<Record<number, string>> = { [EC]: "\x7f", [EL]: "\x15", [IP]: "\x03", [BRK]: "\x1e" };

export interface Decoded {
  /** What was typed; each character is one byte. */
  readonly typed: string;
  /** What the client is answered. */
  readonly reply: Buffer;
  readonly screen?: { readonly columns: number; readonly rows: number };
}

type State = "data" | "command" | "answer" | "answer-command" | typeof WILL | typeof WONT | typeof DO | typeof DONT;

export class TelnetDecoder {
  #state: State = "data";
  #answer: number[] = [];
  /** Options that were refused once: a client that asks again is not answered again. */
  readonly #refused = new Set<string>();

  feed(bytes: Uint8Array): Decoded {
    let typed = "";
    const reply: number[] = [];
    let screen: Decoded["screen"];
    for (const byte of bytes) {
      switch (this.#state) {
        case "data":
          if (byte === IAC) this.#state = "command";
          else typed += String.fromCharCode(byte);
          break;
        case "command":
          typed += this.#command(byte);
          break;
        case "answer":
          if (byte === IAC) this.#state = "answer-command";
          else if (this.#answer.length < LONGEST_ANSWER) this.#answer.push(byte);
          break;
        case "answer-command":
          if (byte === SE) {
            screen = sizeIn(this.#answer) ?? screen;
            this.#state = "data";
          } else {
            if (byte === IAC && this.#answer.length < LONGEST_ANSWER) this.#answer.push(byte);
            this.#state = "answer";
          }
          break;
        default:
          for (const answered of this.#option(this.#state, byte)) reply.push(answered);
          this.#state = "data";
      }
    }
    return { typed, reply: Buffer.from(reply), ...(screen === undefined ? {} : { screen }) };
  }

  #command(byte: number): string {
    this.#state = "data";
    if (byte === IAC) return "\xff";
    if (byte === WILL || byte === WONT || byte === DO || byte === DONT) this.#state = byte;
    else if (byte === SB) {
      this.#answer = [];
      this.#state = "answer";
    }
    return KEYS[byte] ?? "";
  }

  /** Options of the greeting are agreed on already; all others are refused. */
  #option(verb: number, option: number): number[] {
    if (verb === WILL && option === TTYPE) return this.#once(`ask ${option}`, [IAC, SB, TTYPE, TTYPE_SEND, IAC, SE]);
    if (verb === WILL && option !== NAWS) return this.#once(`dont ${option}`, [IAC, DONT, option]);
    if (verb === DO && option !== ECHO && option !== SGA) return this.#once(`wont ${option}`, [IAC, WONT, option]);
    return [];
  }

  #once(what: string, bytes: number[]): number[] {
    if (this.#refused.has(what)) return [];
    this.#refused.add(what);
    return bytes;
  }
}

/** The size in an answer `NAWS width width height height`. */
function sizeIn([option, ...sizes]: readonly number[]): Decoded["screen"] {
  const [w1, w0, h1, h0] = sizes;
  if (option !== NAWS || w1 === undefined || w0 === undefined || h1 === undefined || h0 === undefined) return undefined;
  return { columns: w1 * 256 + w0, rows: h1 * 256 + h0 };
}
