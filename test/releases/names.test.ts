/** Names and tables that go with releases: CUBE's licences, policies, the transport after an upgrade. */
import { expect, test } from "vitest";
import { CUBE_LICENCE_NAMES, VOICE_GATEWAY_NAME } from "../../src/releases/cube-names.ts";
import { EARLY_DEFAULT } from "../../src/releases/policies.ts";
import { TRANSPORT_AFTER_RESET, TRANSPORT_AFTER_UPGRADE } from "../../src/releases/upgrade.ts";

test("a licence is called by the account's generation (transcripts 000-08, 000-24; CSSM §1.2)", () => {
  const { V12, V14 } = CUBE_LICENCE_NAMES;
  expect([V12.standard.displayed, V12.standard.description, V12.standard.portal]).toEqual([
    "CUBE_Trunk_Standard_Session",
    "Cisco Unified Border Element (CUBE) Trunk Standard Session License",
    "CUBE v12 Trunk Standard Session",
  ]);
  expect([V14.standard.displayed, V14.enhanced.portal, V12.enhanced.portal, VOICE_GATEWAY_NAME]).toEqual([
    "CUBE v14 Trunk Standard Session",
    "CUBE v14 Trunk Redundant/Enhanced Session",
    "CUBE v12 Trunk Redundant Session",
    "CUBE v14 Voice Gateway Session",
  ]);
});

test("the policy of spring 2020 as transcript 000-11 prints it", () => {
  const rows = Object.entries(EARLY_DEFAULT.classes).map(([name, { first, frequency, change }]) =>
    [name, ...[first, frequency, change].map(({ days, source }) => `${days} ${source}`)].join(", "),
  );
  expect(rows).toEqual([
    "perpetual, 365 CISCO default, 90 CISCO default, 90 Product default",
    "subscription, 90 CISCO default, 90 CISCO default, 80 Product default",
    "enforced, 90 Customer Policy, 90 Customer Policy, 80 Customer Policy",
    "export, 90 Customer Policy, 90 Customer Policy, 90 Customer Policy",
  ]);
});

test.each([
  ["callhome", "rtu", "cslu"],
  ["smart", "rtu", "cslu"],
  ["callhome", "evaluation", "cslu"],
  ["callhome", "reservation", "off"],
  ["callhome", "registered", "callhome"],
  ["smart", "evaluation", "off"],
  ["smart", "reservation", "off"],
  ["smart", "registered", "smart"],
] as const)("an upgrade with %s in %s leads to %s (UPGRADE, table 2)", (transport, before, after) => {
  expect(TRANSPORT_AFTER_UPGRADE[transport][before]).toBe(after);
});

test("after RTU, and where the transport is reset, it is CSLU", () => {
  expect(TRANSPORT_AFTER_RESET).toBe("cslu");
});
