/** `show license status` of a registering router (FORMATS §3.1). */
import type { View } from "../../view.ts";
import { joinBlocks, utilityBlock } from "../blocks.ts";
import { privacyBlock } from "../transport.ts";
import { authorizationBlock } from "./authorization.ts";
import * as block from "./blocks.ts";
import { registrationBlock } from "./registration.ts";

export function showLegacyStatus(view: View): string {
  const lines = joinBlocks([
    [block.ENABLED],
    utilityBlock(view),
    block.reservationLine(view),
    privacyBlock(view),
    block.transportBlock(view),
    registrationBlock(view),
    authorizationBlock(view),
    block.conversionBlock(view),
    block.exportKeys(view),
    block.miscellaneous(view),
  ]);
  return `${[...lines, ""].join("\n")}\n`;
}
