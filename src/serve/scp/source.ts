/** The sending end of scp: one file, each step when the client has agreed to the last. */
import type { SinkAnswer } from "./sink.ts";

export class CopySource {
  readonly #steps: Buffer[];

  /** `name` is the one that the client asked for: it takes no other (CLIENTS §3). */
  constructor(name: string, bytes: Buffer) {
    this.#steps = [Buffer.from(`C0644 ${bytes.length} ${name}\n`, "latin1"), Buffer.concat([bytes, Buffer.from([0])])];
  }

  /** Each zero byte of the client is leave to go on; anything else ends it. */
  feed(chunk: Buffer): SinkAnswer {
    const replies: Buffer[] = [];
    for (const byte of chunk) {
      const next = byte === 0 ? this.#steps.shift() : undefined;
      if (next === undefined) return { reply: Buffer.concat(replies), over: true };
      replies.push(next);
    }
    return { reply: Buffer.concat(replies), over: false };
  }
}
