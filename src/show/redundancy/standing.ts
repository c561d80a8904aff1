/** How a router and its peer stand in a redundancy group. */
import { groupNumbered, isFit, type RedundancyGroup } from "../../device/redundancy.ts";
import type { Device, GroupState, Role } from "../../device/types.ts";
import { peerIn } from "../../lab/redundancy/pairs.ts";
import type { View } from "../view.ts";

export interface Standing {
  readonly group: RedundancyGroup;
  readonly role: Role;
  readonly up: boolean;
  /** What the router remembers; absent while the group is too new. */
  readonly state?: GroupState;
  /** The other router, as far as its hellos come. */
  readonly peer?: { readonly device: Device; readonly group: RedundancyGroup; readonly role: Role };
}

/** A role as the redundancy facility has it. */
export const RF_STATES = { active: "ACTIVE", standby: "STANDBY HOT", init: "DISABLED" } as const;

const DOMAINS = ["btob-one", "btob-two"];

/** The name of the redundancy domain of group 1 or 2. */
export const domainOf = (group: number): string => DOMAINS[group - 1] ?? "";

export function standingOf(view: View, group: RedundancyGroup): Standing {
  const state = view.device.redundancy?.[group.id];
  const up = isFit(view.device.config, group);
  const peer = up ? livePeer(view, group.id) : undefined;
  return {
    group,
    role: state?.role ?? "init",
    up,
    ...(state === undefined ? {} : { state }),
    ...(peer === undefined ? {} : { peer }),
  };
}

function livePeer(view: View, id: number): Standing["peer"] {
  const device = peerIn(view.lab, view.device, id);
  const group = device === undefined ? undefined : groupNumbered(device.config, id);
  const state = device?.redundancy?.[id];
  if (device === undefined || group === undefined || state === undefined || device.power.state !== "on")
    return undefined;
  return isFit(device.config, group) && state.until === undefined ? { device, group, role: state.role } : undefined;
}
