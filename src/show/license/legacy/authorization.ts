/** `License Authorization:` (FORMATS §3.1, §3.2, §3.4). The blank behind the heading is the router's. */
import { evalRemaining } from "../../../clock/duration.ts";
import { evaluationLeft } from "../../../licensing/legacy/evaluation.ts";
import type { AuthorizationState } from "../../../licensing/legacy/states.ts";
import type { LegacyAgent } from "../../../licensing/legacy/types.ts";
import { unattestedText } from "../../../releases/unattested.ts";
import type { View } from "../../view.ts";
import { agentOf, date, due, stateOf } from "./agent.ts";
import { failedLines } from "./registration.ts";

/** What a state is called, for one licence or for all. */
export const STATE_TEXTS: Readonly<Record<AuthorizationState, string>> = {
  none: "No Licenses in Use",
  evaluation: "EVAL MODE",
  "evaluation-expired": "EVAL EXPIRED",
  pending: unattestedText("status-authorization-pending"),
  authorized: "AUTHORIZED",
  "out-of-compliance": "OUT OF COMPLIANCE",
  expired: "AUTHORIZATION EXPIRED",
  reserved: "AUTHORIZED - RESERVED",
  "not-authorized": "NOT AUTHORIZED",
};

/** `full`: of `status` and `all`. `brief`: of `summary`. `head`: of `usage`. */
export type AuthorizationForm = "full" | "brief" | "head";

export function authorizationBlock(view: View, form: AuthorizationForm = "full"): string[] {
  const agent = agentOf(view);
  const state = stateOf(view);
  return [
    "License Authorization: ",
    `  Status: ${form === "brief" ? STATE_TEXTS[state] : statusText(view, agent, state)}`,
    ...(state === "evaluation"
      ? [`  Evaluation Period Remaining: ${evalRemaining(evaluationLeft(agent.evaluation, view.now))}`]
      : []),
    ...(form === "head" ? [] : communicationLines(view, agent, form)),
  ];
}

/** A state with the moment since which it holds. */
function statusText(view: View, agent: LegacyAgent, state: AuthorizationState): string {
  const { authorization, evaluation, registration } = agent;
  switch (state) {
    case "authorized":
    case "out-of-compliance":
      return `${STATE_TEXTS[state]} on ${date(view, authorization?.granted?.at ?? view.now)}`;
    case "reserved":
      return `${STATE_TEXTS[state]} on ${date(view, registration.state === "reserved" ? registration.at : view.now)}`;
    case "expired":
      return unattestedText("status-authorization-expired", { date: date(view, authorization?.expiredAt ?? view.now) });
    case "evaluation-expired":
      return unattestedText("status-eval-expired", { date: date(view, evaluation.expiredAt ?? view.now) });
    default:
      return STATE_TEXTS[state];
  }
}

/** The exchange of a registered router with the server. */
function communicationLines(view: View, { authorization, planned }: LegacyAgent, form: "full" | "brief"): string[] {
  if (authorization === undefined) return [];
  const { next, granted } = authorization;
  const sent = planned.find(({ kind }) => kind === "entitlement");
  const last = lastLines(view, authorization, sent?.sentAt, form);
  if (last.length === 0) return [];
  return [
    ...last,
    `  Next Communication Attempt: ${due(view, next)}`,
    ...(form === "full" && granted !== undefined ? [`  Communication Deadline: ${date(view, granted.deadline)}`] : []),
  ];
}

function lastLines(
  view: View,
  { last }: NonNullable<LegacyAgent["authorization"]>,
  sentAt: number | undefined,
  form: "full" | "brief",
): string[] {
  if (sentAt !== undefined) {
    if (form === "brief") return ["  Last Communication Attempt: PENDING"];
    return [`  Last Communication Attempt: PENDING on ${date(view, sentAt)}`, "    Failure reason: Waiting for reply"];
  }
  if (last === undefined) return [];
  const { at, reason } = last;
  if (reason === undefined) {
    return [`  Last Communication Attempt: SUCCEEDED${form === "full" ? ` on ${date(view, at)}` : ""}`];
  }
  if (form === "brief") return ["  Last Communication Attempt: FAILED"];
  return failedLines(view, "Last Communication Attempt", { at, reason });
}
