/** `cubelab serve`: routers on the network, until the program is told to stop. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileHost } from "../labfile/host.ts";
import { makeFolder } from "../labfile/make-folder.ts";
import { reasonOf } from "../labfile/read-text.ts";
import { writeFileAtomically } from "../labfile/write-file.ts";
import { isLoopback } from "./address.ts";
import { exposureRemarks, httpRemark, keptRemarks, loginRemarks, socketRemark } from "./announce.ts";
import { type ControlAnswer, control } from "./control/host.ts";
import { doorsFor } from "./doors.ts";
import { addressList, ansibleInventory, pyatsTestbed, sshConfig, waysTo } from "./inventory.ts";
import { servedLab } from "./labs.ts";
import { type ServeArguments, type ServeOptions, serveOptions } from "./options.ts";
import { type Recorded, readRecording } from "./recording/read.ts";
import { type Serving, startServing } from "./serving.ts";
import type { StateFolder } from "./state/folder.ts";

export interface ServeStreams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

const FAILED = 1;
const MISUSE = 2;
const OWNER_ONLY = 0o600;
const TOKEN_BYTES = 24;
const TOKEN = /^[!-~]{16,}$/;

/** Serves until `until` resolves. Resolves to the exit status. */
export async function serve(
  labFile: string | undefined,
  given: ServeArguments,
  { out, err }: ServeStreams,
  until: Promise<unknown> = signalled(),
): Promise<number> {
  const say = (line: string): void => {
    err.write(`${line}\n`);
  };
  const options = serveOptions(given);
  if ("errors" in options) return complain(options.errors, say);
  const recorded = recordingAt(options.overlay);
  if ("errors" in recorded) return complain(recorded.errors, say);
  const closing: (() => Promise<void> | void)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closing.reverse()) await close();
  };
  try {
    const folder = await folderFor(options, closing);
    if (typeof folder === "string") return complain([folder], say);
    const started = await start(labFile, options, recorded.recorded, folder, say, closing);
    if ("errors" in started) {
      await closeAll();
      return complain(started.errors, say);
    }
    const { serving, ours } = started;
    const ways = waysTo(serving.house.live.lab, serving.doors);
    await openControls(serving, options, folder, say, closing, () => started.stop());
    writeInventories(ways, options.inventory ?? folder?.path, say);
    for (const remark of [
      ...loginRemarks(serving.house.live.lab, ours),
      ...exposureRemarks(serving.doors, options.http),
    ])
      say(remark);
    out.write(addressList(ways));
    await Promise.race([until, started.stopped]);
  } catch (error) {
    say((error as Error).message);
    await closeAll();
    return FAILED;
  }
  await closeAll();
  return 0;
}

function complain(errors: readonly string[], say: (line: string) => void): number {
  for (const error of errors) say(error);
  return MISUSE;
}

type Closing = (() => Promise<void> | void)[];

/** The lab, from the state folder or from where it begins, behind open doors. */
async function start(
  labFile: string | undefined,
  options: ServeOptions,
  recorded: readonly Recorded[],
  folder: StateFolder | undefined,
  say: (line: string) => void,
  closing: Closing,
) {
  const kept = folder === undefined ? {} : (await import("./state/folder.ts")).keptLab(folder);
  if (kept.remark !== undefined) say(kept.remark);
  if (folder !== undefined && kept.lab !== undefined)
    for (const remark of keptRemarks(folder.labFile, kept.lab, labFile, options.fleet)) say(remark);
  const served =
    kept.lab === undefined
      ? await servedLab(labFile, options.fleet)
      : { ok: true as const, lab: kept.lab, ours: false };
  if (!served.ok) return { errors: served.errors };
  const { lab, ours } = served;
  const names = Object.keys(lab.devices);
  const doors = [
    ...(options.ssh === undefined ? [] : doorsFor("ssh", options.ssh, names, options.onePort)),
    ...(options.telnet === undefined ? [] : doorsFor("telnet", options.telnet, names, options.onePort)),
  ];
  const serving = await startServing({
    lab,
    speed: options.speed,
    doors,
    hostKeys: options.ssh === undefined ? [] : await hostKeysFor(folder, say),
    recorded,
    say,
  });
  closing.push(serving.close);
  if (folder !== undefined) {
    const { StateKeeper } = await import("./state/keeper.ts");
    const keeper = new StateKeeper(serving.house.live, folder.labFile, kept.lab, say);
    closing.push(() => keeper.end());
  }
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  return { serving, ours, stop, stopped };
}

async function hostKeysFor(folder: StateFolder | undefined, say: (line: string) => void): Promise<readonly string[]> {
  const [{ hostKeys }, { checkKey }] = await Promise.all([import("./ssh/host-keys.ts"), import("./ssh/check-key.ts")]);
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "cubelab", "host-keys");
  const { keys, remarks } = hostKeys(folder?.keys ?? cache, checkKey);
  for (const remark of remarks) say(remark);
  return keys;
}

async function folderFor({ state }: ServeOptions, closing: Closing): Promise<StateFolder | string | undefined> {
  if (state === undefined) return undefined;
  const { openStateFolder } = await import("./state/folder.ts");
  const folder = openStateFolder(state);
  if (typeof folder !== "string") closing.push(folder.release);
  return folder;
}

/** The Unix socket and HTTP, where they are wanted. A state folder brings a socket along. */
async function openControls(
  { house }: Serving,
  options: ServeOptions,
  folder: StateFolder | undefined,
  say: (line: string) => void,
  closing: Closing,
  stop: () => void,
): Promise<void> {
  const stopping = (answer: ControlAnswer): ControlAnswer => {
    if (answer.quit) setImmediate(stop);
    return answer;
  };
  const path = options.control ?? folder?.socket;
  if (path !== undefined) {
    const { openControlSocket } = await import("./control/unix-socket.ts");
    const host = { ...house.controls, ...fileHost };
    const socket = await openControlSocket(path, async (request) => stopping(await control(house, host, request)));
    closing.push(socket.close);
    say(socketRemark(path));
  }
  if (options.http === undefined) return;
  if (!isLoopback(options.http.host))
    throw new Error(`--http ${options.http.host}: allowed: a loopback address, as 127.0.0.1`);
  const { openHttp } = await import("./control/http.ts");
  const token = tokenFor(folder);
  const http = await openHttp(options.http, {
    house,
    token,
    answer: async (request) => stopping(await control(house, house.controls, request)),
  });
  closing.push(http.close);
  say(httpRemark({ ...options.http, port: http.port }, folder?.token, token));
}

/** The token of HTTP: `CUBELAB_TOKEN`, or the one in the state folder, or a new one. */
function tokenFor(folder: StateFolder | undefined): string {
  const given = process.env.CUBELAB_TOKEN ?? "";
  if (given !== "") {
    if (TOKEN.test(given)) return given;
    throw new Error("CUBELAB_TOKEN: allowed: 16 or more letters, digits and signs, without blanks");
  }
  if (folder === undefined) return randomBytes(TOKEN_BYTES).toString("base64url");
  try {
    const kept = readFileSync(folder.token, "utf8").trim();
    if (TOKEN.test(kept)) return kept;
  } catch {
    // None yet.
  }
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  writeFileAtomically(folder.token, `${token}\n`, OWNER_ONLY);
  return token;
}

function recordingAt(file: string | undefined): { recorded: readonly Recorded[] } | { errors: readonly string[] } {
  if (file === undefined) return { recorded: [] };
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return { errors: [`${file}: ${reasonOf(error)}`] };
  }
  const read = readRecording(file, text);
  return read.ok ? { recorded: read.recorded } : { errors: read.errors };
}

function writeInventories(
  ways: Parameters<typeof addressList>[0],
  folder: string | undefined,
  say: (line: string) => void,
): void {
  if (folder === undefined) return;
  makeFolder(folder);
  const files = {
    "inventory.ini": ansibleInventory(ways),
    "testbed.yaml": pyatsTestbed(ways),
    ssh_config: sshConfig(ways, join(resolve(folder), "known_hosts")),
  };
  for (const [name, text] of Object.entries(files)) writeFileAtomically(join(folder, name), text);
  say(
    `addresses written to ${Object.keys(files)
      .map((name) => join(folder, name))
      .join(", ")}`,
  );
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
