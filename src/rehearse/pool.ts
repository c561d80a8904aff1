/** Spreads jobs over the cores of the machine. */
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Job } from "./jobs.ts";
import { type JobResult, runJob } from "./run-job.ts";

/** What a worker runs lies beside the program in dist/. A thread reads no TypeScript: from the sources jobs run in turn. */
const IS_SOURCE = import.meta.url.endsWith(".ts");
const WORKER = new URL("../rehearse-worker.js", import.meta.url);

/** Runs the jobs, `workers` at a time; `done` is told of each. Results come in the order of the jobs. */
export async function runJobs(
  jobs: readonly Job[],
  workers: number | undefined,
  done: (finished: number) => void,
): Promise<readonly JobResult[]> {
  let finished = 0;
  const told = (result: JobResult): JobResult => {
    finished++;
    done(finished);
    return result;
  };
  if (IS_SOURCE) {
    const results: JobResult[] = [];
    for (const job of jobs) results.push(told(await runJob(job)));
    return results;
  }
  const threads = Math.max(1, Math.min(workers ?? availableParallelism(), jobs.length));
  const pool = new Tinypool({ filename: WORKER.href, minThreads: threads, maxThreads: threads });
  try {
    return await Promise.all(jobs.map(async (job) => told((await pool.run(job)) as JobResult)));
  } finally {
    await pool.destroy();
  }
}
