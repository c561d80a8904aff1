/** An SSH channel as the wire of a session. */
import type { Socket } from "node:net";
import type { ServerChannel } from "ssh2";
import { MAX_UNTAKEN } from "../limits.ts";
import type { Wire } from "../wire.ts";

/** Everything that is sent fits the window of an ordinary client; only a client that reads nothing ever fills this. */
export class ChannelWire implements Wire {
  readonly #channel: ServerChannel;
  readonly #socket: Socket;

  constructor(channel: ServerChannel, socket: Socket) {
    this.#channel = channel;
    this.#socket = socket;
  }

  get full(): boolean {
    return this.#channel.writableLength > MAX_UNTAKEN || this.#socket.writableLength > MAX_UNTAKEN;
  }

  write(bytes: string): void {
    if (!this.#channel.writable) return;
    // ssh2 hands a packet over in three pieces (length, text, tag), and each would be a write of its own.
    this.#socket.cork();
    this.#channel.write(Buffer.from(bytes, "latin1"));
    this.#socket.uncork();
  }

  whenTaken(go: () => void): void {
    const look = (): void => {
      if (!this.full || this.#socket.destroyed) go();
      else setTimeout(look, LOOK_AGAIN).unref();
    };
    look();
  }

  setReading(on: boolean): void {
    if (on) this.#channel.resume();
    else this.#channel.pause();
  }

  /** `exit` at a router ends with status 0 (CLIENTS §1). */
  end(): void {
    if (!this.#channel.writable) return;
    this.#channel.exit(0);
    this.#channel.end();
  }
}

/** Two buffers lie between here and the client and only one tells when it is empty: so both are looked at. */
const LOOK_AGAIN = 20;
