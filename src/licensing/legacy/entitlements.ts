/** Licences that features ask for (STATE §1.2, §1.3). */
import type { Draft } from "immer";
import { requestAuthorization } from "./authorization.ts";
import type { LegacyContext } from "./context.ts";
import { covers } from "./coverage.ts";
import { evaluationLeft, sayEvaluationStarted, settleEvaluation, tellEvaluation } from "./evaluation.ts";
import { logEvent } from "./event-log.ts";
import { notAuthorized } from "./messages.ts";
import { isInUse } from "./standing.ts";
import type { LegacyEntitlement } from "./types.ts";

/** A feature's request: how many of a licence it uses from now on; 0 gives it back. */
export interface LegacyRequest {
  readonly tag: string;
  readonly count: number;
}

/**
 * Takes requests of one moment, in their order. A registered router asks the server when a count changed; one that isn't
 * goes on evaluation; where licences are reserved, the reservation decides.
 */
export function requestLicences(context: LegacyContext, requests: readonly LegacyRequest[]): void {
  const { agent, at } = context;
  const wasInUse = isInUse(agent);
  const changed = requests.filter((request) => takeRequest(context, request));
  if (changed.length === 0) return;
  settleEvaluation(context);
  if (agent.registration.state === "registered") {
    requestAuthorization(context);
  } else if (agent.registration.state === "reserved") {
    sayUncovered(context, changed);
  } else {
    const begun = changed.filter(({ count }) => count > 0);
    sayEvaluationStarted(context, begun.length);
    for (const { tag } of begun) context.tellResult(tag, "evaluation");
    if (!wasInUse && evaluationLeft(agent.evaluation, at) === 0) tellEvaluation(context);
  }
}

/** Says of licences in use that the reservation doesn't hold them; `what` of them, all unless told otherwise. */
export function sayUncovered(
  context: LegacyContext,
  what: readonly LegacyRequest[] = context.agent.entitlements,
): void {
  const { installed } = context.agent.reservation;
  for (const { tag, count } of what) {
    const covered = covers(installed, { tag, count }, context.facts.licenceVersions);
    if (count > 0) context.tellResult(tag, covered ? "authorized" : "out-of-compliance");
    if (count > 0 && !covered) context.say(notAuthorized(context.regid(tag)));
  }
}

/** Takes one request; true where it is a change. */
function takeRequest(context: LegacyContext, { tag, count }: LegacyRequest): boolean {
  const { agent, at } = context;
  const held = agent.entitlements.find((one) => one.tag === tag);
  if ((held?.count ?? 0) === count) return false;
  if (held === undefined) agent.entitlements.push({ tag, count, requestedAt: at } as Draft<LegacyEntitlement>);
  else held.count = count;
  logEvent(context, "ENDPOINT_USAGE", { count: String(count), entitlementTag: tag });
  return true;
}
