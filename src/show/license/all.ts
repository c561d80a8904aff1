/** `show license all`, Smart Licensing Using Policy: the order of its blocks is not that of `status` (FORMATS §3.3). */
import type { View } from "../view.ts";
import { applicationHa } from "./application-ha.ts";
import { authorizationsBlocks, conversionBlock, derivedBlock, purchasedBlock } from "./authorizations.ts";
import * as block from "./blocks.ts";
import { inUse, NO_LICENCES, usageEntry } from "./entries.ts";
import { policyBlock, usageReportingBlock } from "./policy.ts";
import { closingLines, usageReportSummary } from "./reports.ts";
import { reservedLicences } from "./reserved.ts";
import { privacyBlock, transportBlock } from "./transport.ts";

export function showLicenseAll(view: View): string {
  const entries = inUse(view.device.agent.entitlements).map((one) => [...usageEntry(one), ...applicationHa(view, one)]);
  const lines = block.joinBlocks([
    block.titled("Smart Licensing Status"),
    ["Smart Licensing is ENABLED"],
    conversionBlock(view),
    block.exportKeyBlock(),
    block.utilityBlock(view),
    block.policyModeBlock(view, "with mode"),
    block.accountBlock(view),
    privacyBlock(view),
    transportBlock(view),
    block.miscellaneousBlock(view),
    policyBlock(view),
    usageReportingBlock(view),
    block.trustBlock(view),
    block.titled("License Usage"),
    ...(entries.length > 0 ? entries : [[NO_LICENCES]]),
    block.productBlock(view),
    block.agentVersionBlock(view),
    ...authorizationsBlocks(view),
    reservedLicences(view),
    purchasedBlock(),
    derivedBlock(view),
    usageReportSummary(view),
  ]);
  return `${[...lines, ...closingLines(view), ""].join("\n")}\n`;
}
