/** `show redundancy application group` (FORMATS §3.17, samples of two releases). */
import { groupNumbered, groupsOf, type RedundancyGroup } from "../../device/redundancy.ts";
import type { View } from "../view.ts";
import { faultLines, mediaLines, protocolLines } from "./group-protocol.ts";
import { domainOf, RF_STATES, type Standing, standingOf } from "./standing.ts";

/** The table of the groups that are configured. */
export function showGroups(view: View): string {
  const rows = groupsOf(view.device.config).map((group) => {
    const { role } = standingOf(view, group);
    return row(String(group.id), group.name, role.toUpperCase());
  });
  return row("Group ID", "Group Name", "State") + row("--------", "----------", "-----") + rows.join("");
}

const row = (id: string, name: string, state: string): string => `${id.padEnd(12)}${name.padEnd(32)}${state}\n`;

/** One group by its number; nothing where it isn't configured. */
export function showGroup(view: View, id: number): string {
  const group = groupNumbered(view.device.config, id);
  return group === undefined ? "" : `${[...groupLines(view, group), ""].join("\n")}\n`;
}

/** All that is known of each group. */
export function showAllGroups(view: View): string {
  const blocks = groupsOf(view.device.config).map((group) => {
    const standing = standingOf(view, group);
    return [
      ...faultLines(standing),
      ...groupLines(view, group),
      "",
      "",
      ...protocolLines(standing),
      "",
      ...mediaLines(view, standing),
      "",
    ].join("\n");
  });
  return blocks.map((block) => `${block}\n`).join("");
}

function groupLines(view: View, group: RedundancyGroup): string[] {
  const standing = standingOf(view, group);
  const presence = standing.peer === undefined ? "No" : "Yes";
  return [
    `Group ID:${group.id}`,
    `Group Name:${group.name}`,
    "",
    `Administrative State: ${group.shutdown ? "Shutdown" : "No Shutdown"}`,
    `Aggregate operational state : ${standing.up ? "Up" : "Down"}`,
    `My Role: ${standing.role.toUpperCase()}`,
    `Peer Role: ${peerRole(standing)}`,
    `Peer Presence: ${presence}`,
    `Peer Comm: ${presence}`,
    `Peer Progression Started: ${presence}`,
    "",
    `RF Domain: ${domainOf(group.id)}`,
    `\t RF state: ${RF_STATES[standing.role]}`,
    `\t Peer RF state: ${standing.peer === undefined ? "DISABLED" : RF_STATES[standing.peer.role]}`,
  ];
}

const peerRole = ({ peer }: Standing): string => peer?.role.toUpperCase() ?? "UNKNOWN";
