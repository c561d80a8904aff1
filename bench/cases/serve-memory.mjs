import { existsSync, readFileSync } from "node:fs";
import { stopProgram } from "../serve/client.mjs";
import { startFleet } from "../serve/start.mjs";

const MOST_PER_DEVICE = 0.6;
const MANY = 1_000;

/** Memory of each further idle router of a thousand in one process, beside what it may cost, megabytes. */
export function prepare() {
  if (!existsSync("/proc/self/status")) return { skip: "this system does not tell a process's memory" };
  return {
    subject: async () => Math.max(((await memory(MANY)) - (await memory(1))) / (MANY - 1), 0.001),
    baseline: () => MOST_PER_DEVICE,
  };
}

async function memory(count) {
  const { child } = await startFleet(count);
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "latin1"));
  await stopProgram(child);
  return Number(kilobytes) / 1024;
}
