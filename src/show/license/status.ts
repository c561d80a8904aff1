/** `show license status`, Smart Licensing Using Policy (FORMATS §3.1). */
import type { View } from "../view.ts";
import * as block from "./blocks.ts";
import { policyBlock, usageReportingBlock } from "./policy.ts";
import { telemetryLines } from "./reports.ts";
import { privacyBlock, transportBlock } from "./transport.ts";

export function showLicenseStatus(view: View): string {
  const lines = block.joinBlocks([
    block.utilityBlock(view),
    block.policyModeBlock(view),
    block.accountBlock(view),
    privacyBlock(view),
    transportBlock(view),
    policyBlock(view),
    block.miscellaneousBlock(view),
    usageReportingBlock(view),
    block.trustBlock(view),
  ]);
  return `${[...lines, ...telemetryLines(view), ""].join("\n")}\n`;
}
