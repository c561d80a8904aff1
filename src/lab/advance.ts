/** Time passes: the second of the three things that happen to a lab. It jumps from moment to moment; nothing ticks. */
import { type Draft, produce } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { Engine } from "./engine.ts";
import { guarded } from "./guarded.ts";
import type { Lab } from "./lab.ts";
import { type Said, takeSaid } from "./said.ts";
import { quietUntil, Waiting } from "./waiting.ts";

/** What an event made of a lab, and what its devices logged meanwhile. */
export interface Happened {
  readonly lab: Lab;
  readonly said: readonly Said[];
}

/**
 * Moments that are gone through in one draft. Each router that something happens to has its price once per draft, so there
 * had better be many moments of each; what a draft remembers of a year of a fleet would take more memory than the fleet.
 */
const AT_ONCE = 20_000;

/**
 * The lab at `to` (true time, not before now). Two advances one after the other do what one over both does. Moments that
 * several have at once come in the order of waiting.ts.
 */
export function advance(lab: Lab, to: Instant, engine: Engine): Happened {
  if (to >= lab.now && to < quietUntil(lab)) return { lab: guarded({ ...lab, now: to }), said: [] };
  checkTime(lab, to);
  let next = lab;
  for (let left = true; left; ) {
    const before = next;
    next = produce(before, (draft) => {
      left = pass(draft, to, engine, new Waiting(draft, before.devices), AT_ONCE);
    });
  }
  return takeSaid(next);
}

/**
 * The same in the middle of an event. What was logged waits with the devices. Returns when something happens next; infinite
 * for never.
 */
export function passTime(lab: Draft<Lab>, to: Instant, engine: Engine): Instant {
  checkTime(lab, to);
  const waiting = new Waiting(lab);
  pass(lab, to, engine, waiting, Number.POSITIVE_INFINITY);
  return waiting.next;
}

function checkTime(lab: Pick<Lab, "now">, to: Instant): void {
  if (!Number.isFinite(to) || to < lab.now) throw new RangeError(`time runs from ${lab.now} on, not to ${to}`);
}

/** Goes through at most so many moments; true where more are left. */
function pass(lab: Draft<Lab>, to: Instant, engine: Engine, waiting: Waiting, atMost: number): boolean {
  for (let done = 0; waiting.next <= to; done++) {
    if (done === atMost) return true;
    lab.now = Math.max(lab.now, waiting.next);
    waiting.run(engine);
  }
  lab.now = to;
  return false;
}

/** When something happens next in a lab that is in the middle of an event; undefined for never. */
export function nextLabEvent(lab: Draft<Lab>): Instant | undefined {
  const { next } = new Waiting(lab);
  return Number.isFinite(next) ? next : undefined;
}
