/** Writes the reports that were asked for. */
import { writingFailed } from "../labfile/read-text.ts";
import { writeFileAtomically } from "../labfile/write-file.ts";
import { put } from "../stream/output.ts";
import type { RehearseStreams, ReportOptions } from "./command.ts";
import { htmlOf } from "./html.ts";
import { junitOf } from "./junit.ts";
import type { Report } from "./report.ts";

/** True where one could not be written. `json` is what `--json` writes. */
export async function writeReports(
  reports: readonly Report[],
  json: object,
  options: ReportOptions,
  { out, err }: RehearseStreams,
): Promise<boolean> {
  const wanted: readonly (readonly [file: string | undefined, text: () => string])[] = [
    [options.junit, () => junitOf(reports)],
    [options.json, () => `${JSON.stringify(json, null, 1)}\n`],
    [options.html, () => htmlOf(reports)],
  ];
  for (const [file, text] of wanted) {
    if (file === undefined) continue;
    if (file === "-") {
      await put(out, text());
      continue;
    }
    try {
      writeFileAtomically(file, text());
    } catch (error) {
      await put(err, `${file}: ${writingFailed(error)}\n`);
      return true;
    }
  }
  return false;
}
