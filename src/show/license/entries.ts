/** The licences in use, as `show license usage`, `all` and `summary` list them (FORMATS §3.2, §3.3). */
import type { Entitlement } from "../../licensing/types.ts";
import { truncate } from "../../text/columns.ts";

const NAME_WIDTH = 23;
const TAG_WIDTH = 29;
const LONGEST_TAG = 25;
const COUNT_WIDTH = 5;
const TRUNCATED_NAME = 20;
const TRUNCATED_TAG = 22;
/** Length of the rule under the heading of the summary table. */
const RULE = 77;

/** What stands in place of the entries where there are none. */
export const NO_LICENCES = "No licenses in use";

const status = (entitlement: Entitlement): string => (entitlement.count > 0 ? "IN USE" : "NOT IN USE");

/** What is shown: licences with a count, in the order of their first request (Rulings 9, 11). */
export function inUse(entitlements: readonly Entitlement[]): readonly Entitlement[] {
  return entitlements.filter((entitlement) => entitlement.count > 0);
}

/** One entry of `show license usage` and `all`. */
export function usageEntry(entitlement: Entitlement): string[] {
  const { name, tag, count, term } = entitlement;
  return [
    `${name} (${tag}):`,
    `  Description: ${name}`,
    `  Count: ${count}`,
    "  Version: 1.0",
    `  Status: ${status(entitlement)}`,
    "  Export status: NOT RESTRICTED",
    `  Feature Name: ${name}`,
    `  Feature Description: ${name}`,
    "  Enforcement type: NOT ENFORCED",
    `  License type: ${term}`,
  ];
}

/** The table of `show license summary`; `tagHeading` differs by release (Rulings 12). */
export function summaryTable(entitlements: readonly Entitlement[], tagHeading: string): string[] {
  const rows = inUse(entitlements).map((entitlement) => {
    const name = truncate(entitlement.name, NAME_WIDTH, TRUNCATED_NAME).padEnd(NAME_WIDTH);
    const tag = `(${truncate(entitlement.tag, LONGEST_TAG, TRUNCATED_TAG)})`.padEnd(TAG_WIDTH);
    return `  ${name} ${tag} ${String(entitlement.count).padStart(COUNT_WIDTH)} ${status(entitlement)}`;
  });
  return [
    "License Usage:",
    `  ${"License".padEnd(NAME_WIDTH)} ${tagHeading.padEnd(TAG_WIDTH)} Count Status`,
    `  ${"-".repeat(RULE)}`,
    ...(rows.length > 0 ? rows : [`  ${NO_LICENCES}`]),
  ];
}
