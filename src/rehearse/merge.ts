/** `cubelab report merge`: joins the parts of a matrix that several machines ran. */
import { readFileSync } from "node:fs";
import { reasonOf } from "../labfile/read-text.ts";
import { put } from "../stream/output.ts";
import type { RehearseStreams, ReportOptions } from "./command.ts";
import { report } from "./matrix.ts";
import { entriesOf, type MatrixEntry } from "./matrix-report.ts";

const MISUSE = 2;

/** Resolves to the exit status: 2 where a part is missing or none. */
export async function merge(
  files: readonly string[],
  options: ReportOptions,
  streams: RehearseStreams,
): Promise<number> {
  const entries = new Map<number, MatrixEntry>();
  const errors: string[] = [];
  let jobs: number | undefined;
  for (const file of files) {
    const read = readPart(file);
    if (typeof read === "string") {
      errors.push(`${file}: ${read}`);
      continue;
    }
    if (jobs !== undefined && jobs !== read.part.jobs) errors.push(`${file}: a part of another matrix`);
    jobs ??= read.part.jobs;
    for (const entry of read.entries) {
      if (entries.has(entry.number)) errors.push(`${file}: job ${entry.number + 1} is in another file too`);
      entries.set(entry.number, entry);
    }
  }
  const missing = Array.from({ length: jobs ?? 0 }, (_, number) => number).filter((number) => !entries.has(number));
  if (errors.length === 0 && missing.length > 0) {
    errors.push(`${missing.length} of ${jobs} jobs are in no file, the first is job ${(missing[0] ?? 0) + 1}`);
  }
  if (errors.length > 0) {
    for (const error of errors) await put(streams.err, `${error}\n`);
    return MISUSE;
  }
  const inOrder = [...entries.values()].sort((a, b) => a.number - b.number);
  return report(inOrder, jobs ?? 0, options, streams);
}

function readPart(file: string): NonNullable<ReturnType<typeof entriesOf>> | string {
  try {
    return (
      entriesOf(JSON.parse(readFileSync(file, "utf8"))) ?? "no part of a matrix: rehearse --matrix --json writes one"
    );
  } catch (error) {
    return error instanceof SyntaxError ? "not JSON" : reasonOf(error);
  }
}
