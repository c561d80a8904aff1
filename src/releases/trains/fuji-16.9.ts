import { defineRelease, unattested } from "../define.ts";
import { RTU } from "../eras/rtu.ts";
import { sourced } from "../facts/facts.ts";
import type { Release } from "../types.ts";

/** Train 16.9. */
export const FUJI_16_9: readonly Release[] = [
  defineRelease({
    id: "16.9.6",
    train: unattested("Fuji"),
    agentVersion: ["4.4.5_rel/71", "FORMATS §1"],
    cubeVersion: unattested("12.3.0"),
    compiled: unattested("Wed 26-Aug-20 15:31 by mcpre"),
    build: unattested("fc2"),
    facts: { ...RTU, ...sourced("UPGRADE §2", { registersFromTrust: true }) },
  }),
];
