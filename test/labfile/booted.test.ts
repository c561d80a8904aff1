import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bootedDefaultLab as bundled } from "../../scripts/bundle/default-lab.mjs";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import { bootedDefaultLab } from "../../src/labfile/booted.ts";

test("what a bundle brings is the default lab, to the last value", async () => {
  const built = buildLab(defaultLab(), engine);
  expect(JSON.parse(await bundled(fileURLToPath(new URL("../..", import.meta.url))))).toEqual(built);
  expect(bootedDefaultLab()).toEqual(built);
});
