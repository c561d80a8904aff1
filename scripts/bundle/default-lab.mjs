import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The default lab, booted by the sources under `root`, as JSON: what src/labfile/booted.ts makes without a bundle. */
export const bootedDefaultLab = (root) => booted(root, "src/labfile/booted.ts", "bootedDefaultLab");

/** The router that fleets are made over from, likewise: what src/serve/fleet.ts makes without a bundle. */
export const bootedFleetPattern = (root) => booted(root, "src/serve/fleet.ts", "bootedPattern");

/** What `maker` of a source file makes, as JSON. */
async function booted(root, source, maker) {
  const outfile = join(root, "node_modules", ".cache", "cubelab", `${maker}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
    banner: { js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);' },
  });
  const made = await import(`${pathToFileURL(outfile)}?${process.hrtime.bigint()}`);
  return JSON.stringify(made[maker]());
}
