/** Where stored transcripts are: `__transcripts__/TESTFILE/TESTNAME.txt` beside the test. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The file of the `number`th transcript of a test, from 1; the first has no number. */
export function transcriptFile(testPath: string, testName: string, name: string | undefined, number: number): string {
  const own = name ?? `${fileName(testName)}${number === 1 ? "" : `-${number}`}`;
  return join(dirname(testPath), "__transcripts__", basename(testPath).replace(/\.[cm]?[jt]sx?$/, ""), `${own}.txt`);
}

/** A test's name as a file name that every system takes. */
function fileName(testName: string): string {
  const cut = testName.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
  return cut.replace(/^-+|-+$/g, "").slice(0, 100) || "transcript";
}

/** What is stored; undefined for nothing. */
export function storedText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
