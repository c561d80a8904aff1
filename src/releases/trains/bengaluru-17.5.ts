import { defineRelease, unattested } from "../define.ts";
import { POLICY_17_4 } from "../eras/policy.ts";
import type { Release } from "../types.ts";

/** Train 17.5. */
export const BENGALURU_17_5: readonly Release[] = [
  defineRelease({
    id: "17.5.1",
    train: ["Bengaluru", "CLI §10"],
    agentVersion: unattested("5.1.10_rel/82"),
    cubeVersion: unattested("14.3"),
    compiled: unattested("Tue 30-Mar-21 11:07 by mcpre"),
    build: unattested("fc3"),
    facts: POLICY_17_4,
  }),
];
