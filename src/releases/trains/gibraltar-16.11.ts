import { defineRelease, unattested } from "../define.ts";
import { LEGACY_STATIC } from "../eras/legacy.ts";
import { sourced } from "../facts/facts.ts";
import type { Release } from "../types.ts";

const FACTS = { ...LEGACY_STATIC, ...sourced("UPGRADE §1", { unidentifiedAfterUpgrade: true }) };

/** Before 16.11.1a SIP starts by itself. */
const FIRST = { ...FACTS, ...sourced("COMMANDS §2.4", { sipNeedsConfiguration: false }) };

const train = unattested("Gibraltar");

/** Train 16.11. The first document prints `show cube status` of 16.11.1prd6. */
export const GIBRALTAR_16_11: readonly Release[] = [
  defineRelease({
    id: "16.11.1prd6",
    before: "16.11.1",
    train,
    agentVersion: unattested("4.8.0_rel/12"),
    cubeVersion: ["12.5.0", "FORMATS §4"],
    compiled: unattested("Tue 19-Feb-19 21:16 by mcpre"),
    build: unattested("fc1"),
    facts: FIRST,
  }),
  defineRelease({
    id: "16.11.1",
    train,
    agentVersion: unattested("4.8.1_rel/19"),
    cubeVersion: ["12.5.0", "COMMANDS §1.4"],
    compiled: unattested("Thu 28-Mar-19 09:42 by mcpre"),
    build: unattested("fc3"),
    facts: FIRST,
  }),
  defineRelease({
    id: "16.11.1a",
    train,
    agentVersion: unattested("4.8.1_rel/19"),
    cubeVersion: unattested("12.5.0"),
    compiled: unattested("Fri 05-Apr-19 17:06 by mcpre"),
    build: unattested("fc1"),
    facts: FACTS,
  }),
];
