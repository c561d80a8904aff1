/** `show redundancy states`: the route processors of one chassis (FORMATS §3.17). */
import type { View } from "../view.ts";
import { chassisOf } from "./chassis.ts";

/** Clients of the redundancy facility in the samples of each kind of chassis. */
const CLIENTS = { duplex: 135, simplex: 111 } as const;

/** As the processor prints it at whose console one sits. */
export function showRedundancyStates(view: View): string {
  const { processors, own, peer, unit, operational, configured, communications, manual, duplex } = chassisOf(view);
  return [
    `       my state = ${own.code}`,
    `     peer state = ${peer.code}`,
    `           Mode = ${duplex ? "Duplex" : "Simplex"}`,
    `           Unit = ${unit === 0 ? "Primary" : "Secondary"}`,
    `        Unit ID = ${FIRST_UNIT + unit}`,
    "",
    `Redundancy Mode (Operational) = ${operational}`,
    `Redundancy Mode (Configured)  = ${configured}`,
    `Redundancy State              = ${operational === "Non-redundant" ? "Non Redundant" : operational}`,
    "     Maintenance Mode = Disabled",
    `    Manual Swact = ${manual}`,
    ` Communications = ${communications}`,
    "",
    `   client count = ${processors === 2 ? CLIENTS.duplex : CLIENTS.simplex}`,
    " client_notification_TMR = 30000 milliseconds",
    "           RF debug mask = 0x0   ",
    ...(view.release.facts.gatewayMonitoringLine ? ["Gateway monitoring interval  = 0 secs"] : []),
    "",
  ].join("\n");
}

const FIRST_UNIT = 48;
