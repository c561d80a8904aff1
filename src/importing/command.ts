/** `cubelab import FILE…`: a lab file from outputs of a real router. */
import { stringify } from "yaml";
import { parseLabFile } from "../labfile/parse.ts";
import { readText, writingFailed } from "../labfile/read-text.ts";
import { writeFileAtomically } from "../labfile/write-file.ts";
import { type Output, put } from "../stream/output.ts";
import { possibleReleases } from "./choose.ts";
import { compose } from "./compose.ts";
import { type Gathered, gather } from "./gather.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { verify } from "./verify.ts";
import * as wording from "./wording.ts";

const MISUSE = 2;

export interface ImportStreams {
  readonly out: Output;
  readonly err: Output;
}

/** What became of some outputs. */
export interface Imported {
  /** The lab file. */
  readonly text: string;
  /** What was not understood and what is not printed back, one remark a line. */
  readonly remarks: readonly string[];
}

/** Resolves to the exit status: 0, or 2 where there is nothing to import. Remarks go to standard error. */
export async function importLab(
  files: readonly string[],
  options: { readonly out?: string },
  { out, err }: ImportStreams,
): Promise<number> {
  const sections: Section[] = [];
  for (const file of files) {
    const read = readText(file);
    if (!read.ok) {
      await put(err, `${file}: ${"error" in read ? read.error : read.problem.text}\n`);
      return MISUSE;
    }
    sections.push(...sectionsOf(file, read.text));
  }
  const imported = importSections(sections);
  if (imported === undefined) {
    await put(err, `${wording.NOTHING}\n`);
    return MISUSE;
  }
  for (const remark of imported.remarks) await put(err, `${remark}\n`);
  if (options.out === undefined) {
    await put(out, imported.text);
    return 0;
  }
  try {
    writeFileAtomically(options.out, imported.text);
    return 0;
  } catch (error) {
    await put(err, `${options.out}: ${writingFailed(error)}\n`);
    return MISUSE;
  }
}

/** The lab file of outputs; undefined where none of them is read. */
export function importSections(sections: readonly Section[]): Imported | undefined {
  const known = sections.filter(({ command }) => command !== undefined);
  if (known.length === 0) return undefined;
  const gathered = gather(known);
  // Where no release was told, it is the one that prints most like what was given, the newest of several.
  const tries = [...possibleReleases(gathered)].reverse().map((release) => composed(gathered, known, release));
  const least = Math.min(...tries.map(({ verified }) => verified.distance));
  const best = tries.find(({ verified }) => verified.distance === least) ?? composed(gathered, known);
  const { text, remarks, verified } = best;
  const unread = sections
    .filter(({ command }) => command === undefined)
    .map(({ file, row, typed }) => `${file}:${row}: ${wording.notKnown(typed)}`);
  return { text, remarks: [...unread, ...remarks, ...verified.remarks] };
}

function composed(gathered: Gathered, known: readonly Section[], release?: string) {
  const { file, remarks } = compose(gathered, release);
  const text = stringify(file, { lineWidth: 0 });
  const parsed = parseLabFile(text);
  if (!parsed.ok)
    throw new Error(`an import made a wrong lab file: ${parsed.problems.map((one) => one.text).join("; ")}`);
  return { text, remarks, verified: verify(parsed.spec, known) };
}
