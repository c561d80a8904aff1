/** A scenario on a plain stream: the coach speaks between the lines. */
import { engine } from "../commands/boot.ts";
import { fileHost } from "../labfile/host.ts";
import { LiveLab } from "../session/live-lab.ts";
import { linesFrom } from "../stream/lines.ts";
import { put } from "../stream/output.ts";
import type { Script, Streams } from "../stream/run.ts";
import { Typist } from "../stream/typist.ts";
import { Coach } from "./coach.ts";
import { type CoachFiles, keepResult } from "./coach-files.ts";
import type { Scenario } from "./types.ts";

export interface LearnerOptions extends CoachFiles {
  readonly learner?: string;
}

const UNREACHED = 1;
const MISUSE = 2;

/** Resolves to the exit status: 0 = all objectives reached, 1 = not, 2 = a file could not be written. */
export async function coachStream(
  scenario: Scenario,
  input: Script,
  options: LearnerOptions,
  { out, err }: Streams,
): Promise<number> {
  const live = new LiveLab(scenario.start(), engine);
  const coach = new Coach(live, scenario, { learner: options.learner ?? "", now: () => performance.now() });
  const typist = new Typist(live, { ...fileHost, coach }, { privileged: scenario.privileged });
  let transcript = "";
  const say = async (text: string) => {
    transcript += text;
    await put(out, text);
  };
  await say(typist.start() + coach.start() + typist.prompt);
  for await (const line of linesFrom(input.lines)) {
    const typed = await typist.type(line);
    await say(typed.transcript.slice(typed.prompt.length));
    await say(coach.entered([line], typed.output));
    if (typist.over) break;
    await say(typist.prompt);
  }
  await say(`\n${coach.summary}`);
  const errors = keepResult(coach.result, transcript, options);
  for (const error of errors) await put(err, `${error}\n`);
  if (errors.length > 0) return MISUSE;
  return coach.result.done ? 0 : UNREACHED;
}
