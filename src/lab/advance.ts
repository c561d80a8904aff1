/** Time passes: the second of the three things that happen to a lab. It jumps from moment to moment; nothing ticks. */
import { type Draft, produce } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";
import { type Said, takeSaid } from "./said.ts";
import { quietUntil, Waiting } from "./waiting.ts";

/** What an event made of a lab, and what its devices logged meanwhile. */
export interface Happened {
  readonly lab: Lab;
  readonly said: readonly Said[];
}

/**
 * The lab at `to` (true time, not before now). Two advances one after the other do what one over both does. Moments that
 * several have at once come in the order of waiting.ts.
 */
export function advance(lab: Lab, to: Instant, engine: Engine): Happened {
  if (to >= lab.now && to < quietUntil(lab)) return { lab: Object.freeze({ ...lab, now: to }), said: [] };
  return takeSaid(produce(lab, (draft) => passTime(draft, to, engine)));
}

/** The same in the middle of an event. What was logged waits with the devices. */
export function passTime(lab: Draft<Lab>, to: Instant, engine: Engine): void {
  if (!Number.isFinite(to) || to < lab.now) throw new RangeError(`time runs from ${lab.now} on, not to ${to}`);
  const waiting = new Waiting(lab);
  while (waiting.next <= to) {
    lab.now = Math.max(lab.now, waiting.next);
    waiting.run(engine);
  }
  lab.now = to;
}

/** When something happens next in a lab that is in the middle of an event; undefined for never. */
export function nextLabEvent(lab: Draft<Lab>): Instant | undefined {
  const { next } = new Waiting(lab);
  return Number.isFinite(next) ? next : undefined;
}
