import { expect, test } from "vitest";
import { HOUR } from "../../src/clock/instant.ts";
import { licencesInUse } from "../../src/licensing/policy/reporting.ts";
import { Drive, labOf, OFFLINE } from "./lab-fixture.ts";

const listed = (drive: Drive) =>
  licencesInUse(drive.agent).map(({ name, tag, count, term }) => `${name} (${tag}) ${count} ${term}`);

test("Rulings 11: licences in the order of their first request: the lines of the configuration, then CUBE", () => {
  const startup = OFFLINE.replace(
    "license boot level uck9",
    "license boot level securityk9\nlicense boot level uck9\nlicense boot level nonsense",
  );
  const drive = new Drive(labOf({ startup }));
  drive.change({ kind: "calls", device: "Router", calls: "enhanced", n: 2 });
  drive.pass(HOUR);
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 30 });
  drive.pass(HOUR);
  const platform = ["securityk9 (ISR_4321_Security) 1 Perpetual", "uck9 (ISR_4321_UnifiedCommunication) 1 Perpetual"];
  expect(listed(drive)).toEqual([
    ...platform,
    "CUBE_T_RED (CUBE_T_RED) 2 Perpetual",
    "CUBE_T_STD (CUBE_T_STD) 30 Perpetual",
  ]);
  drive.change({ kind: "calls", device: "Router", calls: "enhanced", n: 0 });
  drive.pass(2 * HOUR);
  expect(listed(drive)).toEqual([...platform, "CUBE_T_STD (CUBE_T_STD) 30 Perpetual"]);
  drive.change({ kind: "calls", device: "Router", calls: "enhanced", n: 1 });
  drive.pass(HOUR);
  expect(listed(drive)).toEqual([
    ...platform,
    "CUBE_T_RED (CUBE_T_RED) 1 Perpetual",
    "CUBE_T_STD (CUBE_T_STD) 30 Perpetual",
  ]);
});

test("Rulings 9: a first top of the hour without calls asks for nothing", () => {
  const drive = new Drive(labOf({ startup: OFFLINE })).pass(3 * HOUR);
  expect(listed(drive)).toEqual(["uck9 (ISR_4321_UnifiedCommunication) 1 Perpetual"]);
});
