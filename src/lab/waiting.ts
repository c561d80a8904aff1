/** Who waits for something in a lab: its routers, the servers on the premises, CSSM; in this order where moments are equal. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { checkAlerts } from "../cssm/alerts.ts";
import type { Device } from "../device/types.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";
import { Moments } from "./moments.ts";
import { draftOf } from "./power.ts";
import { peersOf } from "./redundancy/pairs.ts";
import { nextDeviceEvent, runDevice } from "./scheduler.ts";
import { runServer } from "./servers/local-events.ts";

/** The moments of everybody who waits in a lab that is in the middle of an event. */
export class Waiting {
  readonly #lab: Draft<Lab>;
  readonly #devices: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #servers: readonly string[];
  readonly #moments: Moments;

  /** `atRest`: the devices as they are in the lab, where the event has done nothing to them yet: quicker to look at. */
  constructor(lab: Draft<Lab>, atRest?: Lab["devices"]) {
    this.#lab = lab;
    this.#devices = Object.keys(lab.devices);
    this.#places = new Map(this.#devices.map((name, place) => [name, place]));
    this.#servers = Object.keys(lab.servers);
    this.#moments = new Moments([
      ...this.#devices.map((name) => nextDeviceEvent((atRest?.[name] as Draft<Device>) ?? draftOf(lab, name), lab.now)),
      ...this.#servers.map((name) => lab.servers[name]?.due),
      lab.cssm.checkAt,
    ]);
  }

  /** When something happens next; infinite for never. */
  get next(): Instant {
    return this.#moments.next;
  }

  /** Does what is due first, at the lab's present moment. */
  run(engine: Engine): void {
    const { first } = this.#moments;
    const device = this.#devices[first];
    const server = this.#servers[first - this.#devices.length];
    if (device !== undefined) {
      runDevice(this.#lab, device, engine);
      this.#look(device);
      // A router that came up or went down may have changed what its peer waits for.
      for (const peer of peersOf(this.#lab, draftOf(this.#lab, device))) this.#look(peer);
    } else if (server !== undefined) {
      for (const touched of runServer(this.#lab, server)) this.#look(touched);
    } else {
      checkAlerts(this.#lab.cssm, this.#lab.now);
    }
    this.#servers.forEach((name, index) => {
      this.#moments.set(this.#devices.length + index, this.#lab.servers[name]?.due);
    });
    this.#moments.set(this.#devices.length + this.#servers.length, this.#lab.cssm.checkAt);
  }

  #look(device: string): void {
    const place = this.#places.get(device);
    if (place !== undefined) this.#moments.set(place, nextDeviceEvent(draftOf(this.#lab, device), this.#lab.now));
  }
}

/** What a device and what a whole lab waits for, by the value: it stays the same one until something happens to it. */
const ofDevice = new WeakMap<Device, Instant>();
const ofDevices = new WeakMap<Lab["devices"], Instant>();

/** When something happens next in a lab that is at rest; infinite for never. A clock that ticks asks often. */
export function quietUntil(lab: Lab): Instant {
  const servers = Object.values(lab.servers).map(({ due }) => due ?? Number.POSITIVE_INFINITY);
  return Math.min(devicesQuietUntil(lab), lab.cssm.checkAt ?? Number.POSITIVE_INFINITY, ...servers);
}

function devicesQuietUntil(lab: Lab): Instant {
  const known = ofDevices.get(lab.devices);
  if (known !== undefined) return known;
  let first = Number.POSITIVE_INFINITY;
  for (const device of Object.values(lab.devices)) {
    const at = ofDevice.get(device) ?? nextDeviceEvent(device as Draft<Device>, lab.now) ?? Number.POSITIVE_INFINITY;
    ofDevice.set(device, at);
    first = Math.min(first, at);
  }
  ofDevices.set(lab.devices, first);
  return first;
}
