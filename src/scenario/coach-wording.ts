/** What the coach says. One place for the wording; texts without their last line end. */
import { formatDuration } from "../clock/duration.ts";
import { setProse } from "../text/prose.ts";
import type { Check } from "./check.ts";
import type { CoachResult } from "./score.ts";
import type { Step } from "./types.ts";

const AID = ":check tells what is missing, :hint helps, :solution shows it, :restart begins again";

export function welcome(title: string, summary: string): string {
  return [`== ${title}`, ...(summary.trim() === "" ? [] : [setProse(summary)]), AID].join("\n");
}

export function objective(number: number, of: number, { title, explain }: Step): string {
  return [`== Objective ${number} of ${of}: ${title}`, ...(explain.trim() === "" ? [] : [setProse(explain)])].join(
    "\n",
  );
}

export const reached = (number: number): string => `== Objective ${number} is reached.`;
export const happens = ({ title, explain }: Step): string =>
  [`== Meanwhile: ${title}`, ...(explain.trim() === "" ? [] : [setProse(explain)])].join("\n");

/** The line below the prompt: `[##>.] 3/4 Trust is established`. */
export function statusText(done: readonly boolean[], current: number, title: string): string {
  const marks = done.map((one, index) => (one ? "#" : index === current ? ">" : ".")).join("");
  return current >= done.length
    ? `[${marks}] all objectives are reached`
    : `[${marks}] ${current + 1}/${done.length} ${title}`;
}

export function missing(checks: readonly Check[]): string {
  const open = checks.filter(({ ok }) => !ok);
  if (open.length === 0) return "Nothing is missing: enter a line, and the next objective comes.";
  return ["Still missing:", ...open.map(({ what, why = "" }) => `  ${what}${why === "" ? "" : ` (${why})`}`)].join(
    "\n",
  );
}

export const hint = (number: number, of: number, text: string): string => `Hint ${number} of ${of}: ${text}`;
export const NO_HINT = "There is no further hint. :solution shows how it is done.";
export const solution = (lines: readonly string[]): string =>
  lines.length === 0
    ? "Nothing is to be typed."
    : ["It is done like this:", ...lines.map((line) => `  ${line}`)].join("\n");
export const OVER = "All objectives are reached. :restart begins again, :quit leaves.";
export const RESTARTED = "The scenario begins again.";

/** The end: points by objective. */
export function summary({ objectives, points, of, commands, seconds }: CoachResult): string {
  const rows = objectives.map(({ title, points, of, hints, solutionShown, commands, labSeconds, done }) => {
    const help = solutionShown ? ", solution shown" : hints > 0 ? `, ${hints === 1 ? "1 hint" : `${hints} hints`}` : "";
    const took = formatDuration(labSeconds * 1000);
    return `${done ? "ok  " : "open"} ${`${points}/${of}`.padStart(7)}  ${title} (${counted(commands)}, ${took} of lab time${help})`;
  });
  return [`== ${points} of ${of} points`, ...rows, `${counted(commands)} in ${formatDuration(seconds * 1000)}`].join(
    "\n",
  );
}

const counted = (commands: number): string => (commands === 1 ? "1 command" : `${commands} commands`);
