import { defineRelease, unattested } from "../define.ts";
import { LEGACY_DYNAMIC } from "../eras/dynamic.ts";
import type { Release } from "../types.ts";

/** Train 17.2. */
export const AMSTERDAM_17_2: readonly Release[] = [
  defineRelease({
    id: "17.2.1r",
    train: ["Amsterdam", "CLI §10"],
    agentVersion: unattested("4.8.11_rel/31"),
    cubeVersion: ["12.8.0", "COMMANDS §1.4"],
    compiled: unattested("Thu 09-Apr-20 23:31 by mcpre"),
    build: unattested("fc2"),
    facts: LEGACY_DYNAMIC,
  }),
];
