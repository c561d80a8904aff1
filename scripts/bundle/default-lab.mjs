import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The default lab, booted by the sources under `root`, as JSON: what src/labfile/booted.ts makes without a bundle. */
export async function bootedDefaultLab(root) {
  const outfile = join(root, "node_modules", ".cache", "cubelab", "default-lab.mjs");
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["src/labfile/booted.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
    banner: { js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);' },
  });
  const { bootedDefaultLab } = await import(`${pathToFileURL(outfile)}?${process.hrtime.bigint()}`);
  return JSON.stringify(bootedDefaultLab());
}
