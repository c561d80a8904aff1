/** `cubelab/vitest`: routers for tests of what reads their output. docs/testing.md tells how. */
import { expect } from "vitest";
import { diffText } from "../text/diff-text.ts";
import type { CubelabMatchers, FieldValue, LabOptions, Router, TranscriptOptions } from "./api.ts";
import { fieldVerdict, masked, textOf, type Verdict } from "./matchers.ts";
import { lab as startRouter } from "./router.ts";
import { storedText, transcriptFile } from "./transcript-file.ts";
import * as wording from "./wording.ts";

export type {
  CubelabMatchers,
  Data,
  FieldValue,
  LabOptions,
  Mask,
  Router,
  Transcript,
  TranscriptOptions,
} from "./api.ts";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: vitest declares it so, and declarations that merge must agree
  interface Matchers<T = any> extends CubelabMatchers<T> {}
}

/** Starts a lab and sits down at its first router. */
export const lab: (options?: LabOptions) => Promise<Router> = startRouter;

/** Transcripts of each test so far. */
const numbers = new Map<string, number>();

/** What files were compared with in this run: one that was only just stored is not to be stored anew. */
const seen = new Map<string, string>();

expect.extend({
  async toMatchTranscript(received: unknown, options: TranscriptOptions = {}): Promise<Verdict> {
    const text = textOf(received);
    const { testPath, currentTestName = "" } = this;
    if (text === undefined || testPath === undefined) return { pass: false, message: () => wording.noTranscript };
    const test = `${testPath} ${currentTestName}`;
    const number = options.name === undefined ? (numbers.get(test) ?? 0) + 1 : 1;
    if (options.name === undefined) numbers.set(test, number);
    const file = transcriptFile(testPath, currentTestName, options.name, number);
    const now = masked(text, options.masks);
    const stored = seen.get(file) ?? storedText(file);
    if (seen.has(file) && stored !== now) {
      return { pass: false, message: () => wording.different(file, diffText(stored ?? "", now)) };
    }
    seen.set(file, now);
    try {
      // The runner knows whether a file may be written, and counts it.
      await expect(now).toMatchFileSnapshot(file);
      return { pass: true, message: () => wording.same(file) };
    } catch {
      return {
        pass: false,
        message: () =>
          stored === undefined ? wording.notStored(file) : wording.different(file, diffText(stored, now)),
      };
    }
  },
  toHaveField(received: unknown, name: string, value?: FieldValue): Verdict {
    return fieldVerdict(received, name, value);
  },
});
