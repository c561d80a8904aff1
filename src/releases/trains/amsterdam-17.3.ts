import { defineRelease, unattested } from "../define.ts";
import { LEGACY_DYNAMIC } from "../eras/dynamic.ts";
import { POLICY_17_3 } from "../eras/policy.ts";
import { sourced, UNATTESTED } from "../facts/facts.ts";
import { EARLY_DEFAULT } from "../policies.ts";
import type { Release } from "../types.ts";

const train = ["Amsterdam", "CLI §10"] as const;

/** 17.3.1 and 17.3.1a: the last with registration. */
const REGISTERED = {
  ...LEGACY_DYNAMIC,
  ...sourced("first document, License Backward Compatibility", { licenceVersions: ["V14", "Flex"] }),
};

/** Train 17.3. The documents print `show license status` of a build of spring 2020 and call it 17.3.2. */
export const AMSTERDAM_17_3: readonly Release[] = [
  defineRelease({
    id: "17.3.1",
    train,
    agentVersion: unattested("4.8.14_rel/38"),
    cubeVersion: unattested("14.0"),
    compiled: unattested("Fri 07-Aug-20 21:32 by mcpre"),
    build: unattested("fc2"),
    facts: { ...REGISTERED, ...sourced("UPGRADE §2", { registersFromTrust: true }) },
  }),
  defineRelease({
    id: "17.3.1a",
    train,
    agentVersion: unattested("4.8.14_rel/38"),
    cubeVersion: unattested("14.0"),
    compiled: ["Wed 12-Aug-20 00:16 by mcpre", "a capture of show version"],
    build: ["fc3", "a capture of show version"],
    facts: {
      ...REGISTERED,
      ...sourced(`${UNATTESTED}: as 17.3.1, of which it is a rebuild`, { registersFromTrust: true }),
    },
  }),
  defineRelease({
    id: "17.3.2prd1",
    before: "17.3.2",
    train,
    agentVersion: unattested("5.0.1_rel/9"),
    cubeVersion: unattested("14.1"),
    compiled: unattested("Mon 16-Mar-20 18:20 by mcpre"),
    build: unattested("fc1"),
    facts: {
      ...POLICY_17_3,
      ...sourced("FORMATS §3.1", { policyStatus: "early" }),
      ...sourced("STATE §2.2", { imagePolicy: EARLY_DEFAULT }),
      ...sourced(`${UNATTESTED}: as 17.3.2`, { sipStopsOnMissedAck: true }),
    },
  }),
  defineRelease({
    id: "17.3.2",
    train,
    agentVersion: ["5.0.6_rel/47", "FORMATS §1"],
    cubeVersion: ["14.1", "COMMANDS §1.4"],
    compiled: unattested("Sat 31-Oct-20 13:19 by mcpre"),
    build: unattested("fc3"),
    facts: { ...POLICY_17_3, ...sourced("CONFLICTS C-14", { upgradeResetsTransport: true }) },
  }),
  defineRelease({
    id: "17.3.3",
    train,
    agentVersion: unattested("5.0.8_rel/55"),
    cubeVersion: unattested("14.1"),
    compiled: unattested("Thu 04-Mar-21 12:32 by mcpre"),
    build: unattested("fc7"),
    facts: POLICY_17_3,
  }),
  defineRelease({
    id: "17.3.4a",
    train,
    agentVersion: unattested("5.0.9_rel/60"),
    cubeVersion: unattested("14.1"),
    compiled: unattested("Tue 20-Jul-21 04:59 by mcpre"),
    build: unattested("fc3"),
    facts: POLICY_17_3,
  }),
  defineRelease({
    id: "17.3.5",
    train,
    agentVersion: unattested("5.0.10_rel/66"),
    cubeVersion: unattested("14.1"),
    compiled: unattested("Wed 09-Feb-22 10:36 by mcpre"),
    build: unattested("fc2"),
    facts: { ...POLICY_17_3, ...sourced("CONFLICTS C-13", { sipStopsOnMissedAck: false }) },
  }),
];
