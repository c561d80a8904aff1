/** The parts of `show redundancy application group all` about faults, the protocol and its media (FORMATS §3.17). */
import { shortName } from "../../device/interfaces.ts";
import { protocolOf } from "../../device/redundancy.ts";
import { ROLE_NAMES } from "../../device/role-names.ts";
import { controlAddress } from "../../lab/redundancy/pairs.ts";
import type { View } from "../view.ts";
import type { Standing } from "./standing.ts";

/** Hellos have a size of their own: what is sent, and what is counted of what is received. */
const SENT_BYTES = 62;
const RECEIVED_BYTES = 34;

export function faultLines({ group, up }: Standing): string[] {
  return [
    `Faults states Group ${group.id} info: `,
    `\tRuntime priority: [${group.priority}]`,
    `\t\tRG Faults RG State: ${up ? "Up" : "Down"}. `,
    "\t\t\tTotal # of switchovers due to faults:           0",
    "\t\t\tTotal # of down/up state changes due to faults: 0",
  ];
}

export function protocolLines(standing: Standing): string[] {
  const { group, role, state, up } = standing;
  const { toActive = 0, toStandby = 0, peerReloads = 0 } = state ?? {};
  return [
    `RG Protocol RG ${group.id}`,
    "------------------",
    `\tRole: ${ROLE_NAMES[role]}`,
    "\tNegotiation: Enabled",
    `\tPriority: ${group.priority}`,
    `\tProtocol state: ${role === "standby" ? "Standby-hot" : ROLE_NAMES[role]}`,
    `\tCtrl Intf(s) state: ${up ? "Up" : "Down"}`,
    `\tActive Peer: ${whoIs(standing, "active")}`,
    `\tStandby Peer: ${whoIs(standing, "standby")}`,
    "\tLog counters:",
    `\t\trole change to active: ${toActive}`,
    `\t\trole change to standby: ${toStandby}`,
    `\t\tdisable events: rg down state ${Number(!up)}, rg shut ${Number(group.shutdown)}`,
    `\t\tctrl intf events: up 1, down ${up ? 0 : 1}, admin_down ${up ? 0 : 1}`,
    `\t\treload events: local request 0, peer request ${peerReloads}`,
  ];
}

export function mediaLines(view: View, { group, role, peer, state }: Standing): string[] {
  const { now } = view.lab;
  const own = protocolOf(view.device.config, group.protocol);
  const since = state?.hellos?.since ?? now;
  const sent = hellos(now - since, own.hello);
  const theirs = peer && protocolOf(peer.device.config, peer.group.protocol);
  const theirSince = peer?.device.redundancy?.[group.id]?.hellos?.since ?? now;
  return [
    `RG Media Context for RG ${group.id}`,
    "--------------------------",
    `\tCtx State: ${ROLE_NAMES[role]}`,
    `\tProtocol ID: ${group.protocol}`,
    "\tMedia type: Default",
    `\tControl Interface: ${group.control ?? ""}`,
    `\tCurrent Hello timer: ${own.hello}`,
    `\tConfigured Hello timer: ${own.hello}, Hold timer: ${own.hold}`,
    `\tPeer Hello timer: ${theirs?.hello ?? 0}, Peer Hold timer: ${theirs?.hold ?? 0}`,
    "\tStats:",
    `\t\t${packets(sent, SENT_BYTES, sent)}`,
    `\t\t${own.authentication === undefined ? "Authentication not configured" : `${own.authentication.toUpperCase()} Authentication configured`}`,
    "\t\tAuthentication Failure: 0",
    "\t\tReload Peer: TX 0, RX 0",
    "\t\tResign: TX 0, RX 0",
    ...(peer === undefined || theirs === undefined
      ? []
      : [
          `\t${ROLE_NAMES[peer.role]} Peer: Present. Hold Timer: ${theirs.hold}`,
          // One that sends for longer than this one listens has more of them sent.
          `\t\t${packets(hellos(now - Math.max(since, theirSince), theirs.hello), RECEIVED_BYTES, hellos(now - theirSince, theirs.hello))}`,
        ]),
  ];
}

const hellos = (time: number, every: number): number => Math.floor(time / every);

const packets = (count: number, size: number, sequence: number): string =>
  `Pkts ${count}, Bytes ${count * size}, HA Seq 0, Seq Number ${sequence}, Pkt Loss 0`;

function whoIs({ group, role, peer }: Standing, wanted: "active" | "standby"): string {
  if (role === wanted) return "Local";
  if (peer?.role !== wanted) return "none";
  const { device, group: theirs } = peer;
  const address = controlAddress(device, group.id);
  return `address ${address}, priority ${theirs.priority}, intf ${shortName(group.control ?? "")}`;
}
