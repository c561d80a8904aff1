/** Labs on disk: a lab file (YAML, inputs only) or a saved lab (JSON, everything). */

import { dirname, resolve } from "node:path";
import type { Lab } from "../lab/lab.ts";
import type { LabSpec } from "../lab/spec.ts";
import { type ReadText, readScript, readText, writingFailed } from "./read-text.ts";
import type { SavedLabError } from "./saved-lab.ts";
import { problemLines } from "./wording.ts";

/** What a file holds. */
export type OpenedLab =
  | { readonly ok: true; readonly spec: LabSpec }
  | { readonly ok: true; readonly saved: Lab }
  /** What is wrong, one message a line: `file:line:column: what, allowed: …`. */
  | { readonly ok: false; readonly errors: readonly string[] };

const SAVED_ERRORS: Readonly<Record<SavedLabError, string>> = {
  "not-saved": "not a saved lab",
  damaged: "a saved lab that was changed or cut off after it was saved",
  newer: "saved by a newer cubelab",
  "unknown-release": "a saved lab with a release or platform that is not in the tables",
};

/** Opens the lab at `path`. YAML and its validation are loaded only for a YAML file. */
export async function openLabFile(path: string): Promise<OpenedLab> {
  const read = readText(path);
  if (!read.ok) return { ok: false, errors: failureLines(path, read) };
  const { isSavedLab, readLab } = await import("./saved-lab.ts");
  if (isSavedLab(read.text)) {
    const saved = readLab(read.text);
    return saved.ok
      ? { ok: true, saved: saved.lab }
      : { ok: false, errors: [`${path}:1:1: ${SAVED_ERRORS[saved.error]}`] };
  }
  const { parseLabFile } = await import("./parse.ts");
  const parsed = parseLabFile(read.text);
  return parsed.ok ? withFolder(path, parsed.spec) : { ok: false, errors: problemLines(path, parsed.problems) };
}

/** The folder of the file server is read beside the lab file; files that the lab file itself names win. */
async function withFolder(path: string, spec: LabSpec): Promise<OpenedLab> {
  const folder = spec.fileServer?.folder;
  if (spec.fileServer === undefined || folder === undefined) return { ok: true, spec };
  const { readFolder } = await import("./folder.ts");
  const read = readFolder(resolve(dirname(path), folder));
  if ("error" in read) return { ok: false, errors: [`${path}: fileServer folder ${folder}: ${read.error}`] };
  const own = new Set(spec.fileServer.files.map(({ name }) => name));
  const files = [...read.files.filter(({ name }) => !own.has(name)), ...spec.fileServer.files];
  return { ok: true, spec: { ...spec, fileServer: { ...spec.fileServer, files } } };
}

/** The text of a script file, or what is wrong, one message a line. */
export function openScript(
  path: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly errors: readonly string[] } {
  const read = readScript(path);
  return read.ok ? read : { ok: false, errors: failureLines(path, read) };
}

const failureLines = (path: string, read: Exclude<ReadText, { ok: true }>): string[] =>
  "error" in read ? [`${path}: ${read.error}`] : problemLines(path, [read.problem]);

/** Saves the whole lab; undefined, or why it could not be written. */
export async function saveLab(path: string, lab: Lab): Promise<string | undefined> {
  const [{ writeLab }, { writeFileAtomically }] = await Promise.all([
    import("./saved-lab.ts"),
    import("./write-file.ts"),
  ]);
  try {
    writeFileAtomically(path, writeLab(lab));
    return undefined;
  } catch (error) {
    return `${path}: ${writingFailed(error)}`;
  }
}
