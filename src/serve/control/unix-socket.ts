/** Lab controls on a Unix socket: a JSON object with the control in each line, one with the answer in each line back. */
import { chmodSync, lstatSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { MAX_BUFFERED, MAX_COMMAND } from "../limits.ts";
import type { ControlAnswer, ControlRequest } from "./host.ts";

/** Room for a control and what stands around it. */
const LONGEST_LINE = 2 * MAX_COMMAND;

const OWNER_ONLY = 0o600;

export interface ControlSocket {
  readonly close: () => Promise<void>;
}

/** Listens at `path`. A socket that a killed program has left behind is replaced; anything else is left alone. */
export async function openControlSocket(
  path: string,
  answer: (request: ControlRequest) => Promise<ControlAnswer>,
): Promise<ControlSocket> {
  await clearPath(path);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
    serveLines(socket, answer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  server.on("error", () => {});
  chmodSync(path, OWNER_ONLY);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function clearPath(path: string): Promise<void> {
  try {
    if (!lstatSync(path).isSocket()) throw new Error(`${path}: something that is no socket is there already`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const used = await new Promise<boolean>((resolve) => {
    const probe = connect(path);
    probe.once("connect", () => {
      probe.destroy();
      resolve(true);
    });
    probe.once("error", () => resolve(false));
  });
  if (used) throw new Error(`${path}: another program listens there`);
  rmSync(path, { force: true });
}

/** One control after the other; a client that sends more than a line without an end is cut off. */
function serveLines(socket: Socket, answer: (request: ControlRequest) => Promise<ControlAnswer>): void {
  let waiting = "";
  let busy = false;
  const goOn = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    socket.pause();
    for (let end = waiting.indexOf("\n"); end >= 0 && !socket.destroyed; end = waiting.indexOf("\n")) {
      const line = waiting.slice(0, end);
      waiting = waiting.slice(end + 1);
      const request = requestIn(line);
      const reply =
        typeof request === "string" ? { output: `% ${request}\n`, rejected: "invalid" } : await answer(request);
      if (socket.writable) socket.write(`${JSON.stringify(reply)}\n`);
      if (socket.writableLength > MAX_BUFFERED) socket.destroy();
    }
    busy = false;
    socket.resume();
    if (waiting.length > LONGEST_LINE) socket.destroy();
  };
  socket.setEncoding("utf8");
  socket.on("data", (text: string) => {
    waiting += text;
    void goOn();
  });
}

/** The request in a line; a string says what is wrong with it. */
export function requestIn(line: string): ControlRequest | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "no JSON in the line";
  }
  if (typeof value !== "object" || value === null) return "no JSON object in the line";
  const { control, device } = value as Record<string, unknown>;
  if (typeof control !== "string") return '"control" must be a text, as ":advance 8h"';
  if (device === undefined) return { control };
  return typeof device === "string" ? { control, device } : '"device" must be a text';
}
