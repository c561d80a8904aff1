/** Calls whose number changes often, put through a router while time passes. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { setLoad } from "../cube/meter.ts";
import type { CubeMeter, Load } from "../cube/types.ts";
import { deviceTime, trueTime } from "../device/clock.ts";
import { frozen, plain } from "../device/plain.ts";
import type { Device, DeviceClock } from "../device/types.ts";
import { passTime } from "./advance.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";
import { draftOf } from "./power.ts";

/** Calls from a moment on (true time); kinds that are not given stay. */
export interface TimedLoad extends Partial<Load> {
  readonly at: Instant;
}

/**
 * Puts loads through a router, each at its time; what else is due on the way happens. Loads between two such moments go to
 * the meter one after the other, without a look at the rest of the lab.
 * @param loads oldest first, none before the lab's present moment
 * @param takes whether the router takes calls at a moment; while it doesn't, loads come to nothing
 */
export function putLoads(
  lab: Draft<Lab>,
  name: string,
  loads: Iterable<TimedLoad>,
  engine: Engine,
  takes: (device: Draft<Device>) => boolean = () => true,
): void {
  const device = draftOf(lab, name);
  const rest = loads[Symbol.iterator]();
  let next = rest.next();
  while (next.done !== true) {
    const due = passTime(lab, next.value.at, engine);
    let meter: CubeMeter = plain(device.meter);
    const clock = { clock: plain(device.clock) as DeviceClock };
    const until = Math.min(due, trueTime(clock, meter.nextCheck));
    const isTaken = takes(device);
    do {
      const { at, ...load } = next.value;
      if (isTaken) meter = setLoad(meter, deviceTime(clock, at), load);
      lab.now = at;
      next = rest.next();
    } while (next.done !== true && next.value.at < until);
    device.meter = frozen(meter) as Draft<CubeMeter>;
  }
}
