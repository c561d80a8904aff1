/** All sessions from the network: who is told of what happens in the lab, and who has been silent for too long. */
import type { Where } from "../commands/enter.ts";
import type { Device } from "../device/types.ts";
import type { LabEvent, LiveLab } from "../session/live-lab.ts";

/** A session, as the house sees it. */
export interface Listener {
  readonly where: Where;
  /** The lab has changed under the session; `said` is what its router logged. */
  hear(said: LabEvent["said"]): void;
  /** Ends the session if its line has been silent for longer than its `exec-timeout`. */
  expire(): void;
}

export class Sessions {
  readonly #live: LiveLab;
  readonly #stop: () => void;
  readonly #byDevice = new Map<string, Set<Listener>>();
  /** The devices as the sessions have last seen them. */
  readonly #seen = new Map<string, Device | undefined>();

  constructor(live: LiveLab) {
    this.#live = live;
    this.#stop = live.listen((event) => this.#heard(event));
  }

  get count(): number {
    let count = 0;
    for (const sessions of this.#byDevice.values()) count += sessions.size;
    return count;
  }

  add(session: Listener): void {
    const { device } = session.where;
    const sessions = this.#byDevice.get(device) ?? new Set();
    this.#byDevice.set(device, sessions.add(session));
    this.#seen.set(device, this.#live.lab.devices[device]);
  }

  remove(session: Listener): void {
    const { device } = session.where;
    const sessions = this.#byDevice.get(device);
    sessions?.delete(session);
    if (sessions?.size !== 0) return;
    this.#byDevice.delete(device);
    this.#seen.delete(device);
  }

  /** Ends the sessions that nobody uses. */
  expire(): void {
    for (const sessions of this.#byDevice.values()) for (const session of [...sessions]) session.expire();
  }

  dispose(): void {
    this.#stop();
  }

  #heard({ said, only }: LabEvent): void {
    if (only !== undefined && said.length === 0) return;
    for (const [name, sessions] of this.#byDevice) {
      const device = this.#live.lab.devices[name];
      const own = said.length === 0 ? said : said.filter((one) => one.device === name);
      const seen = this.#seen.get(name);
      if (own.length === 0 && device === seen) continue;
      this.#seen.set(name, device);
      const mayHaveEnded = only === undefined && device?.power !== seen?.power;
      for (const session of [...sessions]) {
        const line = device?.lines[session.where.line];
        const isOther = only === undefined && line !== seen?.lines[session.where.line];
        if (mayHaveEnded || isOther || (own.length > 0 && line?.terminal.monitor)) session.hear(own);
      }
    }
  }
}
