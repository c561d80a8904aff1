/** What the displays of a registering router read: its agent, its states, and how dates are told. */
import type { Instant } from "../../../clock/instant.ts";
import { newLegacyAgent } from "../../../licensing/legacy/agent.ts";
import { type AuthorizationState, authorizationState } from "../../../licensing/legacy/states.ts";
import type { LegacyAgent } from "../../../licensing/legacy/types.ts";
import { displayedDue } from "../../../licensing/legacy/waits.ts";
import { licenseDate } from "../../../text/dates.ts";
import type { View } from "../../view.ts";

/** The agent; one that was never booted on such a release knows nothing. */
export function agentOf({ device }: View): LegacyAgent {
  return device.legacy ?? newLegacyAgent();
}

/** The state of all licences in use together. */
export function stateOf(view: View): AuthorizationState {
  return authorizationState(agentOf(view), view.release.facts.licenceVersions, view.now);
}

/** A date that was noted, or that the server gave. */
export function date(view: View, at: Instant): string {
  return licenseDate(at, view.zone);
}

/** A date that something waits for: told by what is left until then. */
export function due(view: View, at: Instant): string {
  return licenseDate(displayedDue(at, view.now), view.zone);
}
