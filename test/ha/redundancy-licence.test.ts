/** The licence that high availability needs on ASR 1000 (first document, "Platform Licensing"). */
import { expect, test } from "vitest";
import { labWith, type } from "../support/type.ts";

const GROUP = "redundancy\n application redundancy\n  group 1\n";
const LEVEL = "license boot level advipservices\n";

/** Names of the licences in use after the lines. */
function licences(options: Parameters<typeof labWith>[0], ...lines: readonly string[]): string[] {
  const { lab } = type(labWith(options), ["enable", ...lines]);
  const { agent, legacy } = lab.devices.Router ?? {};
  const held = [...(agent?.entitlements ?? []), ...(legacy?.entitlements ?? [])];
  return held.filter(({ count }) => count > 0).map(({ tag }) => tag);
}

const ASR = { platform: "ASR1001-X", release: "17.6.1a" };
const OWN = ["ASR_1000_AdvIpServices", "ASR_1000_Ipbase"];
const RED = "ASR_1000_FwNatRedundancy";

test.each([
  ["a group in the startup configuration", { ...ASR, startup: LEVEL + GROUP }, [], [...OWN, RED]],
  ["none", { ...ASR, startup: LEVEL }, [], OWN],
  [
    "a group that is configured",
    { ...ASR, startup: LEVEL },
    ["configure terminal", "redundancy", "application redundancy", "group 1"],
    [...OWN, RED],
  ],
  [
    "a second group asks for no second one",
    { ...ASR, startup: LEVEL + GROUP },
    ["configure terminal", "redundancy", "application redundancy", "group 2"],
    [...OWN, RED],
  ],
  [
    "the first of two groups is taken away",
    { ...ASR, startup: `${LEVEL}${GROUP}  group 2\n` },
    ["configure terminal", "redundancy", "application redundancy", "no group 1"],
    [...OWN, RED],
  ],
  [
    "the last group is taken away",
    { ...ASR, startup: LEVEL + GROUP },
    ["configure terminal", "redundancy", "application redundancy", "no group 1"],
    OWN,
  ],
  [
    "all groups are taken away",
    { ...ASR, startup: LEVEL + GROUP },
    ["configure terminal", "redundancy", "no application redundancy"],
    OWN,
  ],
  ["a router that registers", { ...ASR, release: "16.12.4", startup: LEVEL + GROUP }, [], [...OWN, RED]],
  ["another platform", { startup: `license boot level uck9\n${GROUP}` }, [], ["ISR_4321_UnifiedCommunication"]],
  ["route processors need none", { platform: "ASR1006-X", release: "17.6.1a", startup: LEVEL }, [], OWN],
  ["platform licences assumed", { ...ASR, platformLicences: "assumed", startup: GROUP }, [], []],
] as const)("%s", (_, options, lines, held) => {
  expect(licences(options, ...lines)).toEqual(held);
});
