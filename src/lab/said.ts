import type { LogMessage } from "../device/log.ts";
import type { Device } from "../device/types.ts";
import { guarded } from "./guarded.ts";
import type { Lab } from "./lab.ts";

/** A message that a device logged during an event; front ends tell it to the lines that listen (Rulings 15). */
export interface Said {
  readonly device: string;
  readonly message: LogMessage;
}

const NOTHING: readonly LogMessage[] = Object.freeze([]);

/**
 * The lab without unsaid messages, and those messages, oldest first per device. Works on the finished value of an event, and
 * makes the next one by hand: a thousand drafts have their price, a thousand values have none.
 */
export function takeSaid(lab: Lab): { readonly lab: Lab; readonly said: readonly Said[] } {
  const said: Said[] = [];
  const heard: Record<string, Device> = {};
  for (const name in lab.devices) {
    const device = lab.devices[name];
    if (device === undefined || device.log.unsaid.length === 0) continue;
    for (const message of device.log.unsaid) said.push({ device: name, message });
    heard[name] = guarded({ ...device, log: guarded({ ...device.log, unsaid: NOTHING }) });
  }
  if (said.length === 0) return { lab, said };
  return { lab: guarded({ ...lab, devices: guarded({ ...lab.devices, ...heard }) }), said };
}
