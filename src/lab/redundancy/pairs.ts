/** Which two routers of a lab are a pair: they have the same redundancy group, and their control interfaces share a net. */
import type { Draft } from "immer";
import { addressNumber, networkOf } from "../../device/ipv4.ts";
import { plain } from "../../device/plain.ts";
import { controlOf, groupNumbered, groupsOf, isBound, type RedundancyGroup } from "../../device/redundancy.ts";
import { redundancyGroupOf } from "../../device/settings/voice.ts";
import type { Device } from "../../device/types.ts";
import type { Lab } from "../lab.ts";

/** A router and its own side of a group. */
export interface Member {
  readonly device: Draft<Device>;
  readonly group: RedundancyGroup;
}

/** The other router of a group; undefined where the lab has none. Off or on makes no difference while it was on once. */
export function peerIn(lab: Lab | Draft<Lab>, device: Device | Draft<Device>, id: number): Device | undefined {
  const net = controlNet(device, id);
  if (net === undefined) return undefined;
  const others = Object.values(lab.devices) as readonly Device[];
  return others.find((other) => other.name !== device.name && controlNet(other, id) === net);
}

/** The other router of the group that CUBE belongs to. */
export function cubePeer(lab: Lab | Draft<Lab>, device: Device | Draft<Device>): Device | undefined {
  const id = redundancyGroupOf(plain(device.config));
  return id === undefined || !isBound(plainly(device), id) ? undefined : peerIn(lab, device, id);
}

/** Names of the routers that share some group with a router. */
export function peersOf(lab: Lab | Draft<Lab>, device: Device | Draft<Device>): readonly string[] {
  const peers = groupsOf(plain(device.config)).map(({ id }) => peerIn(lab, device, id)?.name);
  return [...new Set(peers.filter((name) => name !== undefined))];
}

/** Both sides of a group, or the one that there is; `device` first. */
export function membersOf(lab: Draft<Lab>, device: Draft<Device>, id: number): readonly Member[] {
  const peer = peerIn(lab, device, id);
  const both = peer === undefined ? [device] : [device, lab.devices[peer.name] as Draft<Device>];
  return both.flatMap((each) => {
    const group = groupNumbered(plain(each.config), id);
    return group === undefined ? [] : [{ device: each, group }];
  });
}

/** The address of a router's control interface; empty where it has none. */
export function controlAddress(device: Device | Draft<Device>, id: number): string {
  const config = plain(device.config);
  const group = groupNumbered(config, id);
  return (group === undefined ? undefined : controlOf(config, group)?.addresses[0]?.address) ?? "";
}

/** For the choice between equal priorities: the higher address wins. */
export function controlRank(device: Draft<Device>, id: number): number {
  const address = controlAddress(device, id);
  return address === "" ? -1 : addressNumber(address);
}

function controlNet(device: Device | Draft<Device>, id: number): string | undefined {
  const config = plain(device.config);
  const group = groupNumbered(config, id);
  const address = group === undefined ? undefined : controlOf(config, group)?.addresses[0];
  return address === undefined ? undefined : `${networkOf(address.address, address.length)}/${address.length}`;
}

const plainly = (device: Device | Draft<Device>) => ({ config: plain(device.config), meter: plain(device.meter) });
