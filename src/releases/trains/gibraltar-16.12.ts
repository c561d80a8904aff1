import { defineRelease, unattested } from "../define.ts";
import { LEGACY_16_12 } from "../eras/legacy.ts";
import { sourced, UNATTESTED } from "../facts/facts.ts";
import type { Release } from "../types.ts";

const train = ["Gibraltar", "CLI §10"] as const;

/** Train 16.12. */
export const GIBRALTAR_16_12: readonly Release[] = [
  defineRelease({
    id: "16.12.1",
    train,
    agentVersion: unattested("4.8.4_rel/18"),
    cubeVersion: unattested("12.6.0"),
    compiled: unattested("Tue 30-Jul-19 19:26 by mcpre"),
    build: unattested("fc5"),
    facts: LEGACY_16_12,
  }),
  defineRelease({
    id: "16.12.4",
    train,
    agentVersion: ["4.8.5.4_rel/22", `${UNATTESTED}: FORMATS §1 places this version in 16.11 to 17.3.1a`],
    cubeVersion: unattested("12.6.0"),
    compiled: unattested("Thu 09-Jul-20 21:49 by mcpre"),
    build: unattested("fc5"),
    facts: { ...LEGACY_16_12, ...sourced("UPGRADE §2", { registersFromTrust: true }) },
  }),
];
