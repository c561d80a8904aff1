/** Licences as the agent holds them: `Handle: n` (FORMATS §3.5). */

import { entitlementRegid } from "../../../cssm/rum-payload.ts";
import { allReports } from "../../../licensing/policy/rum.ts";
import type { Entitlement } from "../../../licensing/types.ts";
import type { View } from "../../view.ts";
import { when } from "../blocks.ts";

/** One block per licence that was asked for since boot, in the order of the first requests, those given back too. */
export function handleBlocks(view: View): string[][] {
  const { entitlements } = view.device.agent;
  return entitlements.map((entitlement, index) => handleBlock(view, entitlement, index + 1));
}

function handleBlock(
  view: View,
  { name, tag, count, term, requestedAt, changedAt }: Entitlement,
  handle: number,
): string[] {
  return [
    `Handle: ${handle}`,
    `  License: ${name}`,
    `  Entitlement Tag: ${entitlementRegid(tag)}`,
    `  Description: ${name}`,
    `  Count: ${count}`,
    "  Version: 1.0",
    `  Status: ${count > 0 ? "IN USE(15)" : "NOT IN USE(1)"}`,
    `  Status time: ${when(view, requestedAt)}`,
    `  Request Time: ${when(view, changedAt)}`,
    "  Export status: NOT RESTRICTED",
    `  Feature Name: ${name}`,
    `  Feature Description: ${name}`,
    "  Enforcement type: NOT ENFORCED",
    `  License type: ${term}`,
    "  Measurements:",
    "    ENTITLEMENT:",
    "      Interval: 00:15:00",
    `      Current Value: ${count}`,
    ...reportIds(view, tag),
    "  Soft Enforced: True",
  ];
}

/** The report that collects and the one before it; agents with a report summary show them. */
function reportIds(view: View, tag: string): string[] {
  if (!view.release.facts.techReportNumbers) return [];
  const [current, previous] = allReports(view.device.agent)
    .filter((report) => report.tag === tag)
    .toReversed();
  return [`      Current Report: ${current?.id ?? 0}       Previous: ${previous?.id ?? 0}`];
}
