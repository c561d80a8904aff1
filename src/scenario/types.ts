/** A scenario: a lab, and steps that do something to it and say what must have come of it. */
import type { Lab } from "../lab/lab.ts";
import type { Fact } from "./fact.ts";

/** What a text must be. All that is given must hold. */
export interface TextTest {
  readonly is?: string;
  readonly isNot?: string;
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  readonly matches?: RegExp;
  /** Name of a stored text that it must equal. */
  readonly snapshot?: string;
}

/** What must be so when a step is done. */
export type Expectation =
  /** What was printed in the step; with `of`, what that command prints now, without being typed. */
  | { readonly kind: "output"; readonly of?: string; readonly test: TextTest }
  /** A value that stands in the output of a show command, by its label. */
  | { readonly kind: "field"; readonly of: string; readonly name: string; readonly test: TextTest }
  | { readonly kind: "fact"; readonly text: string; readonly fact: Fact }
  /** Messages that were logged in the step, one a row. */
  | { readonly kind: "messages"; readonly test: TextTest };

/** A line that is typed, and what is answered to the questions that it leads to. */
export interface ScriptLine {
  readonly text: string;
  readonly answers: readonly string[];
}

/** Something that is done in a step. */
export type Action =
  | { readonly kind: "type"; readonly lines: readonly ScriptLine[] }
  /** Lab controls, without their colon. A fault is one that learners do not see. */
  | { readonly kind: "control"; readonly lines: readonly string[]; readonly hidden: boolean }
  /** Time passes until a fact holds, `atMost` milliseconds. */
  | { readonly kind: "until"; readonly fact: Fact; readonly text: string; readonly atMost: number };

/** What is done, and what must be so then. */
export interface Doing {
  /** At whose console; absent = where the last step was. */
  readonly device?: string;
  /** In the order of the file. */
  readonly actions: readonly Action[];
  readonly expect: readonly Expectation[];
}

export interface Step extends Doing {
  readonly title: string;
  /** For the learner: what this is about. */
  readonly explain: string;
  /** A line of the step is rejected on purpose. */
  readonly rejected: boolean;
  /** Lowest severity number that a message of the step may have. */
  readonly worstMessage?: number;
  /** Milliseconds of lab time that the step may take. */
  readonly timeLimit?: number;
  /** How one gets back to the beginning from here. */
  readonly back?: string;
  readonly hints: readonly string[];
  /** Lines that do it, where they are not those that the step types. */
  readonly solution?: readonly string[];
  readonly points: number;
}

/** What a class wants. */
export interface CoachSettings {
  /** Lab controls that learners may not use, by their first word; `all` for all but those of the coach. */
  readonly locked: readonly string[];
}

export interface Scenario {
  readonly title: string;
  readonly summary: string;
  /** Builds the lab that it begins with. */
  readonly start: () => Lab;
  /** It begins at `Router#`. */
  readonly privileged: boolean;
  readonly worstMessage?: number;
  readonly timeLimit?: number;
  readonly coach: CoachSettings;
  /** Gets back to the beginning; is tried after each step on a copy of the lab. */
  readonly wayBack?: Doing;
  readonly steps: readonly Step[];
  /** The values of the variables that it was read with. */
  readonly variables: Readonly<Record<string, string>>;
}

/** What a scenario is run over with `--matrix`: variables and their values. */
export type Matrix = Readonly<Record<string, readonly string[]>>;
