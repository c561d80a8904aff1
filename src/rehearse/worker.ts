/** Runs in a worker of the pool. */
import { runJob } from "./run-job.ts";

export default runJob;
