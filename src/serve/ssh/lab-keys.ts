/** Keys of the routers in a lab that SSH reaches: without keys a router has no SSH, so theirs were made once (CLI §9). */
import { ownKeyName } from "../../device/rsa-keys.ts";
import type { Device } from "../../device/types.ts";
import type { Lab } from "../../lab/lab.ts";

/** The lab with keys for each router that has none, under the name that a router gives them. */
export function withKeys(lab: Lab): Lab {
  const devices = Object.entries(lab.devices).map(([name, device]) => [name, keyed(device)]);
  return Object.freeze({ ...lab, devices: Object.freeze(Object.fromEntries(devices)) });
}

function keyed(device: Device): Device {
  if ((device.rsaKeys ?? []).length > 0) return device;
  return Object.freeze({ ...device, rsaKeys: Object.freeze([ownKeyName(device.config)]) });
}
