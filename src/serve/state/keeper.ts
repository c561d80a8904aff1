/**
 * Keeps a served lab on disk (`--state DIR`): after changes, and when the program ends. A write is one step: whatever
 * happens meanwhile, the file holds the lab of before or of after, whole.
 */
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Lab } from "../../lab/lab.ts";
import { writeLab } from "../../labfile/saved-lab.ts";
import { writeFileAtomically } from "../../labfile/write-file.ts";
import type { LiveLab } from "../../session/live-lab.ts";

/** Real milliseconds from a change to the beginning of its writing: what was typed a second ago is on disk. */
const DELAY = 300;

/** The same for a lab in which only time has passed. */
const TIME_DELAY = 30_000;

const OWNER_ONLY = 0o600;

export class StateKeeper {
  readonly #live: LiveLab;
  readonly #path: string;
  readonly #say: (line: string) => void;
  readonly #stop: () => void;
  #kept: Lab;
  #timer: NodeJS.Timeout | undefined;
  #due = Number.POSITIVE_INFINITY;
  #writing: Promise<void> | undefined;
  #failing = false;

  /** `kept` is what the file holds already, if it holds anything. */
  constructor(live: LiveLab, path: string, kept: Lab | undefined, say: (line: string) => void) {
    this.#live = live;
    this.#path = path;
    this.#say = say;
    this.#kept = kept ?? { ...live.lab, devices: {} };
    this.#stop = live.listen(() => this.#plan());
    this.#plan();
  }

  /** Writes the lab as it is, now, and ends. */
  async end(): Promise<void> {
    this.#stop();
    clearTimeout(this.#timer);
    await this.#writing;
    try {
      writeFileAtomically(this.#path, writeLab(this.#live.lab), OWNER_ONLY);
    } catch (error) {
      this.#failed(error);
    }
  }

  #plan(): void {
    // What is due as soon as anything can be needs no look at the lab, which would write typed lines into it one by one.
    if (this.#writing !== undefined || performance.now() + DELAY >= this.#due) return;
    const delay = differ(this.#live.lab, this.#kept) ? DELAY : TIME_DELAY;
    const due = performance.now() + delay;
    if (due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY;
      this.#writing = this.#write().finally(() => {
        this.#writing = undefined;
        this.#plan();
      });
    }, delay);
    this.#timer.unref();
  }

  async #write(): Promise<void> {
    const { lab } = this.#live;
    const part = `${this.#path}.${process.pid}.writing`;
    try {
      const file = await open(part, "w", OWNER_ONLY);
      try {
        await file.writeFile(writeLab(lab));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, this.#path);
      await syncFolder(dirname(this.#path));
      this.#kept = lab;
      this.#failing = false;
    } catch (error) {
      await rm(part, { force: true }).catch(() => {});
      this.#failed(error);
      this.#kept = { ...lab, devices: {} };
    }
  }

  /** Told once until a write succeeds again. */
  #failed(error: unknown): void {
    if (!this.#failing) this.#say(`${this.#path}: the lab could not be saved: ${(error as Error).message}`);
    this.#failing = true;
  }
}

/** Whether more than time has passed between two labs. */
function differ(a: Lab, b: Lab): boolean {
  return Object.entries(a).some(([key, value]) => key !== "now" && b[key as keyof Lab] !== value);
}

/** A renamed file is on disk when its folder is. Some systems do not let folders be opened. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
