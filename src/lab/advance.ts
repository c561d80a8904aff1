/** Time passes: the second of the three things that happen to a lab. It jumps from moment to moment; nothing ticks. */
import { type Draft, produce } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { Device } from "../device/types.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";
import { draftOf } from "./power.ts";
import { type Said, takeSaid } from "./said.ts";
import { nextDeviceEvent, runDevice } from "./scheduler.ts";

/** What an event made of a lab, and what its devices logged meanwhile. */
export interface Happened {
  readonly lab: Lab;
  readonly said: readonly Said[];
}

/**
 * The lab at `to` (true time, not before now). Two advances one after the other do what one over both does. Moments that
 * several devices have at once come in the order of the devices.
 */
export function advance(lab: Lab, to: Instant, engine: Engine): Happened {
  if (to >= lab.now && to < quietUntil(lab)) return { lab: Object.freeze({ ...lab, now: to }), said: [] };
  return takeSaid(produce(lab, (draft) => passTime(draft, to, engine)));
}

/** The same in the middle of an event. What was logged waits with the devices. */
export function passTime(lab: Draft<Lab>, to: Instant, engine: Engine): void {
  if (!Number.isFinite(to) || to < lab.now) throw new RangeError(`time runs from ${lab.now} on, not to ${to}`);
  const names = Object.keys(lab.devices);
  const moments = names.map((name) => nextDeviceEvent(draftOf(lab, name), lab.now));
  for (;;) {
    const first = soonest(moments);
    const at = moments[first];
    const name = names[first];
    if (at === undefined || name === undefined || at > to) break;
    lab.now = at;
    runDevice(lab, name, engine);
    moments[first] = nextDeviceEvent(draftOf(lab, name), at);
  }
  lab.now = to;
}

/** When time next does something to a device of the lab; undefined for never. */
export function nextLabEvent(lab: Draft<Lab>): Instant | undefined {
  const moments = Object.keys(lab.devices).map((name) => nextDeviceEvent(draftOf(lab, name), lab.now));
  return moments[soonest(moments)];
}

/** What a device and what a whole lab waits for, by the value: it stays the same one until something happens to it. */
const waiting = new WeakMap<Device, Instant>();
const waitingAll = new WeakMap<Lab["devices"], Instant>();

/** The next moment at which something happens; time that ends before it only passes. A clock that ticks asks often. */
function quietUntil(lab: Lab): Instant {
  const known = waitingAll.get(lab.devices);
  if (known !== undefined) return known;
  let first = Number.POSITIVE_INFINITY;
  for (const device of Object.values(lab.devices)) {
    const at = waiting.get(device) ?? nextDeviceEvent(device as Draft<Device>, lab.now) ?? Number.POSITIVE_INFINITY;
    waiting.set(device, at);
    first = Math.min(first, at);
  }
  waitingAll.set(lab.devices, first);
  return first;
}

/** Index of the smallest moment, the first of equal ones; 0 where there is none. */
function soonest(moments: readonly (Instant | undefined)[]): number {
  let best = 0;
  for (let index = 1; index < moments.length; index++) {
    if ((moments[index] ?? Number.POSITIVE_INFINITY) < (moments[best] ?? Number.POSITIVE_INFINITY)) best = index;
  }
  return best;
}
