import { defineRelease, unattested } from "../define.ts";
import { RTU } from "../eras/rtu.ts";
import { sourced } from "../facts/facts.ts";
import type { Release } from "../types.ts";

/** Train 16.6. */
export const EVEREST_16_6: readonly Release[] = [
  defineRelease({
    id: "16.6.1",
    train: unattested("Everest"),
    agentVersion: unattested("4.1.2_rel/15"),
    cubeVersion: unattested("12.0.0"),
    compiled: unattested("Sat 22-Jul-17 05:51 by mcpre"),
    build: unattested("fc2"),
    facts: { ...RTU, ...sourced("COMMANDS §2.1", { transports: [] }) },
  }),
];
