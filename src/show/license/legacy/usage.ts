/** `show license usage` of a registering router (FORMATS §3.4). */
import type { View } from "../../view.ts";
import { joinBlocks } from "../blocks.ts";
import { authorizationBlock } from "./authorization.ts";
import { NO_LICENCES, usageEntries } from "./entries.ts";

export function showLegacyUsage(view: View): string {
  const entries = usageEntries(view);
  const blocks = [authorizationBlock(view, "head"), ...(entries.length > 0 ? entries : [[NO_LICENCES]])];
  return `${joinBlocks(blocks).join("\n")}\n\n`;
}
