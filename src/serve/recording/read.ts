/** Recordings of real routers: JSON lines `{command, response}`, the form that ansible.netcommon's recorder writes. */

export interface Recorded {
  readonly command: string;
  /** Lines ended by `\n`. */
  readonly response: string;
}

export type ReadRecording =
  | { readonly ok: true; readonly recorded: readonly Recorded[] }
  /** `name:line: what is wrong`, one message a line. */
  | { readonly ok: false; readonly errors: readonly string[] };

/** Most problems that are told. */
const MOST_ERRORS = 10;

/** Reads a recording; blank lines are skipped. */
export function readRecording(name: string, text: string): ReadRecording {
  const recorded: Recorded[] = [];
  const errors: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === "") return;
    const entry = entryIn(line);
    if (typeof entry === "string") errors.push(`${name}:${index + 1}: ${entry}`);
    else recorded.push(entry);
  });
  return errors.length === 0 ? { ok: true, recorded } : { ok: false, errors: errors.slice(0, MOST_ERRORS) };
}

function entryIn(line: string): Recorded | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "no JSON object";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "no JSON object";
  const { command, response } = value as Record<string, unknown>;
  if (typeof command !== "string" || command.trim() === "") return '"command" must be a text';
  if (typeof response !== "string") return '"response" must be a text';
  return { command: command.trim(), response: linesOf(response) };
}

/** LF line ends, and one at the end of a text that has lines. */
function linesOf(response: string): string {
  const text = response.replace(/\r+\n|\r/g, "\n");
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
