/** The terminal lines that clients from the network work on: as many as `line vty …` gives, each taken once. */
import { original } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { Where } from "../commands/enter.ts";
import { closeLine } from "../commands/open-line.ts";
import type { Context } from "../commands/registry.ts";
import { deviceTime } from "../device/clock.ts";
import { type Config, linesOf } from "../device/config/config.ts";
import { idleLine, type Line } from "../device/line.ts";
import { logExpiry, logLogout } from "../device/login-messages.ts";
import { lineSettings } from "../device/settings/lines.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import type { LiveLab } from "../session/live-lab.ts";
import type { Client } from "./wire.ts";

/** `line vty 0 4`, whatever is configured; more lines only where the configuration names them. */
const FEWEST = 5;
const MOST = 98;

/** Milliseconds: idle times are shown in seconds, and to note more than they show would cost as much as a line. */
const TOUCHED_WITHIN = 1_000;

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

  /** To be made before whoever looks for a line that has gone: clients stay on theirs when the lab is another. */
  constructor(live: LiveLab) {
    this.#live = live;
    live.listen(({ replaced }) => {
      if (replaced !== undefined) this.#keep(replaced);
    });
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

  /** Who is connected stays so when the lab is loaded or taken back; who was connected then is not there. */
  #keep(was: Lab): void {
    this.#live.edit((lab) => {
      for (const [name, device] of Object.entries(lab.devices)) {
        for (const id of Object.keys(device.lines)) if (id.startsWith("vty")) delete device.lines[id];
        const now = deviceTime(original(device) as Device, lab.now);
        for (const id of this.#taken.get(name) ?? []) {
          const line = was.devices[name]?.lines[id];
          if (line !== undefined) device.lines[id] = carried(line, now) as (typeof device.lines)[string];
        }
      }
    });
  }

  /** The client of a line has typed: others see in `show users` how long nothing has been. */
  touch(where: Where): void {
    const { now, devices } = this.#live.present;
    const device = devices[where.device];
    const { lastInput } = device?.lines[where.line] ?? {};
    if (device === undefined || lastInput === undefined) return;
    if (Math.abs(deviceTime(device, now) - lastInput) >= TOUCHED_WITHIN) this.#live.touch(where);
  }

  /** The client of a line has gone. */
  release(where: Where): void {
    this.#taken.get(where.device)?.delete(where.line);
    const line = this.#live.present.devices[where.device]?.lines[where.line];
    if (line === undefined || line.state === "idle") return;
    this.#live.act(where, (context) => leave(context));
  }

  /**
   * Closes the line of a client who has typed nothing since `lastInput`, lab time, and so for longer than the line's
   * `exec-timeout`. Returns whether it was: the client is still to be hung up on.
   */
  expire(where: Where, lastInput: Instant): boolean {
    const { present: lab } = this.#live;
    const device = lab.devices[where.device];
    if (device?.lines[where.line] === undefined) return false;
    const { execTimeout } = lineSettings(device.config, where.line);
    if (execTimeout <= 0 || lab.now - lastInput < execTimeout) return false;
    this.#live.act(where, (context) => {
      logExpiry(context.device, context.line, context.now);
      return leave(context);
    });
    return true;
  }
}

/**
 * A line as it goes on in a lab that is another: in exec, or where it was in its login, or where exec asked for a password,
 * which is not to be taken for a command.
 */
function carried({ pending, ...line }: Line, now: Instant): Line {
  const { openedAt = now, lastInput = now } = line;
  if (line.state === "login" && pending !== undefined) return { ...line, pending };
  const isAsked = pending?.reading === "password" && line.modes.length === 0;
  return {
    ...line,
    modes: [],
    ...(isAsked ? { pending } : {}),
    openedAt: Math.min(openedAt, now),
    lastInput: Math.min(lastInput, now),
  };
}

function leave(context: Context): undefined {
  logLogout(context.device, context.line, context.now);
  closeLine(context);
}

/** Makes the line as new for a client. */
export function freshLine({ line }: Context, { from, ssh }: Client): void {
  delete line.pending;
  delete line.user;
  delete line.ssh;
  delete line.openedAt;
  Object.assign(line, idleLine(line.id), { from }, ssh === undefined ? {} : { ssh });
}

/** A saved lab's lines without those who worked on them when it was saved. */
export function withoutClients(lab: Lab): Lab {
  const devices = Object.entries(lab.devices).map(([name, device]) => {
    const lines = Object.entries(device.lines).filter(([id]) => !id.startsWith("vty"));
    return [name, { ...device, lines: Object.fromEntries(lines) }];
  });
  return { ...lab, devices: Object.fromEntries(devices) };
}
