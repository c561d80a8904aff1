import { produce } from "immer";
import type { LogMessage } from "../device/log.ts";
import type { Lab } from "./lab.ts";

/** A message that a device logged during an event; front ends tell it to the lines that listen (Rulings 15). */
export interface Said {
  readonly device: string;
  readonly message: LogMessage;
}

/**
 * The lab without unsaid messages, and those messages, oldest first per device. Works on the finished value of an event:
 * looking into a thousand drafts has its price, looking into a thousand values has none.
 */
export function takeSaid(lab: Lab): { readonly lab: Lab; readonly said: readonly Said[] } {
  const said: Said[] = [];
  for (const device of Object.values(lab.devices)) {
    for (const message of device.log.unsaid) said.push({ device: device.name, message });
  }
  if (said.length === 0) return { lab, said };
  const names = new Set(said.map(({ device }) => device));
  const told = produce(lab, (draft) => {
    for (const name of names) {
      const device = draft.devices[name];
      if (device !== undefined) device.log.unsaid = [];
    }
  });
  return { lab: told, said };
}
