import type { View } from "../view.ts";
import { agentOf, stateOf } from "./legacy/agent.ts";
import { STATE_TEXTS } from "./legacy/authorization.ts";
import { registrationText } from "./legacy/registration.ts";

/** `Smart Licensing Status:` of `show version`, if the release prints it (FORMATS §3.18). */
export function smartLicensingStatus(view: View): string | undefined {
  const { versionStatus } = view.release.facts;
  switch (versionStatus) {
    case "none":
      return undefined;
    case "registration":
      return `${registrationText(agentOf(view))}/${STATE_TEXTS[stateOf(view)]}`;
    default:
      return versionStatus;
  }
}
