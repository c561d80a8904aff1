/** The telnet server: option bytes, and the login dialog that the router's line asks for (CLI §1). */
import type { Socket } from "node:net";
import { plainAddress } from "../address.ts";
import type { Door } from "../doors.ts";
import type { House } from "../house.ts";
import { FAREWELL_TIME, MAX_BUFFERED, MAX_UNTAKEN } from "../limits.ts";
import { type Listening, listen } from "../listening.ts";
import { takesProtocol } from "../transport.ts";
import { VtySession } from "../vty-session.ts";
import type { Wire } from "../wire.ts";
import { GREETING, TelnetDecoder } from "./options.ts";

/** Listens at a door; without a device of its own it is that of the device that the lab shows first. */
export function openTelnet({ address, device }: Pick<Door, "address" | "device">, house: House): Promise<Listening> {
  return listen(address, (socket) => serve(socket, device ?? house.live.lab.selected, house));
}

function serve(socket: Socket, device: string, house: House): void {
  socket.on("error", () => {});
  house.clock.tick();
  const { live, lines, logins } = house;
  const config = live.lab.devices[device]?.config ?? [];
  const where = takesProtocol(config, "telnet") && !logins.quiet(device) ? lines.take(device) : undefined;
  if (where === undefined) {
    socket.resetAndDestroy();
    return;
  }
  const decoder = new TelnetDecoder();
  const client = { from: plainAddress(socket.remoteAddress), port: socket.localPort ?? 0 };
  const session = new VtySession(house, where, wireOf(socket), client);
  socket.write(GREETING);
  socket.on("data", (bytes) => {
    const { typed, reply, screen } = decoder.feed(bytes);
    if (socket.writableLength > MAX_BUFFERED) {
      socket.destroy();
      return;
    }
    if (reply.length > 0) socket.write(reply);
    if (screen !== undefined) session.resize(screen);
    if (typed !== "") session.feed(typed);
  });
  socket.once("end", () => session.inputEnded());
  socket.once("close", () => session.hangUp());
  session.openForLogin();
}

function wireOf(socket: Socket): Wire {
  return {
    write: (bytes) => {
      if (socket.writable) socket.write(Buffer.from(bytes.replaceAll("\xff", "\xff\xff"), "latin1"));
    },
    get full() {
      return socket.writableLength > MAX_UNTAKEN;
    },
    whenTaken: (go) => {
      if (socket.writableLength === 0 || socket.destroyed) go();
      else socket.once("drain", go);
    },
    setReading: (on) => {
      if (on) socket.resume();
      else socket.pause();
    },
    end: () => {
      socket.end();
      setTimeout(() => socket.destroy(), FAREWELL_TIME).unref();
    },
  };
}
