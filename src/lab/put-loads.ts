/** Calls of the past, put through a router while time passes. */
import type { Draft } from "immer";
import { setLoad } from "../cube/meter.ts";
import type { CubeMeter } from "../cube/types.ts";
import { deviceTime, trueTime } from "../device/clock.ts";
import { frozen, plain } from "../device/plain.ts";
import type { Device } from "../device/types.ts";
import { nextLabEvent, passTime } from "./advance.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";
import { draftOf } from "./power.ts";
import type { CallsSpec } from "./spec.ts";

/**
 * Puts loads through a router, each at its time; what else is due on the way happens. Loads between two such moments go to
 * the meter one after the other, without a look at the rest of the lab.
 * @param loads oldest first, none before the lab's present moment
 */
export function putLoads(lab: Draft<Lab>, name: string, loads: readonly CallsSpec[], engine: Engine): void {
  const device = draftOf(lab, name);
  let index = 0;
  for (let load = loads[index]; load !== undefined; load = loads[index]) {
    passTime(lab, load.at, engine);
    let meter: CubeMeter = plain(device.meter);
    const until = Math.min(nextLabEvent(lab) ?? Number.POSITIVE_INFINITY, trueTime(device as Device, meter.nextCheck));
    do {
      const { at, standard, enhanced, vgw, secure } = load;
      meter = setLoad(meter, deviceTime(device as Device, at), { standard, enhanced, vgw, secure });
      lab.now = at;
      load = loads[++index];
    } while (load !== undefined && load.at < until);
    device.meter = frozen(meter) as Draft<CubeMeter>;
  }
}
