/** A console of a lab at which a test types, line by line. */
import { engine } from "../../src/commands/boot.ts";
import type { Device } from "../../src/device/types.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { Typist } from "../../src/stream/typist.ts";

export class Desk {
  readonly live: LiveLab;
  readonly #typist: Typist;

  constructor(lab: Lab) {
    this.live = new LiveLab(lab, engine);
    this.#typist = new Typist(this.live, {}, { privileged: true });
    this.#typist.start();
  }

  /** Types lines one after the other. Returns the rows that were printed. Throws where one was refused or not read. */
  async type(...lines: readonly string[]): Promise<string[]> {
    const rows: string[] = [];
    for (const line of lines) {
      const typed = await this.#typist.type(line);
      if (typed.rejected ?? typed.unread) throw new Error(`"${line}" was refused: ${typed.output}`);
      rows.push(...typed.output.replace(/\n$/, "").split("\n"));
    }
    return rows.filter((row) => row !== "");
  }

  /** Configures. */
  configure(...lines: readonly string[]): Promise<string[]> {
    return this.type("configure terminal", ...lines, "end");
  }

  get device(): Device {
    const device = this.live.lab.devices[this.live.lab.selected];
    if (device === undefined) throw new Error("a lab has a device");
    return device;
  }
}

/** Log messages among rows, without their stamps. */
export const messagesIn = (rows: readonly string[]): string[] =>
  rows.flatMap((row) => /^[*.]?\w{3} .*?: (%(?!SYS-5-CONFIG_I).*)$/.exec(row)?.[1] ?? []);
