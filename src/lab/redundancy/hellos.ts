/** Since when a router sends the hellos of its groups: they are counted from the boot, or from the last change of how they are sent. */
import type { Draft } from "immer";
import type { Config } from "../../device/config/config.ts";
import { plain } from "../../device/plain.ts";
import { groupNumbered, protocolOf, type RedundancyGroup } from "../../device/redundancy.ts";
import type { Device, Hellos } from "../../device/types.ts";
import type { Lab } from "../lab.ts";

/** Takes note of a group that sends its hellos in another way than before. */
export function noteHellos(lab: Draft<Lab>, device: Draft<Device>, group: RedundancyGroup): void {
  const state = device.redundancy?.[group.id];
  if (state === undefined) return;
  const now = hellosFrom(plain(device.config), group, lab.now);
  if (now === undefined) delete state.hellos;
  else if (state.hellos?.as !== now.as) state.hellos = now;
}

/** Groups that are configured no longer send nothing. */
export function endHellos(device: Draft<Device>): void {
  for (const [id, state] of Object.entries(device.redundancy ?? {}))
    if (state.hellos !== undefined && groupNumbered(plain(device.config), Number(id)) === undefined)
      delete state.hellos;
}

/** The hellos that begin now; undefined where nothing is sent. */
export function hellosFrom(config: Config, group: RedundancyGroup, since: number): Hellos | undefined {
  if (group.control === undefined || group.shutdown) return undefined;
  const { hello, hold, authentication = "" } = protocolOf(config, group.protocol);
  return { since, as: [group.control, group.protocol, hello, hold, authentication].join(" ") };
}
