/** Authorization as it is told to people: of all licences together, and of each (STATE §1.2, FORMATS §3.1). */
import type { Instant } from "../../clock/instant.ts";
import type { LicenceVersion } from "../../releases/facts/licensing.ts";
import { covers } from "./coverage.ts";
import { evaluationLeft } from "./evaluation.ts";
import { consumesEvaluation, isInUse } from "./standing.ts";
import type { LegacyAgent, LegacyEntitlement } from "./types.ts";

/** `pending`: registered, and the first answer isn't there yet. */
export type AuthorizationState =
  | "none"
  | "evaluation"
  | "evaluation-expired"
  | "pending"
  | "authorized"
  | "out-of-compliance"
  | "expired"
  | "reserved"
  | "not-authorized";

/** The state of all licences in use together. `versions` are the generations of CUBE licences that the release takes. */
export function authorizationState(
  agent: LegacyAgent,
  versions: readonly LicenceVersion[],
  at: Instant,
): AuthorizationState {
  const { registration, authorization, entitlements, evaluation } = agent;
  if (registration.state === "reserved") {
    const installed = agent.reservation.installed;
    const uncovered = entitlements.some((one) => one.count > 0 && !covers(installed, one, versions));
    return uncovered ? "not-authorized" : "reserved";
  }
  if (consumesEvaluation(agent)) {
    if (!isInUse(agent)) return "none";
    return evaluationLeft(evaluation, at) > 0 ? "evaluation" : "evaluation-expired";
  }
  if (authorization?.expiredAt !== undefined) return "expired";
  return authorization?.granted?.verdict ?? "pending";
}

/** The state of one licence. */
export function licenceState(
  agent: LegacyAgent,
  entitlement: LegacyEntitlement,
  versions: readonly LicenceVersion[],
  at: Instant,
): AuthorizationState {
  const state = authorizationState(agent, versions, at);
  if (state === "reserved" || state === "not-authorized") {
    return covers(agent.reservation.installed, entitlement, versions) ? "reserved" : "not-authorized";
  }
  if (state === "authorized" || state === "out-of-compliance") return entitlement.verdict ?? "pending";
  return state;
}
