/** Which device answers at which address: each at its own port from a first one on, or all at one by user name. */
import { type Address, shifted } from "./address.ts";

export type Protocol = "ssh" | "telnet";

/** A port to listen at, and the device behind it; without one the user name tells it (`admin@cube17`). */
export interface Door {
  readonly protocol: Protocol;
  readonly address: Address;
  readonly device: string | undefined;
}

/** The doors for the devices of a lab, in their order. */
export function doorsFor(protocol: Protocol, first: Address, devices: readonly string[], byName: boolean): Door[] {
  if (byName) return [{ protocol, address: first, device: undefined }];
  return devices.map((device, index) => ({ protocol, address: shifted(first, index), device }));
}
