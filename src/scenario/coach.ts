/** Somebody works through a scenario: steps in which something is typed are objectives, the others happen by themselves. */

import { type Instant, SECOND } from "../clock/instant.ts";
import { HIGHEST_LEVEL } from "../device/line.ts";
import type { CoachHost } from "../session/controls/control.ts";
import { runControl } from "../session/controls/run.ts";
import type { LiveLab } from "../session/live-lab.ts";
import { lineAt } from "../session/reading.ts";
import { type Check, check } from "./check.ts";
import * as wording from "./coach-wording.ts";
import { type CoachResult, type ObjectiveScore, pointsFor } from "./score.ts";
import type { Action, Scenario, Step } from "./types.ts";
import { momentOf } from "./until.ts";

/** Controls of the coach and of the front end: no scenario locks them. */
const NEVER_LOCKED = ["check", "hint", "restart", "solution", "quit", "status", "devices", "device"];

/** Controls that name the faults there are: locked where a scenario hides some. */
const FAULT_CONTROLS = ["fault", "faults"];

const CONSOLE = "con 0";

export interface CoachOptions {
  readonly learner: string;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

interface Progress {
  readonly step: Step;
  done: boolean;
  hints: number;
  solutionShown: boolean;
  commands: number;
  began: Instant;
  ended: Instant;
}

export class Coach implements CoachHost {
  readonly #live: LiveLab;
  readonly #scenario: Scenario;
  readonly #options: CoachOptions;
  readonly #beganAt: number;
  #progress: Progress[] = [];
  /** Place in the steps, and among the objectives. */
  #step = 0;
  #restarts = 0;
  /** Since the objective came. */
  #printed = "";
  #messages: string[] = [];
  #over = false;

  constructor(live: LiveLab, scenario: Scenario, options: CoachOptions) {
    this.#live = live;
    this.#scenario = scenario;
    this.#options = options;
    this.#beganAt = options.now();
    live.listen(({ said }) => this.#messages.push(...said.map(({ message }) => message.text)));
  }

  /** What is told at the beginning; the world of the first objective is made. */
  start(): string {
    this.#progress = this.#scenario.steps.filter(isObjective).map((step) => ({
      step,
      done: false,
      hints: 0,
      solutionShown: false,
      commands: 0,
      began: this.#live.lab.now,
      ended: this.#live.lab.now,
    }));
    this.#step = 0;
    this.#over = false;
    const { title, summary } = this.#scenario;
    return lines(wording.welcome(title, summary), ...this.#comeTo());
  }

  /**
   * Lines were entered, several where they were pasted, and have printed `output`. Returns what there is to tell: an
   * objective is reached, the end.
   */
  entered(entered: readonly string[], output: string): string {
    const current = this.#current();
    if (current === undefined) return "";
    const typed = entered.filter((line) => !line.startsWith(":"));
    current.commands += typed.filter((line) => line.trim() !== "").length;
    if (typed.length > 0) this.#printed += output;
    return lines(...this.#advance());
  }

  /** The line of the status area. */
  get status(): string {
    const index = this.#index();
    return wording.statusText(
      this.#progress.map(({ done }) => done),
      index,
      this.#progress[index]?.step.title ?? "",
    );
  }

  /** All objectives are reached. */
  get over(): boolean {
    return this.#over;
  }

  get result(): CoachResult {
    const objectives = this.#progress.map(scoreOf);
    const sum = (values: readonly number[]) =>
      Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
    return {
      scenario: this.#scenario.title,
      learner: this.#options.learner,
      points: sum(objectives.map(({ points }) => points)),
      of: sum(objectives.map(({ of }) => of)),
      done: objectives.every(({ done }) => done),
      commands: sum(objectives.map(({ commands }) => commands)),
      restarts: this.#restarts,
      seconds: Math.round((this.#options.now() - this.#beganAt) / SECOND),
      objectives,
    };
  }

  /** The table at the end. */
  get summary(): string {
    return lines(wording.summary(this.result));
  }

  readonly check = (): string => (this.#over ? wording.OVER : wording.missing(this.#checks()));

  readonly hint = (): string => {
    const current = this.#current();
    if (current === undefined) return wording.OVER;
    const text = current.step.hints[current.hints];
    if (text === undefined) return wording.NO_HINT;
    current.hints++;
    return wording.hint(current.hints, current.step.hints.length, text.trimEnd());
  };

  readonly solution = (): string => {
    const current = this.#current();
    if (current === undefined) return wording.OVER;
    current.solutionShown = true;
    return wording.solution(solutionOf(current.step));
  };

  readonly restart = (): string => {
    this.#restarts++;
    this.#live.replace(this.#scenario.start());
    this.#open();
    return `${wording.RESTARTED}\n${this.start().trimEnd()}`;
  };

  readonly allows = (control: string): boolean => {
    const { coach, steps } = this.#scenario;
    const { locked } = coach;
    if (FAULT_CONTROLS.includes(control) && steps.some(hidesSomething)) return false;
    return NEVER_LOCKED.includes(control) || !(locked.includes("all") || locked.includes(control));
  };

  /** The console as it was found: open, and privileged where the scenario says so. */
  #open(): void {
    const where = { device: this.#live.lab.selected, line: CONSOLE };
    const { device, line } = lineAt(this.#live.lab, where);
    if (device.power.state !== "on") return;
    if (line.state === "idle") this.#live.enter(where, "");
    if (!this.#scenario.privileged) return;
    this.#live.edit((draft) => {
      const line = draft.devices[where.device]?.lines[CONSOLE];
      if (line?.state === "open") line.privilege = HIGHEST_LEVEL;
    });
  }

  #current(): Progress | undefined {
    return this.#over ? undefined : this.#progress[this.#index()];
  }

  /** Place of the current objective; their number after the last. */
  #index(): number {
    return this.#scenario.steps.slice(0, this.#step).filter(isObjective).length;
  }

  /** Goes on from an objective that is reached. The next one waits for a line, also where it is reached already. */
  #advance(): string[] {
    const current = this.#current();
    if (current === undefined || !this.#checks().every(({ ok }) => ok)) return [];
    current.done = true;
    current.ended = this.#live.lab.now;
    const reached = wording.reached(this.#index() + 1);
    this.#step++;
    return [reached, ...this.#comeTo()];
  }

  /** What happens before the next objective, and the objective itself. */
  #comeTo(): string[] {
    const told: string[] = [];
    for (;;) {
      const step = this.#scenario.steps[this.#step];
      if (step === undefined) {
        this.#over = true;
        return [...told, wording.OVER];
      }
      this.#printed = "";
      this.#messages = [];
      if (isObjective(step)) {
        for (const action of before(step)) this.#act(action);
        const current = this.#progress[this.#index()];
        if (current !== undefined) Object.assign(current, { began: this.#live.lab.now, ended: this.#live.lab.now });
        return [...told, wording.objective(this.#index() + 1, this.#progress.length, step)];
      }
      for (const action of step.actions) this.#act(action);
      if (!step.actions.every((action) => action.kind === "control" && action.hidden)) told.push(wording.happens(step));
      this.#step++;
    }
  }

  /** The world is changed behind the learner's back: nothing of it is typed. */
  #act(action: Action): void {
    if (action.kind === "type") return;
    const { lab } = this.#live;
    if (action.kind === "until") {
      this.#live.advance(momentOf(lab, lab.selected, action.fact, action.atMost) ?? lab.now + action.atMost);
      return;
    }
    for (const line of action.lines) {
      runControl({ live: this.#live, where: { device: this.#live.lab.selected, line: CONSOLE }, host: {} }, `:${line}`);
    }
  }

  /** What the objective wants. Stored texts are compared with the scenario's own lines only, which a learner need not type. */
  #checks(): readonly Check[] {
    const current = this.#current();
    if (current === undefined) return [];
    const { lab } = this.#live;
    const outcome = {
      lab,
      device: current.step.device ?? lab.selected,
      printed: this.#printed,
      messages: this.#messages,
    };
    const wanted = current.step.expect.filter((one) => one.kind === "fact" || one.test.snapshot === undefined);
    return wanted.map((one) => check(one, outcome, { read: () => undefined }));
  }
}

/** Somebody has to type something for it. */
const isObjective = (step: Step): boolean =>
  step.solution !== undefined || step.actions.some(({ kind }) => kind === "type");

/** What is done before the learner comes: all that stands before the first line to type. */
function before({ actions }: Step): readonly Action[] {
  const typing = actions.findIndex(({ kind }) => kind === "type");
  return typing < 0 ? actions : actions.slice(0, typing);
}

/** What a learner would type: the lines of the step and what follows them. */
function solutionOf(step: Step): readonly string[] {
  if (step.solution !== undefined) return step.solution;
  return step.actions.slice(before(step).length).flatMap((action) => {
    if (action.kind === "type") return action.lines.flatMap(({ text, answers }) => [text, ...answers]);
    if (action.kind === "control") return action.lines.map((line) => `:${line}`);
    return [`:advance, until ${action.text}`];
  });
}

function scoreOf({ step, done, hints, solutionShown, commands, began, ended }: Progress): ObjectiveScore {
  return {
    title: step.title,
    points: pointsFor(step.points, done, hints, solutionShown),
    of: step.points,
    done,
    hints,
    solutionShown,
    commands,
    labSeconds: Math.round((ended - began) / SECOND),
  };
}

const lines = (...texts: readonly string[]): string => texts.map((text) => `${text}\n`).join("");

const hidesSomething = ({ actions }: Step): boolean =>
  actions.some((action) => action.kind === "control" && action.hidden);
