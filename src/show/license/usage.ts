/** `show license usage`, Smart Licensing Using Policy (FORMATS §3.4). */
import type { View } from "../view.ts";
import { joinBlocks } from "./blocks.ts";
import { inUse, NO_LICENCES, usageEntry } from "./entries.ts";

export function showLicenseUsage(view: View): string {
  const header = view.release.facts.usageAuthorizationHeader
    ? ["License Authorization: ", "  Status: Not Applicable"]
    : [];
  const entries = inUse(view.device.agent.entitlements).map(usageEntry);
  const licences = entries.length > 0 ? entries : [[NO_LICENCES]];
  return `${joinBlocks([header, ...licences]).join("\n")}\n`;
}
