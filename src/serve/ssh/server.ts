/** The SSH server: one listening socket per door, one connection per caller, none of them waiting for more bytes. */
import type { Socket } from "node:net";
import ssh2 from "ssh2";
import { bannerText } from "../../device/settings/lines.ts";
import type { Door } from "../doors.ts";
import type { House } from "../house.ts";
import { MAX_STRANGERS } from "../limits.ts";
import { type Listening, listen } from "../listening.ts";
import { takesProtocol } from "../transport.ts";
import { ALGORITHMS, IDENT } from "./algorithms.ts";
import { Caller } from "./caller.ts";

export interface SshOptions {
  readonly house: House;
  readonly hostKeys: readonly string[];
  /** Public keys of a user. */
  readonly keys: (user: string) => readonly string[];
}

/** Milliseconds between two signs of life, and how many may be missed. */
const KEEPALIVE = { keepaliveInterval: 60_000, keepaliveCountMax: 3 };

/** Listens at a door. */
export function openSsh(
  { address, device }: Pick<Door, "address" | "device">,
  options: SshOptions,
): Promise<Listening> {
  const { house } = options;
  const callers = new Map<string, Caller>();
  const strangers = new Set<Socket>();
  let protocol: InstanceType<typeof ssh2.Server> | undefined;

  const admit = (socket: Socket): void => {
    const where = device === undefined ? undefined : admitted(house, device);
    if (strangers.size >= MAX_STRANGERS || (device !== undefined && where === undefined)) {
      socket.resetAndDestroy();
      return;
    }
    strangers.add(socket);
    const name = `${socket.remoteAddress} ${socket.remotePort}`;
    const known = (): void => {
      strangers.delete(socket);
    };
    callers.set(name, new Caller({ house, socket, where, keys: options.keys, known }));
    socket.once("close", () => callers.delete(name));
    protocol ??= speak(options, device, (ip, port) => callers.get(`${ip} ${port}`));
    protocol.injectSocket(socket);
  };

  return listen(address, admit);
}

/** The line for a new connection; undefined where the router refuses it. */
function admitted({ live, lines, logins }: House, device: string) {
  const router = live.lab.devices[device];
  if (router === undefined || !takesProtocol(router.config, "ssh") || logins.quiet(device)) return undefined;
  return lines.take(device);
}

function speak(
  { house, hostKeys }: SshOptions,
  device: string | undefined,
  find: (ip: string | undefined, port: number | undefined) => Caller | undefined,
): InstanceType<typeof ssh2.Server> {
  const config = {
    hostKeys: [...hostKeys],
    ident: IDENT,
    algorithms: ALGORITHMS,
    ...KEEPALIVE,
    // Read for each connection: the banner is what the router has configured then.
    get banner(): string {
      const router = device === undefined ? undefined : house.live.lab.devices[device];
      return router === undefined ? "" : bannerText(router.config, "login").replaceAll("\n", "\r\n");
    },
  };
  return new ssh2.Server(config, (client, { ip, port }) => {
    const caller = find(ip, port);
    if (caller === undefined) client.end();
    else caller.attend(client);
  });
}
