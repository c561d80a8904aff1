import { defineRelease, unattested } from "../define.ts";
import { POLICY_17_6 } from "../eras/policy.ts";
import { sourced } from "../facts/facts.ts";
import type { Release } from "../types.ts";

const train = ["Bengaluru", "CLI §10"] as const;

/** Train 17.6. */
export const BENGALURU_17_6: readonly Release[] = [
  defineRelease({
    id: "17.6.1a",
    train,
    agentVersion: ["5.1.21_rel/96", "FORMATS §1"],
    cubeVersion: ["14.4", "COMMANDS §1.4"],
    compiled: unattested("Sat 21-Aug-21 03:27 by mcpre"),
    build: unattested("fc2"),
    facts: POLICY_17_6,
  }),
  defineRelease({
    id: "17.6.2",
    train,
    agentVersion: unattested("5.1.23_rel/104"),
    cubeVersion: unattested("14.4"),
    compiled: unattested("Wed 27-Oct-21 02:08 by mcpre"),
    build: unattested("fc4"),
    facts: { ...POLICY_17_6, ...sourced("STATE §2.7", { sipStopsOnMissedAck: false }) },
  }),
];
