// On how many processors a benchmark runs.
import { spawnSync } from "node:child_process";

/**
 * Keeps this process, and the programs that it starts from now on, on one processor, where the system lets it be said.
 * Returns what ends that for this process.
 */
export function onOneProcessor() {
  const before = taskset().match(/: ([\d,-]+)\s*$/)?.[1];
  const [first] = before?.match(/^\d+/) ?? [];
  if (first === undefined) return () => {};
  taskset(first);
  return () => taskset(before);
}

function taskset(...processors) {
  const { stdout } = spawnSync("taskset", ["-pc", ...processors, String(process.pid)], { encoding: "utf8" });
  return stdout ?? "";
}
