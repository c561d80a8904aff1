/** Reads the text of a lab file. Loads yaml and zod, so it is loaded itself when there is a file to read (Rulings 26). */
import type { LabSpec } from "../lab/spec.ts";
import { type LabFileData, labFile } from "./schema.ts";
import { toSpec } from "./to-spec.ts";
import type { LabFileProblem } from "./wording.ts";
import { type ReportAt, readYaml, reportIssue } from "./yaml.ts";

export type ParsedLabFile =
  | { readonly ok: true; readonly spec: LabSpec }
  | { readonly ok: false; readonly problems: readonly LabFileProblem[] };

/** The lab that the YAML `text` describes, or all that is wrong with it. Never throws on bad text. */
export function parseLabFile(text: string): ParsedLabFile {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const problems: LabFileProblem[] = [];
  const report: ReportAt = (path, text, key) => {
    problems.push({ position: yaml.place(path, key), text });
  };
  const result = labFile.safeParse(yaml.value ?? {});
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(issue, report);
    return { ok: false, problems };
  }
  const spec = toSpec(result.data satisfies LabFileData, report);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, spec };
}
