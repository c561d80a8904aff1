// Benchmarks as ratios to a baseline that is measured in the same run: `node bench/run.mjs [--smoke] [NAME...]`.
// The limits stand in thresholds.json; the exit status is 1 if a ratio is above its limit. A `goal` is what is still to be
// reached, the limit beside it keeps what has been. `--smoke` runs each a few times.
import { readFileSync } from "node:fs";
import { prepare as advance } from "./cases/advance.mjs";
import { prepare as busyHour } from "./cases/busy-hour.mjs";
import { prepare as configLines } from "./cases/config-lines.mjs";
import { prepare as legacyYear } from "./cases/legacy-year.mjs";
import { prepare as run } from "./cases/run.mjs";
import { prepare as shell } from "./cases/shell.mjs";
import { measurePair } from "./measure.mjs";

const cases = {
  shell,
  run,
  "config-lines": configLines,
  advance,
  "busy-hour": busyHour,
  "legacy-year": legacyYear,
  fleet: async (options) => (await import("./cases/fleet.mjs")).prepare(options),
  // These start servers: they are loaded when their turn comes.
  "serve-start": async () => (await import("./cases/serve-start.mjs")).prepare(),
  "serve-fleet": async () => (await import("./cases/serve-fleet.mjs")).prepare(),
  "serve-memory": async () => (await import("./cases/serve-memory.mjs")).prepare(),
  "serve-one": async () => (await import("./cases/serve-one.mjs")).prepare(),
  "serve-fifty": async () => (await import("./cases/serve-fifty.mjs")).prepare(),
  "serve-slowest": async () => (await import("./cases/serve-slowest.mjs")).prepare(),
  "native-one": async () => withNative((await import("./cases/serve-one.mjs")).prepare),
  "native-fifty": async () => withNative((await import("./cases/serve-fifty.mjs")).prepare),
};
/** Beside a bare server that encrypts with native code, where that was built: then all else is more of the whole. */
async function withNative(prepare) {
  const { hasNativeCiphers } = await import("./serve/pair.mjs");
  return hasNativeCiphers ? prepare("native") : { skip: "ssh2 has no native ciphers here" };
}
const thresholds = JSON.parse(readFileSync(new URL("thresholds.json", import.meta.url), "utf8"));

const words = process.argv.slice(2);
const smoke = words.includes("--smoke");
const runs = smoke ? [5, 11, 25] : [25, 50];
const chosen = words.filter((word) => !word.startsWith("-"));
const wrong = words.find((word) => (word.startsWith("-") ? word !== "--smoke" : !Object.hasOwn(cases, word)));
if (wrong !== undefined) {
  process.stderr.write(`bench: ${wrong} is not known; benchmarks are ${Object.keys(cases).join(", ")}\n`);
  process.exit(2);
}

const row = (...cells) =>
  process.stdout.write(
    `${cells
      .map((cell, at) => pad(cell, at))
      .join("  ")
      .trimEnd()}\n`,
  );
const pad = (cell, at) => (at === 0 || at === 6 ? cell.padEnd(13) : cell.padStart(10));

row("benchmark", "median", "baseline", "ratio", "at most", "runs", "");
let failed = false;
for (const [name, prepare] of Object.entries(cases)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { what, baseline, atMost, goal = atMost, unit = "ms" } = thresholds[name];
  try {
    const pair = await prepare({ smoke });
    if ("skip" in pair) {
      row(name, "", "", "", `${atMost}`, "", `skipped: ${pair.skip}`);
      continue;
    }
    const result = await measurePair(pair, { runs: pair.runs ?? runs, atMost });
    pair.done?.();
    const short = result.ratio > goal ? `ok, short of its goal of ${goal}` : "ok";
    const verdict = result.ratio <= atMost ? short : `TOO SLOW: ${what}, against ${baseline}`;
    failed ||= result.ratio > atMost;
    row(
      name,
      shown(result.subject, unit),
      shown(result.baseline, unit),
      result.ratio.toFixed(2),
      `${atMost}`,
      `${result.runs}`,
      verdict,
    );
  } catch (error) {
    failed = true;
    row(name, "", "", "", `${atMost}`, "", `FAILED: ${error.message.trim()}`);
  }
}
// Servers that were measured may still run.
process.exit(failed ? 1 : 0);

/** A number with as many decimals as it deserves. */
function shown(number, unit) {
  return `${number.toFixed(number < 10 ? 3 : 0)} ${unit}`;
}
