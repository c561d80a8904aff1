/** Fleets: what is made over from one router is what each of them would have become by itself. */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { fleetLab, fleetSpec } from "../../src/serve/fleet.ts";
import { servedLab } from "../../src/serve/labs.ts";

test("a fleet made over is a fleet booted one by one", () => {
  expect(fleetLab(4, true)).toEqual(buildLab(fleetSpec(4, true), engine));
  expect(fleetLab(1, false)).toEqual(buildLab(fleetSpec(1, false), engine));
});

test("a thousand routers have a thousand names, serial numbers and addresses", () => {
  const devices = Object.values(fleetLab(1_000, true).devices);
  const different = (of: (device: (typeof devices)[number]) => unknown) => new Set(devices.map(of)).size;
  expect([
    different(({ name }) => name),
    different(({ serial }) => serial),
    different(({ config }) => JSON.stringify(config)),
  ]).toEqual([1_000, 1_000, 1_000]);
});

test("fleets that make no sense", async () => {
  expect(await servedLab("lab.yaml", 2)).toEqual({
    ok: false,
    errors: ["--fleet with a lab file: the file says how many devices there are"],
  });
  expect(await servedLab(undefined, 100_000)).toEqual({ ok: false, errors: ["--fleet 100000: allowed: 1 to 10000"] });
});
