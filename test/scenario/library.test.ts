/** Every scenario of the library does what it says, and the schema that editors use is that of the reader. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { snapshotsOf } from "../../src/rehearse/snapshots.ts";
import { scenarioSchemaText } from "../../src/scenario/json-schema.ts";
import { loadScenario } from "../../src/scenario/load.ts";
import { play } from "../../src/scenario/play.ts";

const ROOT = new URL("../../scenarios/", import.meta.url).pathname;
const files = readdirSync(ROOT).filter((name) => name.endsWith(".yaml"));

test.each(files)("%s", async (file) => {
  const loaded = await loadScenario(ROOT + file);
  if (!loaded.ok) throw new Error(loaded.errors.join("\n"));
  const { steps, checks } = await play(loaded.scenario, { snapshots: snapshotsOf(ROOT + file, false) });
  const failed = [...steps.flatMap((step) => step.checks), ...checks].filter(({ ok }) => !ok);
  expect(failed).toEqual([]);
  expect(steps.flatMap((step) => step.checks).length).toBeGreaterThan(0);
  expect(readFileSync(ROOT + file, "utf8").split("\n")[0]).toBe(
    "# yaml-language-server: $schema=./scenario.schema.json",
  );
});

test("the schema is up to date (npx tsx scripts/scenario-schema.ts writes it)", () => {
  expect(readFileSync(`${ROOT}scenario.schema.json`, "utf8")).toBe(scenarioSchemaText());
});
