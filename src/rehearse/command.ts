/** `cubelab rehearse FILE...`: plays scenario files and reports. */
import { loadScenario } from "../scenario/load.ts";
import { play } from "../scenario/play.ts";
import type { Scenario } from "../scenario/types.ts";
import { type Output, put } from "../stream/output.ts";
import { type Report, reportOf, stepReport } from "./report.ts";
import { snapshotsOf } from "./snapshots.ts";
import { progressLine, summaryLines, variablesText } from "./wording.ts";
import { writeReports } from "./write-reports.ts";

/** Exit statuses. */
const FAILED = 1;
const MISUSE = 2;

export interface ReportOptions {
  readonly junit?: string;
  readonly json?: string;
  readonly html?: string;
}

export interface RehearseOptions extends ReportOptions {
  readonly update?: boolean;
}

export interface RehearseStreams {
  readonly out: Output;
  readonly err: Output;
}

/** Resolves to the exit status: 0 = all as expected, 1 = something failed, 2 = a file makes no sense. */
export async function rehearse(
  files: readonly string[],
  options: RehearseOptions,
  { out, err }: RehearseStreams,
): Promise<number> {
  // All files are read first: a slip in the last is told before the first has run.
  const loaded = await Promise.all(files.map(async (file) => ({ file, ...(await loadScenario(file)) })));
  const errors = loaded.flatMap((one) => (one.ok ? [] : one.errors));
  for (const error of errors) await put(err, `${error}\n`);
  if (errors.length > 0) return MISUSE;
  const told = options.json === "-" ? err : out;
  const reports: Report[] = [];
  for (const one of loaded) {
    if (one.ok) reports.push(await rehearseOne(one.file, one.scenario, options.update ?? false, told));
  }
  const unwritten = await writeReports(reports, { rehearsals: reports }, options, { out, err });
  if (unwritten) return MISUSE;
  return reports.every(({ ok }) => ok) ? 0 : FAILED;
}

/** Plays one scenario; each step is told as soon as it is done. */
async function rehearseOne(file: string, scenario: Scenario, update: boolean, out: Output): Promise<Report> {
  const variables = variablesText(scenario.variables);
  await put(out, `${scenario.title}${variables === "" ? "" : ` [${variables}]`}\n`);
  const lines: Promise<void>[] = [];
  const rehearsal = await play(scenario, {
    snapshots: snapshotsOf(file, update),
    stepDone: (step, number, of) => void lines.push(put(out, progressLine(stepReport(step, number - 1), of))),
  });
  await Promise.all(lines);
  const report = reportOf(file, rehearsal);
  await put(out, `${summaryLines(report)}\n`);
  return report;
}
