import { defineRelease, unattested } from "../define.ts";
import { POLICY_17_9 } from "../eras/policy-later.ts";
import { UNATTESTED } from "../facts/facts.ts";
import type { Release } from "../types.ts";

/** Train 17.9. */
export const CUPERTINO_17_9: readonly Release[] = [
  defineRelease({
    id: "17.9.4",
    train: ["Cupertino", "CLI §10"],
    agentVersion: ["5.5.11_rel/40", `${UNATTESTED}: FORMATS §1 places 5.5.11 in 17.7 to 17.9`],
    cubeVersion: unattested("14.6"),
    compiled: unattested("Wed 26-Jul-23 10:25 by mcpre"),
    build: unattested("fc3"),
    facts: POLICY_17_9,
  }),
];
