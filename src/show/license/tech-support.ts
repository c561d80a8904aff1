/** `show license tech support`, Smart Licensing Using Policy: `all` with the agent's inner state (FORMATS §3.5). */
import type { View } from "../view.ts";
import * as block from "./blocks.ts";
import { telemetryLines, usageReportSummary } from "./reports.ts";
import { handleBlocks } from "./tech/handles.ts";
import { jobsBlock } from "./tech/jobs.ts";
import { mappingTableBlock, otherInfoBlock } from "./tech/other-info.ts";
import { certificatesBlock, haInfoBlock, reservationBlock, reservedLicencesBlock } from "./tech/standing.ts";
import { statisticsBlock } from "./tech/statistics.ts";
import { privacyBlock, transportBlock } from "./transport.ts";

/** The agent's state of reporting; every capture shows the same. */
const REPORTING_STATE = 4;

export function showLicenseTechSupport(view: View): string {
  const [firstHandle = [], ...handles] = handleBlocks(view);
  const blocks = [
    ["Smart Licensing Tech Support info"],
    block.titled("Smart Licensing Status"),
    ["Smart Licensing is ENABLED"],
    block.conversionBlock(view),
    block.exportKeyBlock(),
    block.utilityBlock(view),
    block.policyModeBlock(view),
    block.accountBlock(view),
    privacyBlock(view),
    transportBlock(view, { afterProxy: ["  Server Identity Check: True"], emptyProxy: "fields" }),
    block.miscellaneousBlock(view),
    block.policyBlock(view),
    block.usageReportingBlock(view, ({ inPolicy }) => ` State(${REPORTING_STATE}) InPolicy(${inPolicy})`),
    // Agents that show the licence conversion were the first to show it here.
    ...(view.release.facts.licenseConversion ? [block.trustBlock(view)] : []),
    [...block.titled("License Usage"), ...firstHandle],
    ...handles,
    block.productBlock(view),
    block.agentVersionBlock(view),
    jobsBlock(view),
    statisticsBlock(view),
    certificatesBlock(),
    haInfoBlock(),
    reservationBlock(view),
    reservedLicencesBlock(),
    block.purchasedBlock(),
    usageReportSummary(view, "detailed"),
  ];
  const end = [otherInfoBlock(view), mappingTableBlock(view)];
  // Where no report summary follows the purchases, a second blank line does.
  const gap = view.release.facts.usageReportSummary ? telemetryLines(view) : [""];
  return `${[...block.joinBlocks(blocks), ...gap, "", ...block.joinBlocks(end)].join("\n")}\n`;
}
