/** `show license tech support`, Smart Licensing Using Policy: `all` with the agent's inner state (FORMATS §3.5). */
import { linesOf } from "../../device/config/config.ts";
import type { View } from "../view.ts";
import { conversionBlock, purchasedBlock } from "./authorizations.ts";
import * as block from "./blocks.ts";
import { policyBlock, usageReportingBlock } from "./policy.ts";
import { closingLines, usageReportSummary } from "./reports.ts";
import { handleBlocks } from "./tech/handles.ts";
import { jobsBlock } from "./tech/jobs.ts";
import { mappingTableBlock, otherInfoBlock } from "./tech/other-info.ts";
import { certificatesBlock, haInfoBlock, reservationBlock, reservedLicencesBlock } from "./tech/standing.ts";
import { statisticsBlock } from "./tech/statistics.ts";
import { privacyBlock, type TransportDetails, transportBlock } from "./transport.ts";

/** The agent's state of reporting; every capture shows the same. */
const REPORTING_STATE = 4;

export function showLicenseTechSupport(view: View): string {
  const [firstHandle = [], ...handles] = handleBlocks(view);
  const blocks = [
    ["Smart Licensing Tech Support info"],
    block.titled("Smart Licensing Status"),
    ["Smart Licensing is ENABLED"],
    conversionBlock(view),
    block.exportKeyBlock(),
    block.utilityBlock(view),
    block.policyModeBlock(view, "with mode"),
    block.accountBlock(view),
    privacyBlock(view),
    transportBlock(view, techDetails(view)),
    block.miscellaneousBlock(view),
    policyBlock(view),
    usageReportingBlock(view, ({ inPolicy }) => ` State(${REPORTING_STATE}) InPolicy(${inPolicy})`),
    ...(view.release.facts.techTrustCode ? [block.trustBlock(view)] : []),
    [...block.titled("License Usage"), ...firstHandle],
    ...handles,
    block.productBlock(view),
    block.agentVersionBlock(view),
    jobsBlock(view),
    statisticsBlock(view),
    certificatesBlock(),
    haInfoBlock(),
    reservationBlock(view),
    reservedLicencesBlock(view),
    purchasedBlock(),
    usageReportSummary(view, "detailed"),
  ];
  const end = [otherInfoBlock(view), mappingTableBlock(view)];
  // Where no report summary follows the purchases, a second blank line does.
  const gap = view.release.facts.usageReportSummary ? closingLines(view) : [""];
  return `${[...block.joinBlocks(blocks), ...gap, "", ...block.joinBlocks(end)].join("\n")}\n`;
}

function techDetails({ device, release }: View): TransportDetails {
  const [check] = linesOf(device.config, "config license smart server-identity-check");
  return {
    emptyProxy: "fields",
    afterProxy: [`  Server Identity Check: ${check?.off ? "False" : "True"}`],
    afterVrf: release.facts.techTransportDetails ? ["  IP Mode: IPv4 ONLY", "  Trust Point: SLA-TrustPoint"] : [],
  };
}
