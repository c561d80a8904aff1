import { defineRelease, unattested } from "../define.ts";
import { LEGACY } from "../eras/legacy.ts";
import type { Release } from "../types.ts";

/** Train 16.10. */
export const GIBRALTAR_16_10: readonly Release[] = [
  defineRelease({
    id: "16.10.1a",
    train: unattested("Gibraltar"),
    agentVersion: unattested("4.4.13_rel/116"),
    cubeVersion: unattested("12.4.0"),
    compiled: unattested("Fri 30-Nov-18 02:27 by mcpre"),
    build: unattested("fc3"),
    facts: LEGACY,
  }),
];
