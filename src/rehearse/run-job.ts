/** One job of a matrix, wherever it runs. */
import { loadScenario } from "../scenario/load.ts";
import { play } from "../scenario/play.ts";
import type { Job } from "./jobs.ts";
import { type Report, reportOf } from "./report.ts";
import { snapshotsOf } from "./snapshots.ts";

/** What a job came to: a report, or why there is none. */
export type JobResult =
  | { readonly number: number; readonly report: Report }
  /** No such router exists: the platform has no image of the release. */
  | { readonly number: number; readonly skipped: string; readonly file: string; readonly variables: Job["variables"] }
  | { readonly number: number; readonly errors: readonly string[] };

export async function runJob({ number, file, variables }: Job): Promise<JobResult> {
  const loaded = await loadScenario(file, variables);
  if (!loaded.ok) {
    const { impossible, errors } = loaded;
    return impossible === undefined ? { number, errors } : { number, skipped: impossible, file, variables };
  }
  const rehearsal = await play(loaded.scenario, { snapshots: snapshotsOf(file, false) });
  return { number, report: reportOf(file, rehearsal) };
}
