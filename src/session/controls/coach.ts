/** Controls of a scenario that somebody works through. What they answer is the coach's. */
import { type Answer, type CoachHost, type ControlHandler, refuse } from "./control.ts";
import { NO_SCENARIO } from "./wording.ts";

const asked =
  (ask: (coach: CoachHost) => Answer): ControlHandler =>
  ({ host }) =>
    host.coach === undefined ? refuse(NO_SCENARIO) : ask(host.coach);

export const coachControls: Readonly<Record<string, ControlHandler>> = {
  "control check": asked((coach) => coach.check()),
  "control hint": asked((coach) => coach.hint()),
  "control restart": asked((coach) => coach.restart()),
  "control solution": asked((coach) => coach.solution()),
};
