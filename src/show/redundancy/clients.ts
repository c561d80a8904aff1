/** `show redundancy client domain all`: who takes part in the redundancy facility. The layout is field knowledge. */
import { groupsOf, isBound } from "../../device/redundancy.ts";
import type { View } from "../view.ts";

interface RfClient {
  readonly id: number;
  readonly sequence: number;
  readonly name: string;
}

/** CUBE in the domain of the chassis, and in that of a group. */
export const VOIP_RF: RfClient = { id: 1345, sequence: 128, name: "VOIP RF CLIENT" };
export const VOIP_RG: RfClient = { id: 4054, sequence: 448, name: "VOIP RG CLIENT" };

const FIRST: RfClient = { id: 0, sequence: 0, name: "RF_INTERNAL_MSG" };
const LAST: RfClient = { id: 65000, sequence: 449, name: "RF_LAST_CLIENT" };

/** Of the clients that every router has, some. */
const OF_CHASSIS: readonly RfClient[] = [
  { id: 29, sequence: 60, name: "Redundancy Mode RF" },
  { id: 139, sequence: 62, name: "IfIndex" },
  { id: 25, sequence: 69, name: "CHKPT RF" },
  { id: 22, sequence: 98, name: "Network RF Client" },
];

/** The domain of the chassis, then those of the groups: CUBE takes part in the group that it was booted with. */
export function showRedundancyClients(view: View): string {
  const chassis = [FIRST, ...OF_CHASSIS, VOIP_RF, LAST];
  const groups = groupsOf(view.device.config).flatMap(({ id }) => [
    FIRST,
    ...(isBound(view.device, id) ? [VOIP_RG] : []),
    LAST,
  ]);
  return [...chassis, ...groups].map(row).join("");
}

const row = ({ id, sequence, name }: RfClient): string =>
  `  clientID = ${String(id).padEnd(6)}  clientSeq = ${String(sequence).padEnd(6)}  ${name}\n`;
