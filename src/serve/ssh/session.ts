/** What a client may ask of the one session of its connection: a shell or a command, with a screen or without. */
import type { Socket } from "node:net";
import type { ServerChannel, Session } from "ssh2";
import type { Where } from "../../commands/enter.ts";
import type { User } from "../../device/settings/users.ts";
import type { House } from "../house.ts";
import { MAX_BUFFERED, MAX_COMMAND } from "../limits.ts";
import { copyRequest } from "../scp/request.ts";
import { serveCopy } from "../scp/serve-copy.ts";
import type { Screen } from "../screen.ts";
import { VtySession } from "../vty-session.ts";
import type { Client } from "../wire.ts";
import { ChannelWire } from "./channel-wire.ts";
import { runCommand } from "./exec.ts";

export interface SessionOptions {
  readonly house: House;
  readonly socket: Socket;
  readonly where: Where;
  readonly user: User;
  readonly client: Client;
  /** The session has begun; `hangUp` gives its line back when the connection has gone. */
  readonly began: (hangUp: () => void) => void;
  /** The router has ended the session and the client has been told everything. */
  readonly said: () => void;
  /** Both sides have closed the session: the router then drops the connection. */
  readonly closed: () => void;
}

export function serveSession(session: Session, options: SessionOptions): void {
  const { house, socket, where, user, client } = options;
  let screen: Screen | undefined;
  let shell: VtySession | undefined;
  session.on("pty", (accept, _reject, { rows, cols }) => {
    screen = { rows, columns: cols };
    accept?.();
  });
  session.on("window-change", (accept, _reject, { rows, cols }) => {
    accept?.();
    house.clock.tick();
    shell?.resize({ rows, columns: cols });
  });
  session.on("shell", (accept) => {
    const channel = taken(accept(), options);
    if (channel === undefined) return;
    house.clock.tick();
    const wire = new ChannelWire(channel, socket);
    const vty = new VtySession(house, where, wire, client);
    shell = vty;
    options.began(() => vty.hangUp());
    channel.on("data", (bytes: Buffer) => vty.feed(bytes.toString("latin1")));
    channel.on("end", () => vty.inputEnded());
    channel.on("close", () => vty.hangUp());
    vty.openFor(user, screen);
  });
  session.on("exec", (accept, reject, { command }) => {
    if (command.length > MAX_COMMAND) {
      reject?.();
      return;
    }
    const channel = taken(accept(), options);
    if (channel === undefined) return;
    house.clock.tick();
    let held = true;
    // The line is given back once: when the connection ends, somebody else may be on it already.
    const release = (): void => {
      if (held) house.lines.release(where);
      held = false;
    };
    options.began(release);
    const done = (status: number): void => {
      release();
      if (!channel.writable) return;
      channel.exit(status);
      channel.end();
    };
    const copy = copyRequest(command);
    if (copy !== undefined) serveCopy(copy, { house, where, user, client, channel, socket }, done);
    else runCommand(command, { house, where, user, client, channel, socket }, done);
  });
}

/** The channel of an accepted request; undefined where the client has closed it already. */
function taken(
  channel: ServerChannel | undefined,
  { socket, said, closed }: SessionOptions,
): ServerChannel | undefined {
  if (channel === undefined) return undefined;
  channel.on("finish", said);
  channel.on("close", closed);
  channel.on("error", () => socket.destroy());
  // More than the window allows was sent, or nothing of it is being read.
  socket.on("data", () => {
    if (channel.readableLength > MAX_BUFFERED) socket.destroy();
  });
  return channel;
}
