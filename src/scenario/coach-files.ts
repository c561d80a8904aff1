/** What a class keeps of a learner: a line in the file of results, and the transcript. */
import { appendFileSync } from "node:fs";
import { reasonOf } from "../labfile/read-text.ts";
import { writeFileAtomically } from "../labfile/write-file.ts";
import type { CoachResult } from "./score.ts";

export interface CoachFiles {
  /** A JSON line is appended to it. */
  readonly results?: string;
  readonly transcript?: string;
}

/** Writes them; what could not be written, one message a line. */
export function keepResult(result: CoachResult, transcript: string, files: CoachFiles): readonly string[] {
  const errors: string[] = [];
  const attempt = (file: string | undefined, write: (file: string) => void) => {
    if (file === undefined) return;
    try {
      write(file);
    } catch (error) {
      errors.push(`${file}: ${reasonOf(error)}`);
    }
  };
  attempt(files.results, (file) => appendFileSync(file, `${JSON.stringify(result)}\n`));
  attempt(files.transcript, (file) => writeFileAtomically(file, transcript));
  return errors;
}
