import type { Draft } from "immer";
import type { LogMessage } from "../device/log.ts";
import type { Lab } from "./lab.ts";

/** A message that a device logged during an event; front ends tell it to the lines that listen (Rulings 15). */
export interface Said {
  readonly device: string;
  readonly message: LogMessage;
}

/** Takes the messages that nobody has been told of yet out of the draft, oldest first per device. */
export function collectSaid(lab: Draft<Lab>): Said[] {
  const said: Said[] = [];
  for (const device of Object.values(lab.devices)) {
    if (device.log.unsaid.length === 0) continue;
    for (const message of device.log.unsaid) said.push({ device: device.name, message: { ...message } });
    device.log.unsaid = [];
  }
  return said;
}
