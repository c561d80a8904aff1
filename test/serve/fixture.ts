/** A lab behind open doors, in this process, and clients for it. The clock is frozen unless a test says otherwise. */
import { connect, type Socket } from "node:net";
import ssh2, { type ClientChannel, type ConnectConfig, type Client as SshClient } from "ssh2";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { DEFAULT_PASSWORD, DEFAULT_USER } from "../../src/serve/access.ts";
import { doorsFor } from "../../src/serve/doors.ts";
import { fleetSpec } from "../../src/serve/fleet.ts";
import type { Recorded } from "../../src/serve/recording/read.ts";
import { startServing } from "../../src/serve/serving.ts";
import { checkKey } from "../../src/serve/ssh/check-key.ts";
import { hostKeys } from "../../src/serve/ssh/host-keys.ts";

const keys = hostKeys(undefined, checkKey).keys;
const ANY = { host: "127.0.0.1", port: 0 };

/** A lab of `count` routers, each with `lines` added to its startup configuration. */
export function labOf(count = 1, lines = ""): Lab {
  const spec = fleetSpec(count, count > 1);
  const devices = spec.devices.map((device) => ({ ...device, startup: `${lines}\n${device.startup}` }));
  return buildLab({ ...spec, devices }, engine);
}

export interface ServedOptions {
  readonly lab?: Lab;
  readonly speed?: number;
  readonly byName?: boolean;
  readonly recorded?: readonly Recorded[];
}

/** Serves a lab; the first SSH and the first telnet port are told. */
export async function served({ lab = labOf(), speed = 0, byName = false, recorded = [] }: ServedOptions = {}) {
  const names = Object.keys(lab.devices);
  const said: string[] = [];
  const serving = await startServing({
    lab,
    speed,
    recorded,
    hostKeys: keys,
    say: (line) => said.push(line),
    doors: [...doorsFor("ssh", ANY, names, byName), ...doorsFor("telnet", ANY, names.slice(0, 1), false)],
  });
  const port = (protocol: string) => serving.doors.find((door) => door.protocol === protocol)?.address.port ?? 0;
  return { ...serving, said, ssh: port("ssh"), telnet: port("telnet") };
}

/** Connects; rejects where the router lets nobody in. */
export function connected(port: number, config: ConnectConfig = {}): Promise<SshClient> {
  return new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    client.on("ready", () => resolve(client));
    client.on("error", reject);
    client.on("close", () => reject(new Error("closed")));
    client.connect({ host: "127.0.0.1", port, username: DEFAULT_USER, password: DEFAULT_PASSWORD, ...config });
  });
}

/** What comes out of a channel or a socket, and waiting for it. */
export class Reader {
  text = "";
  ended = false;
  #look: () => void = () => {};

  constructor(stream: NodeJS.ReadableStream) {
    stream.on("data", (bytes: Buffer) => {
      this.text += bytes.toString("latin1");
      this.#look();
    });
    for (const event of ["end", "close", "error"]) {
      stream.on(event, () => {
        this.ended = true;
        this.#look();
      });
    }
  }

  /** Takes everything up to `end`, which must be the last that has come; rejects after five seconds. */
  until(end: string): Promise<string> {
    return this.#wait(() => this.text.endsWith(end), `no ${JSON.stringify(end)}`);
  }

  /** Takes everything until the stream ends. */
  rest(): Promise<string> {
    return this.#wait(() => this.ended, "no end");
  }

  #wait(done: () => boolean, what: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#look = () => {};
        reject(new Error(`${what} in ${JSON.stringify(this.text.slice(-300))}`));
      }, 5_000);
      this.#look = () => {
        if (!done()) {
          if (this.ended) {
            clearTimeout(late);
            reject(new Error(`${what} before the end of ${JSON.stringify(this.text.slice(-300))}`));
          }
          return;
        }
        clearTimeout(late);
        this.#look = () => {};
        const { text } = this;
        this.text = "";
        resolve(text);
      };
      this.#look();
    });
  }
}

export interface Shell {
  readonly client: SshClient;
  readonly channel: ClientChannel;
  readonly reader: Reader;
  /** What the router printed before anything was typed. */
  readonly first: string;
  /** Sends, and takes what comes up to `end`. */
  ask(text: string, end: string): Promise<string>;
}

/** A shell, up to its first prompt. */
export async function shellAt(
  port: number,
  {
    config = {},
    rows = 24,
    cols = 80,
    prompt = "#",
  }: { config?: ConnectConfig; rows?: number; cols?: number; prompt?: string } = {},
): Promise<Shell> {
  const client = await connected(port, config);
  const channel = await new Promise<ClientChannel>((resolve, reject) => {
    client.shell({ term: "vt100", rows, cols }, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
  const reader = new Reader(channel);
  const first = await reader.until(prompt);
  const ask = (text: string, end: string): Promise<string> => {
    channel.write(text);
    return reader.until(end);
  };
  return { client, channel, reader, first, ask };
}

export interface Ran {
  readonly output: string;
  readonly status: number | null | undefined;
}

/** Runs a command over the exec channel, with `input` as what the client sends. */
export async function execAt(
  port: number,
  command: string,
  { input = "", config = {} }: { input?: string; config?: ConnectConfig } = {},
): Promise<Ran> {
  const client = await connected(port, config);
  return new Promise((resolve, reject) => {
    client.exec(command, (error, channel) => {
      if (error) {
        reject(error);
        return;
      }
      let output = "";
      let status: number | null | undefined;
      channel.on("data", (bytes: Buffer) => {
        output += bytes.toString("latin1");
      });
      channel.on("exit", (code: number | null) => {
        status = code;
      });
      channel.on("close", () => {
        client.end();
        resolve({ output, status });
      });
      channel.end(input);
    });
  });
}

/** A bare TCP connection. */
export function plainConnection(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.on("error", reject);
  });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
