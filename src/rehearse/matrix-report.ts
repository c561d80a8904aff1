/** The results of a matrix: one table, and the form in which machines that took parts hand them on. */
import { tableRow } from "../text/columns.ts";
import type { Report } from "./report.ts";
import type { JobResult } from "./run-job.ts";
import type { Shard } from "./shard.ts";
import { outageText } from "./wording.ts";

/** A job that did not break: what `--json` writes of it. */
export type MatrixEntry = Extract<JobResult, { report: Report } | { skipped: string }>;

/** What `--json` writes. */
export interface MatrixPart {
  /** Jobs of the whole matrix. */
  readonly jobs: number;
  /** Absent where all jobs are here. */
  readonly shard?: Shard;
  readonly rehearsals: readonly Report[];
  readonly entries: readonly {
    readonly number: number;
    readonly skipped?: string;
    readonly file?: string;
    readonly variables?: Report["variables"];
  }[];
}

const GAP = 2;

export const isEntry = (result: JobResult): result is MatrixEntry => !("errors" in result);

/** Reports stand once, under `rehearsals`, in the order of those entries that were not skipped. */
export function partOf(jobs: number, entries: readonly MatrixEntry[], shard: Shard | undefined): MatrixPart {
  return {
    jobs,
    ...(shard === undefined ? {} : { shard }),
    rehearsals: entries.flatMap((entry) => ("report" in entry ? [entry.report] : [])),
    entries: entries.map((entry) => ("report" in entry ? { number: entry.number } : entry)),
  };
}

/** The entries of a part as they were; undefined where a file is no such part. */
export function entriesOf(
  value: unknown,
): { readonly part: MatrixPart; readonly entries: readonly MatrixEntry[] } | undefined {
  if (typeof value !== "object" || value === null || !("entries" in value) || !("rehearsals" in value))
    return undefined;
  const part = value as MatrixPart;
  if (!Array.isArray(part.entries) || !Array.isArray(part.rehearsals) || typeof part.jobs !== "number")
    return undefined;
  let next = 0;
  const entries = part.entries.map((entry): MatrixEntry | undefined => {
    if (typeof entry?.number !== "number") return undefined;
    if (entry.skipped !== undefined) {
      const { number, skipped, file = "", variables = {} } = entry;
      return { number, skipped, file, variables };
    }
    const report = part.rehearsals[next++];
    return report === undefined ? undefined : { number: entry.number, report };
  });
  return entries.every((entry) => entry !== undefined) ? { part, entries } : undefined;
}

/** One row for each job: its variables, what came of it, and how long SIP was out. */
export function matrixTable(entries: readonly MatrixEntry[]): string {
  const variablesOf = (entry: MatrixEntry) => ("report" in entry ? entry.report.variables : entry.variables);
  const fileOf = (entry: MatrixEntry) => ("report" in entry ? entry.report.file : entry.file);
  const names = [...new Set(entries.flatMap((entry) => Object.keys(variablesOf(entry))))];
  const files = new Set(entries.map(fileOf));
  const heading = [...(files.size > 1 ? ["scenario"] : []), ...names, "result", "SIP outage"];
  const rows = entries.map((entry) => [
    ...(files.size > 1 ? [fileOf(entry)] : []),
    ...names.map((name) => variablesOf(entry)[name] ?? ""),
    ...verdict(entry),
  ]);
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)) + GAP);
  return all.map((row) => `${tableRow(row, widths).trimEnd()}\n`).join("");
}

/** `12 of 14 as expected, 1 failed, 1 skipped`. */
export function countsText(entries: readonly MatrixEntry[]): string {
  const reports = entries.flatMap((entry) => ("report" in entry ? [entry.report] : []));
  const failed = reports.filter(({ ok }) => !ok).length;
  const skipped = entries.length - reports.length;
  return `${reports.length - failed} of ${entries.length} as expected, ${failed} failed, ${skipped} skipped`;
}

function verdict(entry: MatrixEntry): [result: string, outage: string] {
  if (!("report" in entry)) return [`skipped: ${entry.skipped}`, ""];
  const { report } = entry;
  const failed = report.steps.find(({ ok }) => !ok);
  const result = report.ok
    ? "ok"
    : failed === undefined
      ? "FAILED"
      : `FAILED in step ${failed.number}: ${failed.title}`;
  return [result, outageText(report)];
}
