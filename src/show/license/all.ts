/** `show license all`, Smart Licensing Using Policy: the order of its blocks is not that of `status` (FORMATS §3.3). */
import type { View } from "../view.ts";
import * as block from "./blocks.ts";
import { inUse, NO_LICENCES, usageEntry } from "./entries.ts";
import { telemetryLines, usageReportSummary } from "./reports.ts";
import { privacyBlock, transportBlock } from "./transport.ts";

export function showLicenseAll(view: View): string {
  const entries = inUse(view.device.agent.entitlements).map(usageEntry);
  const lines = block.joinBlocks([
    block.titled("Smart Licensing Status"),
    ["Smart Licensing is ENABLED"],
    block.conversionBlock(view),
    block.exportKeyBlock(),
    block.utilityBlock(view),
    block.policyModeBlock(view),
    block.accountBlock(view),
    privacyBlock(view),
    transportBlock(view),
    block.miscellaneousBlock(view),
    block.policyBlock(view),
    block.usageReportingBlock(view),
    block.trustBlock(view),
    block.titled("License Usage"),
    ...(entries.length > 0 ? entries : [[NO_LICENCES]]),
    block.productBlock(view),
    block.agentVersionBlock(view),
    ...block.authorizationsBlocks(view),
    block.purchasedBlock(),
    usageReportSummary(view),
  ]);
  return `${[...lines, ...telemetryLines(view), ""].join("\n")}\n`;
}
