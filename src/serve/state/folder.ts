/** The folder of `--state`: what it holds, and that one program uses it at a time. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lab } from "../../lab/lab.ts";
import { makeFolder } from "../../labfile/make-folder.ts";
import { readLab } from "../../labfile/saved-lab.ts";
import { withoutClients } from "../vty-lines.ts";

export interface StateFolder {
  readonly path: string;
  readonly labFile: string;
  readonly keys: string;
  readonly socket: string;
  readonly token: string;
  readonly release: () => void;
}

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY = 0o600;

const HALF = /^lab\.json\.\d+\.writing$/;

const WRONG = {
  "not-saved": "not a saved lab",
  damaged: "damaged",
  newer: "saved by a newer cubelab",
  "unknown-release": "saved with a release or platform that is not in the tables",
} as const;

/** Opens the folder; a string is why it cannot be used. */
export function openStateFolder(path: string): StateFolder | string {
  const lock = join(path, "serve.pid");
  try {
    makeFolder(path, OWNER_ONLY_FOLDER);
    const holder = holderOf(lock);
    if (holder !== undefined) return `${path}: in use by another cubelab serve (process ${holder})`;
    rmSync(lock, { force: true });
    removeHalves(path);
    writeFileSync(lock, `${process.pid} ${startOf(process.pid) ?? ""}\n`, { flag: "wx", mode: OWNER_ONLY });
  } catch (error) {
    return `${path}: ${(error as Error).message}`;
  }
  return {
    path,
    labFile: join(path, "lab.json"),
    keys: join(path, "host-keys"),
    socket: join(path, "control.sock"),
    token: join(path, "http-token"),
    release: () => rmSync(lock, { force: true }),
  };
}

/** What a program that was ended at once had begun to write (keeper.ts). */
function removeHalves(path: string): void {
  for (const name of readdirSync(path)) if (HALF.test(name)) rmSync(join(path, name), { force: true });
}

/** The living process that holds the lock, other than this one. A number that another process has got since holds none. */
function holderOf(lock: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(lock, "utf8");
  } catch {
    return undefined;
  }
  const [, id = "", began = ""] = /^(\d{1,10}) ?(\d*)\s*$/.exec(text) ?? [];
  const holder = Number(id);
  if (id === "" || holder === process.pid || !isAlive(holder)) return undefined;
  const start = startOf(holder);
  return start !== undefined && began !== "" && start !== began ? undefined : holder;
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return statOf(process_)?.[0] !== "Z";
}

/** When a process began, in the system's own count; undefined where the system does not say (it is no Linux). */
const startOf = (process_: number): string | undefined => statOf(process_)?.[19];

/** What Linux tells of a process behind its name: state first, start as the twentieth. */
function statOf(process_: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${process_}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
  } catch {
    return undefined;
  }
}

export interface KeptLab {
  /** Undefined where there is none that can be used. */
  readonly lab?: Lab;
  readonly remark?: string;
}

/** The lab in the folder. One that cannot be read is set aside, never overwritten. */
export function keptLab({ labFile }: StateFolder): KeptLab {
  let text: string;
  try {
    text = readFileSync(labFile, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    return { remark: setAside(labFile, (error as Error).message) };
  }
  const read = readLab(text);
  return read.ok ? { lab: withoutClients(read.lab) } : { remark: setAside(labFile, WRONG[read.error]) };
}

function setAside(file: string, why: string): string {
  for (let number = 1; ; number++) {
    const aside = `${file}.bad-${number}`;
    try {
      readFileSync(aside);
    } catch {
      renameSync(file, aside);
      return `${file}: ${why}; set aside as ${aside}, the lab begins anew`;
    }
  }
}
