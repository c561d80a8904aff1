/** The last point of return, found by going the way back after each step. */
import { expect, test } from "vitest";
import { rehearsed } from "./rehearsing.ts";

const scenario = (expected: string) => `title: Another name
lab: { devices: [{ hostname: R1 }] }
wayBack:
  type: configure replace nvram:startup-config force
  expect:
    - fact: device.hostname is ${expected}
steps:
  - title: The name is changed
    type: |
      configure terminal
      hostname East
      end
  - title: Time passes
    advance: 10m
  - title: It is saved
    type: write memory
    expect:
      - fact: device.hostname is East
`;

const STEPS = `Another name
ok      1/3  The name is changed
ok      2/3  Time passes  (10 min)
ok      3/3  It is saved
3 steps, all as expected, 10 min of lab time
SIP outage: none
`;

test("the step after which the way back leads nowhere any more is found; the rehearsal goes on as if nobody had gone back", async () => {
  const { status, out } = await rehearsed({ "name.yaml": scenario("R1") });
  expect({ status, out }).toEqual({
    status: 0,
    out: `${STEPS}Last point of return: after step 2 (2026-01-05T08:10:00Z): configure replace nvram:startup-config force (tried; after step 3: device.hostname is R1: it is East)\n\n`,
  });
});

test("a way back that never leads to the beginning", async () => {
  const { status, out } = await rehearsed({ "name.yaml": scenario("West") });
  expect({ status, out }).toEqual({
    status: 0,
    out: `${STEPS}Last point of return: none, the way back leads nowhere\n\n`,
  });
});

test("a way back that leads to the beginning until the end", async () => {
  const file = scenario("R1").replace("type: write memory", "type: show clock");
  const { out } = await rehearsed({ "name.yaml": file });
  expect(out.split("\n").at(-3)).toBe(
    "Last point of return: after step 3 (2026-01-05T08:10:00Z): configure replace nvram:startup-config force (tried)",
  );
});
