/** What policy mode tells of a reservation that an upgrade left (UPGRADE §1): that there is a code, and for which licences. */
import type { Reservation } from "../../licensing/reservation.ts";
import type { View } from "../view.ts";
import { when } from "./blocks.ts";
import { membersOf } from "./members.ts";

type Installed = NonNullable<Reservation["installed"]>;

/** The code that is installed, if one is. */
export function installedCode(view: View): Installed | undefined {
  return view.device.agent.reservation?.installed;
}

/** `SPECIFIC INSTALLED on …`. */
export function installedText(view: View, { kind, at }: Installed): string {
  return `${kind === "universal" ? "UNIVERSAL" : "SPECIFIC"} INSTALLED on ${when(view, at)}`;
}

/** The reserved licences; nothing where none is named. Labels as a public parser looks for them, after guides of switches. */
export function reservedLicences(view: View): string[] {
  const installed = installedCode(view);
  if (installed === undefined || installed.licences.length === 0) return [];
  const [{ pid, serial }] = membersOf(view);
  return [
    "Specified license reservations:",
    ...installed.licences.flatMap(({ name, tag, description, count }) => [
      `  ${name} (${tag}):`,
      `    Description: ${description}`,
      `    Total reserved count: ${count}`,
      "    Enforcement type: NOT ENFORCED",
      "    Term information:",
      `      Active: PID:${pid},SN:${serial}`,
      `        Authorization type: ${installedText(view, installed)}`,
      "        License type: PERPETUAL",
      `          Term Count: ${count}`,
    ]),
  ];
}
