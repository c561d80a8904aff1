/** `Application HA Info` below CUBE's licence in `show license all`: a router's part in its pair, and its peer (FORMATS §3.3). */
import { isBound } from "../../device/redundancy.ts";
import { ROLE_NAMES } from "../../device/role-names.ts";
import { hostnameOf } from "../../device/settings/settings.ts";
import { redundancyGroupOf } from "../../device/settings/voice.ts";
import type { Role } from "../../device/types.ts";
import { cubePeer } from "../../lab/redundancy/pairs.ts";
import type { Entitlement } from "../../licensing/types.ts";
import { stableUuid } from "../../text/prng.ts";
import type { View } from "../view.ts";

/** What the agent prints of accounts of which the peer told nothing. */
const UNTOLD = "'nullPtr'";

/** The lines of one licence; none but for CUBE's own in a pair, on releases that print them. */
export function applicationHa(view: View, { tag }: Entitlement): string[] {
  const { device, release, lab } = view;
  const { applicationHaInfo, tags } = release.facts;
  const id = redundancyGroupOf(device.config);
  if (applicationHaInfo === "none" || tag !== tags.enhanced || id === undefined || !isBound(device, id)) return [];
  const role = device.redundancy?.[id]?.role;
  if (role === undefined || role === "init") return [];
  const own = ["  Application HA Info:", ...application(4, id, role)];
  const peer = cubePeer(lab, device);
  const theirs = peer?.redundancy?.[id]?.role;
  if (applicationHaInfo === "own" || peer === undefined || theirs === undefined || theirs === "init") return own;
  const told = [
    ...application(6, id, theirs),
    `      Hostname: ${hostnameOf(peer.config)}`,
    `      PIID: ${stableUuid(`piid ${peer.serial}`)}`,
    `      UDI: P:${peer.platform},S:${peer.serial}`,
    `      Smart Account Name: ${UNTOLD}`,
    `      Virtual Account Name: ${UNTOLD}`,
  ];
  return [...own, "    Peer Info:", ...told];
}

function application(indent: number, id: number, role: Role): string[] {
  const lines = ["Application Name: CUBE", `Application Id: ${id}`, `Application Role: ${ROLE_NAMES[role]}`];
  return lines.map((line) => " ".repeat(indent) + line);
}
