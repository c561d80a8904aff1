/** `show license`: the features of an image that are used by right (COMMANDS §1.3). The layout is from general knowledge. */
import { agreementAccepted } from "../../device/settings/licensing.ts";
import { satisfies } from "../../releases/boot-levels.ts";
import type { View } from "../view.ts";

const NAME_WIDTH = 31;

export function showLicenseFeatures(view: View): string {
  return view.platform.classicFeatures.map((feature, index) => entry(view, feature, index + 1)).join("");
}

function entry(view: View, feature: string, index: number): string {
  const inUse = satisfies(view.platform, view.device.bootLevels, feature);
  const accepted = agreementAccepted(view.device.config);
  const state = [`Active, ${inUse ? "In Use" : "Not in Use"}`, ...(accepted ? [] : ["EULA not accepted"])].join(", ");
  return [
    `Index ${index} Feature: ${feature.padEnd(NAME_WIDTH)}`,
    ...[
      `Period left: ${accepted ? "Life time" : "Not Activated"}`,
      `License Type: ${accepted ? "RightToUse" : "EvalRightToUse"}`,
      `License State: ${state}`,
      "License Count: Non-Counted",
      `License Priority: ${inUse ? "Medium" : "None"}`,
      "",
    ].map((line, at, all) => (at === all.length - 1 ? line : `        ${line}`)),
  ].join("\n");
}
