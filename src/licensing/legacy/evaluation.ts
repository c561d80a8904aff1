/** The evaluation period (STATE §1.2): when it runs, what is left of it, and what is said about that. */
import { evalRemaining } from "../../clock/duration.ts";
import { DAY, HOUR, type Instant } from "../../clock/instant.ts";
import type { LegacyContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { evaluationExpired, evaluationExpiring, evaluationOver, evaluationStarted } from "./messages.ts";
import { consumesEvaluation, isInUse } from "./standing.ts";
import type { Evaluation, LegacyAgent } from "./types.ts";

/** The whole period. */
export const EVALUATION_PERIOD = 90 * DAY;

/** What is left when a warning is given, longest first (STATE §1.2, CONFLICTS C-31). */
const WARNINGS = [
  ...[60, 30, 21, 14, 7, 6, 5, 4, 3, 2, 1].map((days) => days * DAY),
  ...Array.from({ length: 23 }, (_, index) => (23 - index) * HOUR),
];

/** After the expiry it is said again each hour. */
const REPEAT = HOUR;

/** Milliseconds of the period that are left at `at`. */
export function evaluationLeft({ used, runningSince }: Evaluation, at: Instant): number {
  const running = runningSince === undefined ? 0 : at - runningSince;
  return Math.max(0, EVALUATION_PERIOD - used - running);
}

/** The period runs or stands as registration and use are now: to be called after each change of them. */
export function settleEvaluation({ agent, at }: LegacyContext): void {
  const { evaluation } = agent;
  const left = evaluationLeft(evaluation, at);
  const runs = consumesEvaluation(agent) && isInUse(agent) && left > 0;
  if (runs === (evaluation.runningSince !== undefined)) return;
  if (runs) {
    evaluation.runningSince = at;
    return;
  }
  evaluation.used = EVALUATION_PERIOD - left;
  delete evaluation.runningSince;
}

/** Says that `n` licences are used on evaluation from now on, if any of the period is left. */
export function sayEvaluationStarted({ agent, at, say }: LegacyContext, n: number): void {
  if (!consumesEvaluation(agent) || evaluationLeft(agent.evaluation, at) === 0) return;
  for (let index = 0; index < n; index++) say(evaluationStarted());
}

/** The next moment after `now` at which the period has something to say or ends; undefined while it stands still. */
export function nextEvaluationEvent(agent: LegacyAgent, now: Instant): Instant | undefined {
  const { evaluation } = agent;
  const { runningSince, expiredAt } = evaluation;
  if (runningSince !== undefined) {
    const left = evaluationLeft(evaluation, now);
    const next = WARNINGS.find((warning) => warning < left) ?? 0;
    return now + (left - next);
  }
  if (expiredAt === undefined || !consumesEvaluation(agent) || !isInUse(agent)) return undefined;
  return expiredAt + (Math.floor((now - expiredAt) / REPEAT) + 1) * REPEAT;
}

/** Does what the period has for this moment: a warning, its end, or that it is over. */
export function runEvaluation(context: LegacyContext): void {
  const { agent, at } = context;
  const { evaluation } = agent;
  if (evaluation.saidAt === at) return;
  if (evaluation.runningSince !== undefined) {
    const left = evaluationLeft(evaluation, at);
    if (left === 0) expire(context);
    else if (WARNINGS.includes(left)) warn(context, left);
  } else if (evaluation.expiredAt !== undefined && consumesEvaluation(agent) && isInUse(agent)) {
    repeat(context, evaluation.expiredAt);
  }
}

/** Tells the features anew what they may do: after a boot, and after the registration changed. */
export function tellEvaluation({ agent, at, notify }: LegacyContext): void {
  if (!consumesEvaluation(agent)) {
    notify({ kind: "over" });
  } else if (agent.evaluation.expiredAt !== undefined && isInUse(agent)) {
    agent.evaluation.saidAt = at;
    notify({ kind: "expired" });
  }
}

function warn({ agent, at, say, notify }: LegacyContext, left: number): void {
  agent.evaluation.saidAt = at;
  say(evaluationExpiring(evalRemaining(left)));
  notify({ kind: "expiring", left });
}

function expire(context: LegacyContext): void {
  const { agent, at, say, notify } = context;
  agent.evaluation = { used: EVALUATION_PERIOD, expiredAt: at, saidAt: at };
  say(evaluationExpired());
  logEvent(context, "EVAL_EXPIRED");
  notify({ kind: "expired" });
}

function repeat({ agent, at, say, notify, date }: LegacyContext, expiredAt: Instant): void {
  if ((at - expiredAt) % REPEAT !== 0) return;
  agent.evaluation.saidAt = at;
  say(evaluationOver(date(expiredAt)));
  notify({ kind: "expired" });
}
