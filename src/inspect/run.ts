/** `cubelab explain` and `cubelab commands`: looking into the grammar without a session. */
import type { ModeId } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { acceptedLines, DEFAULT_WORDS, listText } from "./commands.ts";
import { explainLine, explanationText } from "./explain.ts";
import { findMode, MODES, routerOf } from "./place.ts";

export interface InspectOptions {
  readonly mode?: string;
  readonly json?: boolean;
  /** Most words of a listed line. */
  readonly words?: string;
}

export interface InspectStreams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

/** Exit status of a line that is no command, and of options that make no sense. */
const NO_COMMAND = 1;
const MISUSE = 2;

/** Explains a line. Resolves to the exit status: 0 for a line that a router takes. */
export function runExplain(lab: Lab, line: string, options: InspectOptions, { out, err }: InspectStreams): number {
  const mode = modeFor(options, err);
  if (mode === "unknown") return MISUSE;
  const explained = explainLine(routerOf(lab), line, mode);
  out.write(options.json ? `${JSON.stringify(explained, null, 2)}\n` : explanationText(explained));
  return explained.result.ok ? 0 : NO_COMMAND;
}

/** Lists what a mode accepts, or all modes. Returns the exit status. */
export function runCommands(lab: Lab, options: InspectOptions, { out, err }: InspectStreams): number {
  const mode = modeFor(options, err);
  const words = Number(options.words ?? DEFAULT_WORDS);
  if (mode === "unknown") return MISUSE;
  if (!Number.isInteger(words) || words < 1 || words > 12) {
    err.write(`--words ${options.words}, allowed: 1 to 12\n`);
    return MISUSE;
  }
  const lines = acceptedLines(routerOf(lab), mode, words);
  out.write(options.json ? lines.map((line) => `${JSON.stringify(line)}\n`).join("") : listText(lines));
  return 0;
}

function modeFor({ mode }: InspectOptions, err: InspectStreams["err"]): ModeId | undefined | "unknown" {
  if (mode === undefined) return undefined;
  const found = findMode(mode);
  if (found === undefined) err.write(`--mode ${mode}, allowed: ${MODES.join(", ")}\n`);
  return found ?? "unknown";
}
