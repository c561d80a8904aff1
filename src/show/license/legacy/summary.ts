/** `show license summary` of a registering router (FORMATS §3.2). */
import type { View } from "../../view.ts";
import { joinBlocks } from "../blocks.ts";
import { authorizationBlock } from "./authorization.ts";
import { ENABLED } from "./blocks.ts";
import { summaryTable } from "./entries.ts";
import { registrationBlock } from "./registration.ts";

export function showLegacySummary(view: View): string {
  const blocks = [[ENABLED], registrationBlock(view, "brief"), authorizationBlock(view, "brief"), summaryTable(view)];
  return `${joinBlocks(blocks).join("\n")}\n`;
}
