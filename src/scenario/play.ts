/** Plays a scenario: types, turns the clock, breaks and mends, and looks whether what must be so is so. */
import { formatIso, type Instant } from "../clock/instant.ts";
import { engine } from "../commands/boot.ts";
import type { Lab } from "../lab/lab.ts";
import { lineAt, readingOf, selectedLine } from "../session/reading.ts";
import { type TypedLine, Typist } from "../stream/typist.ts";
import { type Check, check, type SnapshotStore } from "./check.ts";
import { type Heard, RecordingLab, type Standing } from "./recording-lab.ts";
import type { Action, Doing, Scenario, ScriptLine, Step } from "./types.ts";
import { momentOf } from "./until.ts";
import * as wording from "./wording.ts";

/** What came of a step. */
export interface StepResult {
  readonly title: string;
  readonly explain: string;
  readonly device: string;
  /** Lab time, true. */
  readonly began: Instant;
  readonly ended: Instant;
  readonly lines: readonly TypedLine[];
  readonly messages: readonly Heard[];
  readonly checks: readonly Check[];
  readonly ok: boolean;
  readonly back?: string;
  /** What came of the way back from here, where the scenario has one: what failed on it. */
  readonly wayBack?: readonly Check[];
}

/** What came of a scenario. */
export interface Rehearsal {
  readonly title: string;
  readonly summary: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly began: Instant;
  readonly ended: Instant;
  readonly steps: readonly StepResult[];
  /** What concerns all steps together. */
  readonly checks: readonly Check[];
  /** How the routers stood, by device: each holds until the next. */
  readonly standings: Readonly<Record<string, readonly Standing[]>>;
  /** Lines of the way back, where the scenario has one. */
  readonly wayBack?: readonly string[];
  readonly ok: boolean;
  /** The lab as it is at the end. */
  readonly lab: Lab;
}

export interface PlayOptions {
  readonly snapshots: SnapshotStore;
  /** Told of each step when it is done; `number` from 1. */
  readonly stepDone?: (result: StepResult, number: number, of: number) => void;
}

/** Plays all steps, also those after one that failed. */
export async function play(scenario: Scenario, options: PlayOptions): Promise<Rehearsal> {
  const live = new RecordingLab(scenario.start(), engine);
  const typist = new Typist(live, {}, { privileged: scenario.privileged });
  const began = live.lab.now;
  typist.start();
  const steps: StepResult[] = [];
  for (const step of scenario.steps) {
    const done = await playStep({ live, typist, scenario, snapshots: options.snapshots }, step);
    const failed = await tryWayBack(scenario, live.lab, options.snapshots);
    const result = failed === undefined ? done : { ...done, wayBack: failed };
    steps.push(result);
    options.stepDone?.(result, steps.length, scenario.steps.length);
  }
  const checks = scenario.timeLimit === undefined ? [] : [limitCheck(scenario.timeLimit, live.lab.now - began)];
  return {
    title: scenario.title,
    summary: scenario.summary,
    variables: scenario.variables,
    began,
    ended: live.lab.now,
    steps,
    checks,
    standings: live.standings,
    ...(scenario.wayBack === undefined ? {} : { wayBack: linesOf(scenario.wayBack) }),
    ok: steps.every(({ ok }) => ok) && checks.every(({ ok }) => ok),
    lab: live.lab,
  };
}

/** Goes the way back on a copy of the lab. What failed on it; undefined where the scenario has none. */
async function tryWayBack(scenario: Scenario, lab: Lab, snapshots: SnapshotStore): Promise<Check[] | undefined> {
  if (scenario.wayBack === undefined) return undefined;
  const live = new RecordingLab(lab, engine);
  const typist = new Typist(live, {}, { privileged: scenario.privileged });
  typist.start();
  const { worstMessage: _, ...calm } = scenario;
  const step: Step = { ...scenario.wayBack, title: "", explain: "", rejected: false, hints: [], points: 0 };
  const { checks } = await playStep({ live, typist, scenario: calm, snapshots, lenient: true }, step);
  return checks.filter(({ ok }) => !ok);
}

function linesOf({ actions }: Doing): string[] {
  return actions.flatMap((action) => (action.kind === "type" ? action.lines.map(({ text }) => text) : []));
}

interface Stage {
  readonly live: RecordingLab;
  readonly typist: Typist;
  readonly scenario: Scenario;
  readonly snapshots: SnapshotStore;
  /** Answers to questions that nobody asks are passed over: the way back is the same from everywhere. */
  readonly lenient?: boolean;
}

async function playStep(stage: Stage, step: Step): Promise<StepResult> {
  const { live } = stage;
  const began = live.lab.now;
  const heardBefore = live.heard.length;
  const typing: Typing = { lines: [], wrong: [], rejected: 0 };
  if (step.device !== undefined && step.device !== live.lab.selected) {
    await typeControl(stage, typing, `device ${step.device}`);
  }
  for (const action of step.actions) await act(stage, typing, action);
  const messages = live.heard.slice(heardBefore);
  const device = live.lab.selected;
  const outcome = {
    lab: live.lab,
    device,
    printed: typing.lines.map(({ input, output }) => (input.startsWith(":") ? "" : output)).join(""),
    messages: messages.map(({ message }) => message.text),
  };
  const checks = [
    ...lineChecks(stage, step, typing),
    ...step.expect.map((one) => check(one, outcome, stage.snapshots)),
    ...severityChecks(step.worstMessage ?? stage.scenario.worstMessage, messages),
    ...(step.timeLimit === undefined ? [] : [limitCheck(step.timeLimit, live.lab.now - began)]),
  ];
  return {
    title: step.title,
    explain: step.explain,
    device,
    began,
    ended: live.lab.now,
    lines: typing.lines,
    messages,
    checks,
    ok: checks.every(({ ok }) => ok),
    ...(step.back === undefined ? {} : { back: step.back }),
  };
}

/** What was typed in a step, and what went wrong with it. */
interface Typing {
  readonly lines: TypedLine[];
  readonly wrong: Check[];
  rejected: number;
}

async function act(stage: Stage, typing: Typing, action: Action): Promise<void> {
  switch (action.kind) {
    case "type":
      for (const line of action.lines) await typeScriptLine(stage, typing, line);
      return;
    case "control":
      for (const line of action.lines) await typeControl(stage, typing, line);
      return;
    case "until": {
      const { live } = stage;
      const moment = momentOf(live.lab, live.lab.selected, action.fact, action.atMost);
      const what = wording.becomesTrue(action.text, action.atMost);
      typing.wrong.push(moment === undefined ? { what, ok: false, why: wording.neverTrue } : { what, ok: true });
      await typeControl(stage, typing, `advance to ${formatIso(moment ?? live.lab.now + action.atMost)}`);
    }
  }
}

async function typeScriptLine(stage: Stage, typing: Typing, { text, answers }: ScriptLine): Promise<void> {
  await typeLine(stage, typing, text);
  for (const answer of answers) {
    if (asks(stage)) await typeLine(stage, typing, answer);
    else if (!stage.lenient) typing.wrong.push({ what: wording.WENT_IN, ok: false, why: wording.notAsked(answer) });
  }
}

const typeControl = (stage: Stage, typing: Typing, line: string): Promise<void> => typeLine(stage, typing, `:${line}`);

async function typeLine({ live, typist }: Stage, typing: Typing, text: string): Promise<void> {
  const wrong = (why: string) => void typing.wrong.push({ what: wording.WENT_IN, ok: false, why });
  if (typist.over) return wrong(wording.sessionOver);
  if (text !== "" && waitsForReturn(live.lab)) typing.lines.push(await typist.type(""));
  if (text.startsWith(":")) {
    const reading = readingOf(live.lab, selectedLine(live.lab));
    if (reading.kind !== "command" && "prompt" in reading) return wrong(wording.openQuestion(reading.prompt));
  }
  const typed = await typist.type(text);
  typing.lines.push(typed);
  if (typed.unread !== undefined) wrong(wording.unreadLine(text, typed.unread));
  if (typed.cut > 0) wrong(wording.cutLine(text));
  if (typed.rejected === undefined) return;
  typing.rejected++;
  // What is rejected on purpose is a router's command; a lab control is the scenario's own.
  if (text.startsWith(":")) wrong(wording.rejectedLine(text, `${typed.rejected.code}) (${typed.output.trim()}`));
}

/** A console on which nobody works waits for RETURN. */
function waitsForReturn(lab: Lab): boolean {
  const where = selectedLine(lab);
  const { device, line } = lineAt(lab, where);
  return device.power.state === "on" && line.state === "idle";
}

/** A question of the router is open. */
function asks({ live }: Stage): boolean {
  return !waitsForReturn(live.lab) && readingOf(live.lab, selectedLine(live.lab)).kind !== "command";
}

function lineChecks(stage: Stage, step: Step, { lines, wrong, rejected }: Typing): Check[] {
  const bad = lines.filter((line) => line.rejected !== undefined && !line.input.startsWith(":"));
  const open = asks(stage) ? [openCheck(stage)] : [];
  if (step.rejected) {
    return [
      ...wrong,
      rejected > 0
        ? { what: wording.REJECTED, ok: true }
        : { what: wording.REJECTED, ok: false, why: wording.NOT_REJECTED },
      ...open,
    ];
  }
  const rejections = bad.map(({ input, rejected }) => ({
    what: wording.WENT_IN,
    ok: false,
    why: wording.rejectedLine(input, rejected?.code ?? ""),
  }));
  return [...wrong, ...rejections, ...open];
}

function openCheck({ live }: Stage): Check {
  const reading = readingOf(live.lab, selectedLine(live.lab));
  return { what: wording.WENT_IN, ok: false, why: wording.openQuestion("prompt" in reading ? reading.prompt : "") };
}

function severityChecks(worst: number | undefined, messages: readonly Heard[]): Check[] {
  if (worst === undefined) return [];
  const bad = messages.filter(({ message }) => message.severity < worst);
  const what = wording.noWorse(worst);
  return [
    bad.length === 0 ? { what, ok: true } : { what, ok: false, why: bad.map(({ message }) => message.text).join("; ") },
  ];
}

function limitCheck(limit: number, took: number): Check {
  const what = wording.withinLimit(limit);
  return took <= limit ? { what, ok: true } : { what, ok: false, why: wording.took(took) };
}
