/** `show redundancy application if-mgr group`: who holds the virtual addresses of a group. The layout is field knowledge. */
import {
  groupNumbered,
  groupsOf,
  type RedundancyGroup,
  type SharedInterface,
  sharedInterfaces,
} from "../../device/redundancy.ts";
import type { View } from "../view.ts";
import { standingOf } from "./standing.ts";

/** One group by its number, nothing where it isn't configured; without a number all of them. */
export function showInterfaceManager(view: View, id?: number): string {
  const one = id === undefined ? undefined : groupNumbered(view.device.config, id);
  const groups = id === undefined ? groupsOf(view.device.config) : one === undefined ? [] : [one];
  return groups.map((group) => `${groupLines(view, group).join("\n")}\n`).join("");
}

function groupLines(view: View, group: RedundancyGroup): readonly string[] {
  const { role } = standingOf(view, group);
  return [
    `RG ID: ${group.id}`,
    "==========",
    "",
    ...sharedInterfaces(view.device.config, group.id).flatMap((shared) => [
      row("interface", shared.name),
      ` ${"-".repeat(39)}`,
      row("VMAC", virtualMac(group, shared)),
      row("VIP", shared.virtual),
      row("Shut", role === "active" ? "no shut" : "shut"),
      row("Decrement", String(shared.decrement)),
      "",
    ]),
  ];
}

const row = (label: string, value: string): string => ` ${label.padEnd(15)}${value}`;

/** Both routers have the same one: it is made from the group and from the identifier that both give the interface. */
function virtualMac({ id }: RedundancyGroup, { rii }: SharedInterface): string {
  if (rii === undefined) return "0000.0000.0000";
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  return `0007.b4${hex(id, 2)}.${hex(rii, 4)}`;
}
