/** The product instances of a router: one, or several where it has redundant processors (FORMATS §3.6). */
import type { Udi } from "../../licensing/types.ts";
import type { View } from "../view.ts";

/** A product instance and its part in the group. */
export interface Member extends Udi {
  readonly role: "Active" | "Standby" | "Member";
}

/** The active instance first. A router without redundant processors is one alone. */
export function membersOf(view: View): readonly [Member, ...Member[]] {
  return [{ role: "Active", pid: view.device.platform, serial: view.device.serial }];
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
