/** What a platform uses changes while it runs: licences are given back and asked for (COMMANDS §2.2). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { requestLicences as requestLegacy } from "../licensing/legacy/entitlements.ts";
import { type LicenceRequest, requestLicences } from "../licensing/policy/entitlements.ts";
import { platformOf } from "../releases/platforms.ts";
import { agentContext } from "./licensing/agent-context.ts";
import { legacyContext } from "./licensing/legacy-context.ts";
import { licensingOf } from "./licensing/licensing-model.ts";
import { type PlatformUse, platformRequests, platformUse } from "./licensing/platform-licences.ts";
import type { Device } from "./types.ts";

/** Gives back what `before` used and is no longer used, and asks for what is used now. */
export function platformChanged(device: Draft<Device>, before: PlatformUse, at: Instant, answerTime: number): void {
  const platform = platformOf(device.platform);
  const model = licensingOf(device);
  const used = (use: PlatformUse) => platformRequests(platform, model, use);
  const requests = changed(used(before), used(platformUse(device)));
  if (model === "policy") requestLicences(agentContext(device, at), requests);
  if (model === "legacy") requestLegacy(legacyContext(device, at, answerTime), requests);
}

/** What is no longer used, with a count of 0, and then what is used now. */
function changed(before: readonly LicenceRequest[], after: readonly LicenceRequest[]): readonly LicenceRequest[] {
  const given = before.filter(({ tag }) => !after.some((one) => one.tag === tag));
  return [...given.map((one) => ({ ...one, count: 0 })), ...after];
}
