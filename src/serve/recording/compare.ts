/** `cubelab compare`: types the commands of a recording at a lab and shows where its router differs from the real one. */

import { engine } from "../../commands/boot.ts";
import { startExec } from "../../commands/open-line.ts";
import { HIGHEST_LEVEL } from "../../device/line.ts";
import type { Lab } from "../../lab/lab.ts";
import { LiveLab } from "../../session/live-lab.ts";
import { readingOf } from "../../session/reading.ts";
import { routerPort } from "../../session/router-port.ts";
import { type DiffLine, diffLines } from "../../text/diff.ts";
import type { Recorded } from "./read.ts";

export interface Compared {
  readonly command: string;
  readonly same: boolean;
  /** `-` = the real router, `+` = the lab. */
  readonly diff: readonly DiffLine[];
}

const CONSOLE = "con 0";

/** Lines of one answer that are compared; the rest is cut off on both sides. */
const MOST_LINES = 2_000;

/** Enters every recorded command at the selected device, privileged and unpaged. The lab is not changed. */
export function compareRecording(lab: Lab, recorded: readonly Recorded[]): Compared[] {
  const live = new LiveLab(lab, engine);
  const where = { device: lab.selected, line: CONSOLE };
  live.act(where, (context) => {
    startExec(context);
    context.line.privilege = HIGHEST_LEVEL;
    return undefined;
  });
  const port = routerPort(live, where, { screen: false });
  return recorded.map(({ command, response }) => {
    const reply = port.enter(command, false);
    const { kind } = readingOf(live.lab, where);
    const question = kind === "command" || !("prompt" in reply.reading) ? "" : reply.reading.prompt;
    // A question that the recording does not answer is left.
    if (question !== "") port.interrupt();
    const diff = diffLines(linesOf(response), linesOf(reply.output + question));
    return { command, same: diff.every(({ sign }) => sign === " "), diff };
  });
}

/** Recorders trim what is blank around an answer and at the ends of lines. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first, Math.min(last + 1, first + MOST_LINES));
}

/** What is printed: each command that differs with its differing lines, and a count at the end. */
export function compareReport(compared: readonly Compared[], name: string): string {
  const different = compared.filter(({ same }) => !same);
  const parts = different.map(({ command, diff }) => {
    const lines = diff.filter(({ sign }) => sign !== " ").map(({ sign, text }) => `${sign}${text}`);
    return `${[`=== ${command}`, ...lines].join("\n")}\n`;
  });
  const count = `${compared.length} commands, ${different.length} different (- ${name}, + cubelab)\n`;
  return parts.join("") + count;
}
