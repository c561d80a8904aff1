/** `cubelab rehearse --matrix`: the same scenarios over all values of their variables, on all cores. */
import { type Output, put } from "../stream/output.ts";
import type { RehearseStreams, ReportOptions } from "./command.ts";
import { inShard, jobsOf } from "./jobs.ts";
import { countsText, isEntry, type MatrixEntry, matrixTable, partOf } from "./matrix-report.ts";
import { runJobs } from "./pool.ts";
import { progressBar } from "./progress.ts";
import type { Shard } from "./shard.ts";
import { writeReports } from "./write-reports.ts";

const FAILED = 1;
const MISUSE = 2;

export interface MatrixOptions extends ReportOptions {
  readonly shard?: Shard;
  readonly workers?: number;
}

/** Resolves to the exit status, as that of `rehearse`. */
export async function rehearseMatrix(
  files: readonly string[],
  options: MatrixOptions,
  { out, err }: RehearseStreams,
): Promise<number> {
  const found = await jobsOf(files);
  if ("errors" in found) return complain(err, found.errors);
  const { shard } = options;
  const jobs = shard === undefined ? found.jobs : found.jobs.filter((job) => inShard(job, shard));
  const bar = progressBar(err, jobs.length);
  const results = await runJobs(jobs, options.workers, bar.show);
  bar.clear();
  const errors = results.flatMap((result) => ("errors" in result ? result.errors : []));
  if (errors.length > 0) return complain(err, errors);
  return report(results.filter(isEntry), found.jobs.length, options, { out, err });
}

/** Prints and writes the results of a matrix, or of the parts of one. */
export async function report(
  entries: readonly MatrixEntry[],
  jobs: number,
  options: MatrixOptions,
  { out, err }: RehearseStreams,
): Promise<number> {
  const told = options.json === "-" ? err : out;
  await put(told, `${matrixTable(entries)}${countsText(entries)}\n`);
  const part = partOf(jobs, entries, options.shard);
  if (await writeReports(part.rehearsals, part, options, { out, err })) return MISUSE;
  return part.rehearsals.every(({ ok }) => ok) ? 0 : FAILED;
}

async function complain(err: Output, errors: readonly string[]): Promise<number> {
  for (const error of errors) await put(err, `${error}\n`);
  return MISUSE;
}
