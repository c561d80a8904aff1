/** `show redundancy states`: the route processors of one chassis (FORMATS §3.17). */
import { activeUnit, chassisMode } from "../../device/chassis.ts";
import type { View } from "../view.ts";

/** Clients of the redundancy facility in the samples of each kind of chassis. */
const CLIENTS = { duplex: 135, simplex: 111 } as const;

/** As the active route processor prints it. */
export function showRedundancyStates(view: View): string {
  const { device, platform, release } = view;
  const mode = chassisMode(device.config, platform);
  const duplex = platform.routeProcessors === 2;
  const stateful = duplex && mode === "sso";
  const unit = activeUnit(device);
  return [
    "       my state = 13 -ACTIVE ",
    `     peer state = ${duplex ? PEER_STATES[mode] : "1  -DISABLED "}`,
    `           Mode = ${duplex ? "Duplex" : "Simplex"}`,
    `           Unit = ${unit === 0 ? "Primary" : "Secondary"}`,
    `        Unit ID = ${48 + unit}`,
    "",
    `Redundancy Mode (Operational) = ${duplex ? NAMES[mode] : NAMES.none}`,
    `Redundancy Mode (Configured)  = ${NAMES[mode]}`,
    `Redundancy State              = ${stateful ? "sso" : duplex && mode === "rpr" ? "rpr" : "Non Redundant"}`,
    "     Maintenance Mode = Disabled",
    `    Manual Swact = ${duplex ? "enabled" : "disabled (system is simplex (no peer unit))"}`,
    ` Communications = ${duplex ? "Up" : "Down      Reason: Simplex mode"}`,
    "",
    `   client count = ${duplex ? CLIENTS.duplex : CLIENTS.simplex}`,
    " client_notification_TMR = 30000 milliseconds",
    "           RF debug mask = 0x0   ",
    ...(release.facts.gatewayMonitoringLine ? ["Gateway monitoring interval  = 0 secs"] : []),
    "",
  ].join("\n");
}

const NAMES = { none: "Non-redundant", rpr: "rpr", sso: "sso" } as const;
const PEER_STATES = { none: "1  -DISABLED ", rpr: "4  -STANDBY COLD ", sso: "8  -STANDBY HOT " } as const;
