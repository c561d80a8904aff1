/** The receiving end of scp: what the client says, byte by byte, and what it is answered. */
import { createHash, type Hash } from "node:crypto";

/** A file that has arrived. */
export interface Received {
  /** As the client calls it. */
  readonly name: string;
  readonly size: number;
  readonly md5: string;
  /** Absent where it is more than was to be kept. */
  readonly bytes?: Buffer;
}

export interface SinkOptions {
  /** Largest file that is kept. */
  readonly most: number;
  /** Asked before a file is sent; a string refuses it. */
  readonly announced: (name: string, size: number) => string | undefined;
  /** Takes a file; a string is why it could not be. */
  readonly received: (file: Received) => string | undefined;
}

export interface SinkAnswer {
  /** Bytes for the client. */
  readonly reply: Buffer;
  /** Nothing more is taken. */
  readonly over: boolean;
}

const OK = Buffer.from([0]);

/** Longest line in which a file is announced. */
const LONGEST_LINE = 1_024;

/** What the client is told of a fatal error. */
export const copyError = (text: string): Buffer => Buffer.from(`\x02${text}\n`, "latin1");

type State =
  | { readonly kind: "line"; text: string }
  | {
      readonly kind: "data";
      readonly name: string;
      readonly size: number;
      left: number;
      readonly hash: Hash;
      readonly kept: Buffer[];
    }
  | { readonly kind: "end"; readonly file: Received }
  | { readonly kind: "over" };

export class CopySink {
  readonly #options: SinkOptions;
  #state: State = { kind: "line", text: "" };

  constructor(options: SinkOptions) {
    this.#options = options;
  }

  feed(chunk: Buffer): SinkAnswer {
    const replies: Buffer[] = [];
    let at = 0;
    while (at < chunk.length && this.#state.kind !== "over") {
      const { taken, reply } = this.#take(chunk.subarray(at));
      at += taken;
      if (reply !== undefined) replies.push(reply);
    }
    return { reply: Buffer.concat(replies), over: this.#state.kind === "over" };
  }

  #take(bytes: Buffer): { taken: number; reply?: Buffer } {
    const state = this.#state;
    switch (state.kind) {
      case "line": {
        const end = bytes.indexOf(0x0a);
        const taken = end < 0 ? bytes.length : end + 1;
        state.text += bytes.toString("latin1", 0, end < 0 ? taken : end);
        if (state.text.length > LONGEST_LINE) return { taken, reply: this.#fail("Protocol error") };
        return end < 0 ? { taken } : { taken, reply: this.#line(state.text) };
      }
      case "data": {
        const part = bytes.subarray(0, state.left);
        state.left -= part.length;
        state.hash.update(part);
        if (state.size <= this.#options.most) state.kept.push(Buffer.from(part));
        if (state.left === 0) this.#state = { kind: "end", file: arrived(state, this.#options.most) };
        return { taken: part.length };
      }
      case "end": {
        if (bytes[0] !== 0) return { taken: bytes.length, reply: this.#fail("Protocol error") };
        const wrong = this.#options.received(state.file);
        if (wrong !== undefined) return { taken: 1, reply: this.#fail(wrong) };
        this.#state = { kind: "line", text: "" };
        return { taken: 1, reply: OK };
      }
      default:
        return { taken: bytes.length };
    }
  }

  #line(text: string): Buffer {
    this.#state = { kind: "line", text: "" };
    // Times of the file that follows: the lab's clock says when a file was written.
    if (text.startsWith("T")) return OK;
    const match = /^C[0-7]{4} (\d{1,15}) (.+)$/.exec(text);
    if (match === null) return this.#fail(text.startsWith("D") ? "Directories cannot be copied" : "Protocol error");
    const size = Number(match[1]);
    const name = match[2] ?? "";
    const refused = this.#options.announced(name, size);
    if (refused !== undefined) return this.#fail(refused);
    const data: State = { kind: "data", name, size, left: size, hash: createHash("md5"), kept: [] };
    this.#state = size === 0 ? { kind: "end", file: arrived(data, this.#options.most) } : data;
    return OK;
  }

  #fail(text: string): Buffer {
    this.#state = { kind: "over" };
    return copyError(text);
  }
}

function arrived({ name, size, hash, kept }: Extract<State, { kind: "data" }>, most: number): Received {
  const md5 = hash.digest("hex");
  return size <= most ? { name, size, md5, bytes: Buffer.concat(kept) } : { name, size, md5 };
}
