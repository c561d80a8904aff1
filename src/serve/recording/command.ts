/** `cubelab compare RECORDING`: reads both sides, prints the differences. */
import { readFileSync } from "node:fs";
import { reasonOf } from "../../labfile/read-text.ts";
import { startLab } from "../../labfile/start.ts";
import { compareRecording, compareReport } from "./compare.ts";
import { readRecording } from "./read.ts";

export interface CompareStreams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

const DIFFERENT = 1;
const MISUSE = 2;

/** Resolves to the exit status: 0 = no difference, 1 = some, 2 = a file cannot be read. */
export async function compare(
  recording: string,
  { lab, device }: { readonly lab?: string; readonly device?: string },
  { out, err }: CompareStreams,
): Promise<number> {
  const complain = (errors: readonly string[]): number => {
    for (const error of errors) err.write(`${error}\n`);
    return MISUSE;
  };
  let text: string;
  try {
    text = readFileSync(recording, "utf8");
  } catch (error) {
    return complain([`${recording}: ${reasonOf(error)}`]);
  }
  const read = readRecording(recording, text);
  if (!read.ok) return complain(read.errors);
  const started = await startLab(lab === undefined ? {} : { lab });
  if (!started.ok) return complain(started.errors);
  const selected = device ?? started.lab.selected;
  if (started.lab.devices[selected] === undefined) {
    return complain([`--device ${device}: allowed: ${Object.keys(started.lab.devices).join(", ")}`]);
  }
  const compared = compareRecording({ ...started.lab, selected }, read.recorded);
  out.write(compareReport(compared, recording));
  return compared.every(({ same }) => same) ? 0 : DIFFERENT;
}
