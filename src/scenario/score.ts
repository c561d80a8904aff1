/** What working through a scenario came to. */

/** How an objective was reached. */
export interface ObjectiveScore {
  readonly title: string;
  readonly points: number;
  readonly of: number;
  readonly done: boolean;
  readonly hints: number;
  readonly solutionShown: boolean;
  /** Lines that were entered for it, lab controls left out. */
  readonly commands: number;
  /** Lab time that it took, seconds. */
  readonly labSeconds: number;
}

/** One line of the file of a class. */
export interface CoachResult {
  readonly scenario: string;
  readonly learner: string;
  readonly points: number;
  readonly of: number;
  readonly done: boolean;
  readonly commands: number;
  /** Times that the learner began again. */
  readonly restarts: number;
  readonly seconds: number;
  readonly objectives: readonly ObjectiveScore[];
}

/** What a hint costs, as a part of an objective's points. */
const HINT_COST = 0.25;

/** Points for an objective: all of them, less a quarter for each hint; none where the solution was shown. Two decimals. */
export function pointsFor(of: number, done: boolean, hints: number, solutionShown: boolean): number {
  if (!done || solutionShown) return 0;
  return Math.round(Math.max(0, of * (1 - hints * HINT_COST)) * 100) / 100;
}
