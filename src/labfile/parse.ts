/** Reads the text of a lab file. The only importer of yaml and zod: loaded when there is a file to read (Rulings 26). */
import { type Alias, type Document, LineCounter, parseDocument, visit } from "yaml";
import type { core } from "zod";
import type { LabSpec } from "../lab/spec.ts";
import { FIRST, type Path, type Position, positionOf } from "./positions.ts";
import { type LabFileData, labFile } from "./schema.ts";
import { toSpec } from "./to-spec.ts";
import { type LabFileProblem, noAnchor, notYaml, tooDeep, unknownKey } from "./wording.ts";

export type ParsedLabFile =
  | { readonly ok: true; readonly spec: LabSpec }
  | { readonly ok: false; readonly problems: readonly LabFileProblem[] };

/** The lab that the YAML `text` describes, or all that is wrong with it. Never throws on bad text. */
export function parseLabFile(text: string): ParsedLabFile {
  const lines = new LineCounter();
  const failed = (...problems: LabFileProblem[]): ParsedLabFile => ({ ok: false, problems });
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    // What follows the first error is mostly its consequence.
    const [broken] = [...document.errors, ...document.warnings];
    // Where the stack ends is no place in the file.
    if (broken?.code === "RESOURCE_EXHAUSTION") return failed({ position: FIRST, text: tooDeep });
    if (broken !== undefined) {
      return failed({ position: place(lines, broken.pos[0]), text: notYaml(firstLine(broken.message)) });
    }
    const dangling = aliasWithoutAnchor(document);
    if (dangling !== undefined) {
      return failed({ position: place(lines, dangling.range?.[0] ?? 0), text: noAnchor(dangling.source) });
    }
    value = document.toJS();
  } catch (error) {
    // Nesting exhausts the stack; aliases of aliases exhaust yaml's own limit. Anything else is a mistake of ours.
    if (error instanceof RangeError) return failed({ position: FIRST, text: tooDeep });
    if (error instanceof ReferenceError) return failed({ position: FIRST, text: notYaml(firstLine(error.message)) });
    throw error;
  }
  const problems: LabFileProblem[] = [];
  const report = (path: Path, text: string, key = false) => {
    problems.push({ position: positionOf(document, lines, path, key), text });
  };
  const result = labFile.safeParse(value ?? {});
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(issue, report);
    return failed(...problems);
  }
  const spec = toSpec(result.data satisfies LabFileData, report);
  return problems.length > 0 ? failed(...problems) : { ok: true, spec };
}

function reportIssue(issue: core.$ZodIssue, report: (path: Path, text: string, key?: boolean) => void): void {
  const path = issue.path as Path;
  if (issue.code !== "unrecognized_keys") {
    report(path, issue.message, issue.code === "invalid_key");
    return;
  }
  // The message names the first key and what is known; each further one gets its own.
  const known = issue.message.slice(issue.message.lastIndexOf("allowed: ") + "allowed: ".length).split(", ");
  for (const key of issue.keys) report([...path, key], unknownKey(key, known), true);
}

function aliasWithoutAnchor(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function place(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

const firstLine = (message: string): string => message.split("\n")[0]?.replace(/[.:]$/, "") ?? message;
