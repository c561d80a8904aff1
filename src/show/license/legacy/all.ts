/** `show license all` of a registering router: the order of its blocks is not that of `status` (FORMATS §3.3). */
import type { View } from "../../view.ts";
import { agentVersionBlock, joinBlocks, productBlock, titled, utilityBlock } from "../blocks.ts";
import { privacyBlock } from "../transport.ts";
import { authorizationBlock } from "./authorization.ts";
import * as block from "./blocks.ts";
import { NO_LICENCES, usageEntries } from "./entries.ts";
import { registrationBlock } from "./registration.ts";
import { reservationInfo } from "./reservation.ts";

/** One more than the title has letters. */
const USAGE_RULE = 14;

/** The parts of the agents up to 16.9 (a capture of agent 4.4.5). */
const COMPONENTS = "Component Versions: SA:(1_3_dev)1.0.15, SI:(dev22)1.2.1, CH:(rel5)1.0.3, PK:(dev18)1.0.3";

export function showLegacyAll(view: View): string {
  const entries = usageEntries(view);
  const version = agentVersionBlock(view);
  const lines = joinBlocks([
    titled("Smart Licensing Status"),
    [block.ENABLED, ...block.reservationLine(view)],
    registrationBlock(view),
    authorizationBlock(view),
    block.conversionBlock(view),
    block.exportKeys(view),
    utilityBlock(view),
    privacyBlock(view),
    block.transportBlock(view),
    block.miscellaneous(view),
    titled("License Usage", USAGE_RULE),
    ...(entries.length > 0 ? entries : [[NO_LICENCES]]),
    productBlock(view),
    view.release.facts.componentVersions ? [...version, COMPONENTS] : version,
    ...reservationInfo(view),
  ]);
  return `${[...lines, ""].join("\n")}\n`;
}
