/** The product instances of a router: one, or several where it has redundant processors (FORMATS §3.6). */
import { standbyState } from "../../device/chassis.ts";
import type { Udi } from "../../licensing/types.ts";
import type { View } from "../view.ts";

/** A product instance and its part in the group. */
export interface Member extends Udi {
  readonly role: "Active" | "Standby" | "Member";
}

/**
 * The active instance first. A router without redundant processors is one alone; two processors of a chassis have its
 * UDI both (STATE §6).
 */
export function membersOf({ device, platform, lab }: View): readonly [Member, ...Member[]] {
  const udi = { pid: device.platform, serial: device.serial };
  const active: Member = { role: "Active", ...udi };
  const isPaired = standbyState(device, platform, lab.now) === "hot";
  return isPaired ? [active, { role: "Standby", ...udi }] : [active];
}

/** `UDI: PID:…,SN:…`, and the list of all where there are several. */
export function udiLines(members: readonly [Member, ...Member[]]): string[] {
  const [{ pid, serial }] = members;
  const own = `UDI: PID:${pid},SN:${serial}`;
  if (members.length === 1) return [own];
  return [
    own,
    "",
    "HA UDI List:",
    ...members.map((member) => `    ${member.role}:PID:${member.pid},SN:${member.serial}`),
  ];
}

/** `  Active: PID:…,SN:…` and what is told of each, below it. */
export function perMember(
  members: readonly Member[],
  told: (member: Member) => readonly string[],
  indent: number,
): string[] {
  return members.flatMap((member) => [
    `  ${member.role}: PID:${member.pid},SN:${member.serial}`,
    ...told(member).map((line) => " ".repeat(indent) + line),
  ]);
}
