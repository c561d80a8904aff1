import { defineRelease, unattested } from "../define.ts";
import { POLICY_17_18 } from "../eras/policy-later.ts";
import type { Release } from "../types.ts";

/** Train 17.18. */
export const IOSXE_17_18: readonly Release[] = [
  defineRelease({
    id: "17.18.1a",
    train: ["IOSXE", "CLI §10"],
    agentVersion: ["6.2.0/11094e344", "a sample of show license all, 17.18.1a"],
    cubeVersion: ["15", "COMMANDS §1.4"],
    compiled: unattested("Mon 18-Aug-25 11:52 by mcpre"),
    build: unattested("fc2"),
    facts: POLICY_17_18,
  }),
];
