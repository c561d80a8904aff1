import { defineRelease, unattested } from "../define.ts";
import { POLICY_17_12 } from "../eras/policy-later.ts";
import { UNATTESTED } from "../facts/facts.ts";
import type { Release } from "../types.ts";

/** Train 17.12. */
export const DUBLIN_17_12: readonly Release[] = [
  defineRelease({
    id: "17.12.4",
    train: ["Dublin", "CLI §10"],
    agentVersion: ["5.9.4_rel/28", `${UNATTESTED}: FORMATS §1 places 5.9.4 in 17.10 to 17.12`],
    cubeVersion: unattested("14.8"),
    compiled: unattested("Tue 23-Jul-24 09:39 by mcpre"),
    build: unattested("fc3"),
    facts: POLICY_17_12,
  }),
];
