/** `Registration:` of `show license status`, `all` and `summary` (FORMATS §3.1, §3.2). */
import { registeredOf } from "../../../licensing/legacy/standing.ts";
import type { Failure, LegacyAgent, Registered } from "../../../licensing/legacy/types.ts";
import { unattestedText } from "../../../releases/unattested.ts";
import type { View } from "../../view.ts";
import { agentOf, date, due } from "./agent.ts";

/** The state as it is told. */
export function registrationText({ registration, reservation }: LegacyAgent): string {
  switch (registration.state) {
    case "unregistered":
      return "UNREGISTERED";
    case "registering":
      return "REGISTERING - REGISTRATION IN PROGRESS";
    case "failed":
      return "UNREGISTERED - REGISTRATION FAILED";
    case "registered":
      return "REGISTERED";
    case "expired":
      return unattestedText("status-registration-expired");
    case "unidentified":
      return unattestedText("status-unidentified");
    case "reserved":
      return reservation.installed?.kind === "universal"
        ? unattestedText("status-universal-reservation")
        : "REGISTERED - SPECIFIC LICENSE RESERVATION";
  }
}

/** Whether export-controlled functionality may be used, as the release writes it. */
export function exportText(view: View, agent: LegacyAgent): string {
  const { allowed, notAllowed } = view.release.facts.exportControlled;
  const isAllowed =
    registeredOf(agent)?.exportControlled ??
    (agent.registration.state === "reserved" && agent.reservation.installed?.exportControlled === true);
  return isAllowed ? allowed : notAllowed;
}

/** `brief` is the form of `summary`. */
export function registrationBlock(view: View, form: "full" | "brief" = "full"): string[] {
  const agent = agentOf(view);
  const registered = registeredOf(agent);
  return [
    "Registration:",
    `  Status: ${registrationText(agent)}`,
    ...(registered === undefined ? [] : account(registered)),
    `  Export-Controlled Functionality: ${exportText(view, agent)}`,
    ...(form === "full" ? initialLines(view, agent) : []),
    ...(registered === undefined ? [] : renewalLines(view, registered, form)),
  ];
}

function account({ account: { smart, virtual } }: Registered): string[] {
  return [`  Smart Account: ${smart}`, `  Virtual Account: ${virtual}`];
}

/** How the registration came about, or why it didn't. */
function initialLines(view: View, { registration }: LegacyAgent): string[] {
  switch (registration.state) {
    case "registered":
    case "reserved":
      return [`  Initial Registration: SUCCEEDED on ${date(view, registration.at)}`];
    case "registering":
    case "failed": {
      const { failure, nextAttempt } = registration;
      const failed = failure === undefined ? [] : failedLines(view, "Initial Registration", failure);
      const next = nextAttempt === undefined ? [] : [`  Next Registration Attempt: ${due(view, nextAttempt)}`];
      return [...failed, ...next];
    }
    default:
      return [];
  }
}

function renewalLines(view: View, { renewal, certificate }: Registered, form: "full" | "brief"): string[] {
  const { failure, lastSuccess, next } = renewal;
  const last =
    lastSuccess === undefined ? "None" : `SUCCEEDED${form === "full" ? ` on ${date(view, lastSuccess)}` : ""}`;
  const lastLines =
    failure === undefined
      ? [`  Last Renewal Attempt: ${last}`]
      : form === "full"
        ? failedLines(view, "Last Renewal Attempt", failure)
        : ["  Last Renewal Attempt: FAILED"];
  return [
    ...lastLines,
    `  Next Renewal Attempt: ${due(view, next)}`,
    ...(form === "full" ? [`  Registration Expires: ${date(view, certificate.until)}`] : []),
  ];
}

/** The indent of the reason is unattested. */
export function failedLines(view: View, what: string, { at, reason }: Failure): string[] {
  return [`  ${what}: FAILED on ${date(view, at)}`, `    Failure reason: ${reason}`];
}
