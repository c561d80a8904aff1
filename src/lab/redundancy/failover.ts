/** A failover, as somebody in the lab brings it about. */
import type { Draft } from "immer";
import { standbyState } from "../../device/chassis.ts";
import { plain } from "../../device/plain.ts";
import { groupsOf } from "../../device/redundancy.ts";
import type { Device, Role } from "../../device/types.ts";
import { platformOf } from "../../releases/platforms.ts";
import { unattestedText } from "../../releases/unattested.ts";
import type { Outcome } from "../change.ts";
import { changeText } from "../change-wording.ts";
import type { Lab } from "../lab.ts";
import { draftOf, reloadDevice } from "../power.ts";
import { peerIn } from "./pairs.ts";
import { switchProcessors } from "./switchover.ts";

/** The active side of what `name` is part of goes down: a router of a pair, or a route processor of the chassis. */
export function failOver(lab: Draft<Lab>, name: string): Outcome {
  const device = draftOf(lab, name);
  for (const { id } of groupsOf(plain(device.config))) {
    const peer = peerIn(lab, device, id);
    if (peer === undefined) continue;
    const [own, theirs] = [roleIn(device, id), roleIn(peer, id)];
    if (own === "active" && theirs === "standby") return goDown(lab, name);
    if (own === "standby" && theirs === "active") return goDown(lab, peer.name);
  }
  if (standbyState(plain(device), platformOf(device.platform), lab.now) === "hot") {
    switchProcessors(lab, name);
    return {};
  }
  return { error: "no-standby", text: changeText("no-standby", name) };
}

function goDown(lab: Draft<Lab>, name: string): Outcome {
  reloadDevice(lab, name, unattestedText("rg-reload-reason"));
  return { text: `${name} goes down, its peer is active.` };
}

const roleIn = ({ redundancy }: Pick<Device, "redundancy">, id: number): Role | undefined => redundancy?.[id]?.role;
