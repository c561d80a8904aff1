/** `show license summary`, Smart Licensing Using Policy (FORMATS §3.2). */
import { remembering } from "../remembering.ts";
import type { View } from "../view.ts";
import { accountBlock, joinBlocks } from "./blocks.ts";
import { summaryTable } from "./entries.ts";

export const showLicenseSummary: (view: View) => string = remembering(
  () => "",
  (view) => {
    const table = summaryTable(view.device.agent.entitlements, view.release.facts.tagHeading);
    return `${joinBlocks([accountBlock(view), table]).join("\n")}\n`;
  },
);
