/** The terminal lines that clients from the network work on: as many as `line vty …` gives, each taken once. */
import type { Where } from "../commands/enter.ts";
import { closeLine } from "../commands/open-line.ts";
import type { Context } from "../commands/registry.ts";
import { type Config, linesOf } from "../device/config/config.ts";
import { idleLine } from "../device/line.ts";
import type { Lab } from "../lab/lab.ts";
import type { LiveLab } from "../session/live-lab.ts";

/** `line vty 0 4`, whatever is configured; more lines only where the configuration names them. */
const FEWEST = 5;
const MOST = 98;

/** How many vty lines a router has. */
export function vtyCount(config: Config): number {
  const lasts = linesOf(config, "config line").map(({ text }) => {
    const [, first, last = first] = /^line vty (\d+)(?: (\d+))?/.exec(text) ?? [];
    return last === undefined ? 0 : Number(last) + 1;
  });
  return Math.min(MOST, Math.max(FEWEST, ...lasts));
}

export class VtyLines {
  readonly #live: LiveLab;
  readonly #taken = new Map<string, Set<string>>();

  constructor(live: LiveLab) {
    this.#live = live;
  }

  /** The lowest free line of a router that is up; undefined where there is none. */
  take(device: string): Where | undefined {
    const { devices } = this.#live.lab;
    const router = Object.hasOwn(devices, device) ? devices[device] : undefined;
    if (router === undefined || router.power.state !== "on") return undefined;
    const taken = this.#taken.get(device) ?? new Set<string>();
    this.#taken.set(device, taken);
    const count = vtyCount(router.config);
    for (let number = 0; number < count; number++) {
      const line = `vty ${number}`;
      if (taken.has(line)) continue;
      taken.add(line);
      if (router.lines[line] === undefined) {
        this.#live.edit((draft) => {
          const drafted = draft.devices[device];
          if (drafted !== undefined) drafted.lines[line] = idleLine(line) as (typeof drafted.lines)[string];
        });
      }
      return { device, line };
    }
    return undefined;
  }

  /** The client of a line has gone. */
  release(where: Where): void {
    this.#taken.get(where.device)?.delete(where.line);
    const line = this.#live.lab.devices[where.device]?.lines[where.line];
    if (line === undefined || line.state === "idle") return;
    this.#live.act(where, (context) => {
      closeLine(context);
      return undefined;
    });
  }
}

/** Makes the line as new for who comes from `from`. */
export function freshLine({ line }: Context, from: string): void {
  delete line.pending;
  delete line.user;
  delete line.openedAt;
  Object.assign(line, idleLine(line.id), { from });
}

/** A saved lab's lines without those who worked on them when it was saved. */
export function withoutClients(lab: Lab): Lab {
  const devices = Object.entries(lab.devices).map(([name, device]) => {
    const lines = Object.entries(device.lines).filter(([id]) => !id.startsWith("vty"));
    return [name, { ...device, lines: Object.fromEntries(lines) }];
  });
  return { ...lab, devices: Object.fromEntries(devices) };
}
