import { licensingOf } from "../../device/licensing/licensing-model.ts";
import type { View } from "../view.ts";
import { agentOf, stateOf } from "./legacy/agent.ts";
import { STATE_TEXTS } from "./legacy/authorization.ts";
import { registrationText } from "./legacy/registration.ts";

/** `Smart Licensing Status:` of `show version`, if the release prints it or Smart Licensing was turned on (FORMATS §3.18). */
export function smartLicensingStatus(view: View): string | undefined {
  const { versionStatus } = view.release.facts;
  if (licensingOf(view.device) === "legacy") {
    return `${registrationText(agentOf(view))}/${STATE_TEXTS[stateOf(view)]}`;
  }
  return versionStatus === "none" || versionStatus === "registration" ? undefined : versionStatus;
}
