/** Reads YAML and keeps the places of its values. The only importer of yaml: loaded when there is a file to read (Rulings 26). */
import { type Alias, type Document, LineCounter, parseDocument, visit } from "yaml";
import type { core } from "zod";
import { FIRST, type Path, type Position, positionOf } from "./positions.ts";
import { type LabFileProblem, noAnchor, notYaml, tooDeep, unknownKey } from "./wording.ts";

/** Tells of something wrong at a place of the file: at the value of `path`, or at its key. */
export type ReportAt = (path: Path, text: string, key?: boolean) => void;

/** What a YAML text holds. */
export interface YamlText {
  readonly value: unknown;
  /** Where the value (or the key) at a path stands. */
  readonly place: (path: Path, key?: boolean) => Position;
}

export type ReadYaml =
  | ({ readonly ok: true } & YamlText)
  | { readonly ok: false; readonly problems: readonly LabFileProblem[] };

/** The one document of `text`, or what is wrong with it. Never throws on bad text. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const failed = (position: Position, text: string): ReadYaml => ({ ok: false, problems: [{ position, text }] });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    // What follows the first error is mostly its consequence.
    const [broken] = [...document.errors, ...document.warnings];
    // Where the stack ends is no place in the file.
    if (broken?.code === "RESOURCE_EXHAUSTION") return failed(FIRST, tooDeep);
    if (broken !== undefined) return failed(placeAt(lines, broken.pos[0]), notYaml(firstLine(broken.message)));
    const dangling = aliasWithoutAnchor(document);
    if (dangling !== undefined) return failed(placeAt(lines, dangling.range?.[0] ?? 0), noAnchor(dangling.source));
    const value: unknown = document.toJS();
    return { ok: true, value, place: (path, key) => positionOf(document, lines, path, key) };
  } catch (error) {
    // Nesting exhausts the stack; aliases of aliases exhaust yaml's own limit. Anything else is a mistake of ours.
    if (error instanceof RangeError) return failed(FIRST, tooDeep);
    if (error instanceof ReferenceError) return failed(FIRST, notYaml(firstLine(error.message)));
    throw error;
  }
}

/** Reports an issue of zod: each unknown key at its own place; of the forms that a value can have, the one it was meant for. */
export function reportIssue(issue: core.$ZodIssue, report: ReportAt, above: Path = []): void {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code === "invalid_union") {
    const [meant] = issue.errors.filter((issues) => issues.some((one) => isInside(one)));
    if (meant === undefined) report(path, issue.message);
    else for (const one of meant) reportIssue(one, report, path);
    return;
  }
  if (issue.code !== "unrecognized_keys") {
    report(path, issue.message, issue.code === "invalid_key");
    return;
  }
  // The message names the first key and what is known; each further one gets its own.
  const known = issue.message.slice(issue.message.lastIndexOf("allowed: ") + "allowed: ".length).split(", ");
  for (const key of issue.keys) report([...path, key], unknownKey(key, known), true);
}

/** Whether an issue is about something in the value, so that the value itself has the form. */
const isInside = ({ path, code }: core.$ZodIssue): boolean =>
  path.length > 0 || code === "unrecognized_keys" || code === "custom" || code === "too_small" || code === "too_big";

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

function placeAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

const firstLine = (message: string): string => message.split("\n")[0]?.replace(/[.:]$/, "") ?? message;
