/** What the agent waits for. The scheduler asks for the next moment, comes at it, and asks again. */
import type { Instant } from "../../clock/instant.ts";
import { nextAuthorizationEvent, runAuthorization } from "./authorization.ts";
import { nextCertificateEvent, runCertificate } from "./certificate.ts";
import type { LegacyContext } from "./context.ts";
import { nextEvaluationEvent, runEvaluation } from "./evaluation.ts";
import { isPlanned } from "./exchange.ts";
import { repeatRegistration } from "./registration.ts";
import { registeredOf } from "./standing.ts";
import type { LegacyAgent } from "./types.ts";

/**
 * The next moment after `now` at which the agent has something to do; `now` itself where something is due already.
 * Undefined where nothing waits. Device time.
 */
export function nextLegacyEvent(agent: LegacyAgent, now: Instant): Instant | undefined {
  const { registration, planned } = agent;
  const attempt = "nextAttempt" in registration ? registration.nextAttempt : undefined;
  const registered = registeredOf(agent);
  const renewing = planned.some(({ kind }) => kind === "renewal");
  const due = [
    ...planned.map(({ at }) => Math.max(at, now)),
    attempt === undefined ? undefined : Math.max(attempt, now),
    registered === undefined ? undefined : nextCertificateEvent(registered, renewing, now),
    nextAuthorizationEvent(agent, now),
    nextEvaluationEvent(agent, now),
  ].filter((at) => at !== undefined);
  return due.length === 0 ? undefined : Math.min(...due);
}

/** Does what is due besides the answers of messages. */
export function runTimers(context: LegacyContext): void {
  const { agent, at } = context;
  const { registration } = agent;
  const attempt = "nextAttempt" in registration ? registration.nextAttempt : undefined;
  if (attempt !== undefined && attempt <= at && !isPlanned(context, "registration")) repeatRegistration(context);
  runCertificate(context);
  runAuthorization(context);
  runEvaluation(context);
}
