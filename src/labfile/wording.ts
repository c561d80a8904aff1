/** What is said about a wrong lab file. One place for the wording: what is wrong, then what is allowed. */
import { MAX_PROBLEMS, MAX_QUOTED } from "./limits.ts";
import type { Position } from "./positions.ts";

/** Something wrong at a place of a lab file. */
export interface LabFileProblem {
  readonly position: Position;
  readonly text: string;
}

/** `what is wrong, allowed: what is allowed`. */
export const wrong = (what: string, allowed: string): string => `${what}, allowed: ${allowed}`;

/** A value that does not fit. */
export function wrongValue(value: unknown, allowed: string): string {
  if (value === undefined) return wrong("missing", allowed);
  if (value === null || value === "") return wrong("empty", allowed);
  if (Array.isArray(value)) return wrong("a list", allowed);
  if (typeof value === "object") return wrong("a mapping", allowed);
  const hint = typeof value === "string" ? "" : " (a text that looks like a number or a truth value needs quotes)";
  return wrong(`${quoted(value)} is wrong`, allowed + hint);
}

export const unknownKey = (key: string, known: readonly string[]): string =>
  wrong(`unknown key ${quoted(key)}`, known.join(", "));

/** A value as it is quoted in a message: on one line, printable, not too long. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(typeof value === "string" ? value : String(value)).slice(1, -1);
  return `"${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}...` : text}"`;
}

/** The problems of a file as they are printed, one a line: `file:line:column: what is wrong, allowed: …`. */
export function problemLines(file: string, problems: readonly LabFileProblem[]): string[] {
  const lines = [...problems]
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
    .slice(0, MAX_PROBLEMS)
    .map(({ position, text }) => `${file}:${position.line}:${position.column}: ${text}`);
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `${file}: and ${more} more`] : lines;
}

export const notText = wrong("not text", "text in UTF-8");
export const notYaml = (message: string): string => wrong(`not YAML: ${message}`, "one YAML document");
export const noAnchor = (name: string): string =>
  wrong(`no anchor ${quoted(name)}`, "an anchor that stands before the alias");
export const tooDeep = wrong("nested too deeply", "the keys of a lab");
export const tooBig = (bytes: number): string => wrong("too big", `at most ${bytes} bytes`);
