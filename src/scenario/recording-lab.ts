/** A live lab that keeps how its routers stood at every moment, and what they logged. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { Device } from "../device/types.ts";
import { nextLabEvent } from "../lab/advance.ts";
import type { Engine } from "../lab/engine.ts";
import type { Lab } from "../lab/lab.ts";
import type { Said } from "../lab/said.ts";
import { LiveLab } from "../session/live-lab.ts";
import { licensingState, sipState } from "./states.ts";

/** How a router stood from a moment on. True time. */
export interface Standing {
  readonly at: Instant;
  readonly sip: string;
  readonly licensing: string;
  readonly release: string;
}

/** A message and when it was heard, true time. */
export interface Heard extends Said {
  readonly at: Instant;
}

export class RecordingLab extends LiveLab {
  readonly #standings: Record<string, Standing[]> = {};
  readonly #heard: Heard[] = [];

  constructor(lab: Lab, engine: Engine) {
    super(lab, engine);
    this.#look();
    this.listen(({ said }) => {
      for (const one of said) this.#heard.push({ ...one, at: this.lab.now });
      this.#look();
    });
  }

  /** Time passes from one thing that happens to the next, so that none is missed. */
  override advance(to: Instant): void {
    for (;;) {
      const next = nextLabEvent(this.lab as Draft<Lab>);
      if (next === undefined || next >= to) break;
      super.advance(Math.max(next, this.lab.now + 1));
    }
    super.advance(to);
  }

  /** By device; each holds until the next. */
  get standings(): Readonly<Record<string, readonly Standing[]>> {
    return this.#standings;
  }

  /** All messages so far, oldest first. */
  get heard(): readonly Heard[] {
    return this.#heard;
  }

  #look(): void {
    for (const device of Object.values(this.lab.devices)) {
      const known = this.#standings[device.name] ?? [];
      this.#standings[device.name] = known;
      const last = known.at(-1);
      const now = standingOf(device, this.lab.now);
      if (last?.sip === now.sip && last.licensing === now.licensing && last.release === now.release) continue;
      // Of several within the same millisecond the last one counts.
      if (last?.at === now.at) known[known.length - 1] = now;
      else known.push(now);
    }
  }
}

function standingOf(device: Device, at: Instant): Standing {
  return { at, sip: sipState(device), licensing: licensingState(device, at), release: device.release };
}
