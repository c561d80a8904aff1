import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = new URL("../../node_modules/.cache/cubelab/bench-fleet.mjs", import.meta.url);

const MANY = 1_000;
const MOST_MEGABYTES = 600;
/** A smoke run does with fewer; what they take is told as what a thousand would. */
const FEW = 200;

/**
 * Thirty days of a fleet that reports every day, in this process, and the memory that it takes at most.
 * @param {{ smoke: boolean }} options
 */
export async function prepare({ smoke }) {
  await build({
    absWorkingDir: root,
    entryPoints: ["bench/fleet.ts"],
    outfile: fileURLToPath(bundle),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    define: { "process.env.NODE_ENV": '"production"' },
    banner: { js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);' },
  });
  const { fleet, month } = await import(bundle.href);
  const count = smoke ? FEW : MANY;
  const [one, many] = [fleet(1), fleet(count)];
  return {
    runs: smoke ? [3, 5, 9] : [3, 5],
    subject: () => {
      const time = timeOf(() => month(many));
      const megabytes = process.resourceUsage().maxRSS / 1024;
      if (megabytes > MOST_MEGABYTES) throw new Error(`${count} routers take ${megabytes.toFixed(0)} MB`);
      return (time * MANY) / count;
    },
    // Too short to be timed once.
    baseline: () => timeOf(() => repeat(20, () => month(one))) / 20,
  };
}

function repeat(times, action) {
  for (let n = 0; n < times; n += 1) action();
}

/** How long an action takes, in milliseconds. */
function timeOf(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}
