/** The commands of a rehearsal as a plan for the maintenance window. */
import { formatDuration } from "../clock/duration.ts";
import type { Rehearsal, StepResult } from "../scenario/play.ts";

/** Lab controls that stand for waiting. */
const WAITS = /^:adv\w*\s+(to\s+)?(\S+)/;

/** A text to copy: what is typed where, when to wait, what to look for, how to get back. */
export function planOf({ title, began, steps }: Rehearsal): string {
  const blocks = steps.map((step, index) => stepLines(step, index + 1, began).join("\n"));
  return `${[`Change plan: ${title}`, ...blocks].join("\n\n")}\n`;
}

function stepLines(step: StepResult, number: number, began: number): string[] {
  const seen = step.checks.filter(({ ok, what }) => ok && what !== "");
  return [
    `${number}. ${step.title} (from ${formatDuration(step.began - began)} on)`,
    ...commandsOf(step).map((line) => `   ${line}`),
    ...seen.map(({ what }) => `   check: ${what}`),
    ...(step.back === undefined ? [] : [`   back: ${step.back.replace(/\n\s*/g, "; ")}`]),
  ];
}

function commandsOf(step: StepResult): string[] {
  return step.lines.flatMap(({ input, prompt }) => {
    const [, until, time] = WAITS.exec(input) ?? [];
    if (time !== undefined) return [`wait ${until === undefined ? "" : "until "}${time}`];
    if (/^:dev/.test(input)) return [];
    if (input.startsWith(":")) return [`(around the router: ${input.slice(1)})`];
    return input === "" ? [] : [`${prompt}${input.replaceAll("$token", "<token>")}`];
  });
}
