import { defineRelease, unattested } from "../define.ts";
import { POLICY_17_4 } from "../eras/policy.ts";
import type { Release } from "../types.ts";

const train = ["Bengaluru", "CLI §10"] as const;

/** Train 17.4. */
export const BENGALURU_17_4: readonly Release[] = [
  defineRelease({
    id: "17.4.1",
    train,
    agentVersion: unattested("5.0.12_rel/71"),
    cubeVersion: ["14.1", "COMMANDS §1.4"],
    compiled: unattested("Thu 26-Nov-20 04:12 by mcpre"),
    build: unattested("fc3"),
    facts: POLICY_17_4,
  }),
  defineRelease({
    id: "17.4.1a",
    train,
    agentVersion: unattested("5.0.12_rel/71"),
    cubeVersion: unattested("14.1"),
    compiled: unattested("Fri 18-Dec-20 05:01 by mcpre"),
    build: unattested("fc1"),
    facts: POLICY_17_4,
  }),
];
