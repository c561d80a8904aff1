import { defineRelease, unattested } from "../define.ts";
import { POLICY_17_15 } from "../eras/policy-later.ts";
import { UNATTESTED } from "../facts/facts.ts";
import type { Release } from "../types.ts";

/** Train 17.15. */
export const IOSXE_17_15: readonly Release[] = [
  defineRelease({
    id: "17.15.1a",
    train: ["IOSXE", "CLI §10"],
    agentVersion: ["5.11.4_rel/22", `${UNATTESTED}: FORMATS §1 places 5.11 in 17.13 to 17.15`],
    cubeVersion: ["14.10", "COMMANDS §1.4"],
    compiled: unattested("Thu 15-Aug-24 05:47 by mcpre"),
    build: unattested("fc3"),
    facts: POLICY_17_15,
  }),
];
