/** A listening socket that can be closed with everybody who is connected to it. */
import { createServer, type Socket } from "node:net";
import type { Address } from "./address.ts";

export interface Listening {
  /** The real one, where the system chose. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens; small packets are sent at once. Rejects where the address cannot be had. */
export function listen(address: Address, welcome: (socket: Socket) => void): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    welcome(socket);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host, () => {
      server.on("error", () => {});
      const bound = server.address();
      resolve({ port: typeof bound === "object" && bound !== null ? bound.port : address.port, close });
    });
  });
}
