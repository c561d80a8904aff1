import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entry = "bench/entry.ts";
const bundle = new URL("../../node_modules/.cache/cubelab/bench-entry.mjs", import.meta.url);

/**
 * Lines of a configuration, parsed and applied in this process. bench/entry.ts says how:
 * `export function configure(lines: readonly string[]): void` starts from the default lab in global configuration mode
 * and throws if a line is rejected.
 */
export async function prepare() {
  if (!existsSync(fileURLToPath(new URL("../entry.ts", import.meta.url)))) return { skip: `there is no ${entry} yet` };
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: fileURLToPath(bundle),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    define: { "process.env.NODE_ENV": '"production"', CUBELAB_GUARDED: "false" },
    banner: { js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);' },
  });
  const { configure } = await import(bundle.href);
  const lines = configuration(500);
  // Words are split by code that is compiled already; so that lines are, too, they are entered often first.
  repeat(120, () => configure(lines));
  return {
    subject: () => time(() => configure(lines)),
    // Too short to be timed once.
    baseline: () => time(() => repeat(50, () => lines.map((line) => line.trim().split(/\s+/)))) / 50,
  };
}

/** Lines such as a person pastes, all different enough that nothing is remembered from the line before. */
function configuration(count) {
  const lines = [];
  for (let n = 0; lines.length < count; n += 1) {
    const net = `${10 + (n % 200)}.${n % 256}`;
    lines.push(
      `hostname edge-${n}`,
      `ip name-server ${net}.0.53`,
      `ip domain name site${n}.example.com`,
      `ip route ${net}.0.0 255.255.0.0 ${net}.255.1`,
      "interface GigabitEthernet0/0/0",
      ` description link ${n} of the edge`,
      ` ip address ${net}.1.1 255.255.255.0`,
      " no shutdown",
      "exit",
      `license smart usage interval ${1 + (n % 100)}`,
      `clock timezone ZONE ${n % 12}`,
    );
  }
  return lines.slice(0, count);
}

function repeat(times, action) {
  for (let n = 0; n < times; n += 1) action();
}

/** How long an action takes, in milliseconds. */
function time(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}
