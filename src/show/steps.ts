/** Output that a router prints bit by bit, while time passes: the marks of a ping, the rounds of a name lookup. */

export interface Step {
  /** What is printed; the texts of all steps are the whole output. */
  readonly text: string;
  /** Milliseconds that pass before it. */
  readonly after: number;
  /** What is printed in place of this step and all later ones, if somebody breaks off while it is waited for. */
  readonly broken: string;
}

/** The whole output, for whom does not wait. */
export const textOf = (steps: readonly Step[]): string => steps.map((step) => step.text).join("");
