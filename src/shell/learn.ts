/** `cubelab shell --scenario FILE`: somebody works through a scenario, on a terminal or over a pipe. */
import { Coach } from "../scenario/coach.ts";
import { type CoachFiles, keepResult } from "../scenario/coach-files.ts";
import { coachStream, type LearnerOptions } from "../scenario/coach-stream.ts";
import { loadScenario } from "../scenario/load.ts";
import type { Scenario } from "../scenario/types.ts";
import type { Script, Streams } from "../stream/run.ts";
import { shell } from "./shell.ts";

const UNREACHED = 1;
const MISUSE = 2;

/** Resolves to the exit status: 0 = all objectives reached, 1 = not, 2 = a file makes no sense. `input` of a pipe only. */
export async function learn(
  file: string,
  options: LearnerOptions,
  input: Script | undefined,
  streams: Streams,
): Promise<number> {
  const loaded = await loadScenario(file);
  if (!loaded.ok) {
    for (const error of loaded.errors) streams.err.write(`${error}\n`);
    return MISUSE;
  }
  if (input !== undefined) return coachStream(loaded.scenario, input, options, streams);
  return coachShell(loaded.scenario, options, streams);
}

async function coachShell(scenario: Scenario, options: LearnerOptions, { out, err }: Streams): Promise<number> {
  let coach: Coach | undefined;
  let transcript = "";
  const status = await shell(scenario.start(), {
    privileged: scenario.privileged,
    coachFor: (live) => {
      coach = new Coach(live, scenario, { learner: options.learner ?? "", now: () => performance.now() });
      return coach;
    },
    shown: (text) => {
      transcript += text;
    },
  });
  if (coach === undefined || status !== 0) return status;
  out.write(`\n${coach.summary}`);
  const files: CoachFiles = options;
  const errors = keepResult(coach.result, transcript, files);
  for (const error of errors) err.write(`${error}\n`);
  if (errors.length > 0) return MISUSE;
  return coach.result.done ? 0 : UNREACHED;
}
