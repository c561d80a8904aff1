/** Licences of a registering router, as `usage`, `all` and `summary` list them (FORMATS §3.2, §3.3). */
import { reservedCount } from "../../../licensing/legacy/coverage.ts";
import { licenceState } from "../../../licensing/legacy/states.ts";
import type { LegacyEntitlement } from "../../../licensing/legacy/types.ts";
import { truncate } from "../../../text/columns.ts";
import type { View } from "../../view.ts";
import { agentOf } from "./agent.ts";
import { STATE_TEXTS } from "./authorization.ts";

const NAME_WIDTH = 23;
const TAG_WIDTH = 29;
const LONGEST_TAG = 25;
const COUNT_WIDTH = 5;
const TRUNCATED_NAME = 20;
const TRUNCATED_TAG = 22;
const RULE = 77;

/** At column 0 in `all`; below the rule in `summary`. */
export const NO_LICENCES = "No licenses in use";

/** A licence in use, or one that is reserved and not in use. */
interface Listed {
  readonly tag: string;
  /** Empty for a router that was never told it. */
  readonly name: string;
  readonly description: string;
  readonly count: number;
  readonly status: string;
  /** Absent where licences aren't reserved. */
  readonly reserved?: number;
}

/** What is shown: licences with a count, in the order of their first request, then those that are reserved for nothing. */
export function listedLicences(view: View): readonly Listed[] {
  const agent = agentOf(view);
  const inUse = agent.entitlements.filter(({ count }) => count > 0).map((one) => listed(view, one));
  const reserved = agent.reservation.installed?.licences ?? [];
  const unused = reserved.filter(({ tag }) => !inUse.some((one) => one.tag === tag));
  return [
    ...inUse,
    ...unused.map(({ tag, name, description, count }) => ({
      tag,
      name,
      description,
      count: 0,
      status: "NOT IN USE",
      reserved: count,
    })),
  ];
}

/** Entries of `usage` and `all`. */
export function usageEntries(view: View): string[][] {
  return listedLicences(view).map(({ tag, name, description, count, status, reserved }) => [
    name === "" ? `(${tag}):` : `${name} (${tag}):`,
    `  Description: ${description}`.trimEnd(),
    `  Count: ${count}`,
    ...(count > 0 ? ["  Version: 1.0"] : []),
    `  Status: ${status}`,
    ...(reserved === undefined
      ? ["  Export status: NOT RESTRICTED"]
      : ["  Reservation:", "    Reservation status: SPECIFIC INSTALLED", `    Total reserved count: ${reserved}`]),
  ]);
}

/** The table of `summary`. */
export function summaryTable(view: View): string[] {
  const rows = listedLicences(view)
    .filter(({ count }) => count > 0)
    .map(({ tag, name, count, status }) => {
      const named = truncate(name, NAME_WIDTH, TRUNCATED_NAME).padEnd(NAME_WIDTH);
      const tagged = `(${truncate(tag, LONGEST_TAG, TRUNCATED_TAG)})`.padEnd(TAG_WIDTH);
      return `  ${named} ${tagged} ${String(count).padStart(COUNT_WIDTH)} ${status}`;
    });
  return [
    "License Usage:",
    `  ${"License".padEnd(NAME_WIDTH)} ${view.release.facts.tagHeading.padEnd(TAG_WIDTH)} Count Status`,
    `  ${"-".repeat(RULE)}`,
    ...(rows.length > 0 ? rows : [`  ${NO_LICENCES}`]),
  ];
}

function listed(view: View, entitlement: LegacyEntitlement): Listed {
  const agent = agentOf(view);
  const { tag, count } = entitlement;
  const { licenceVersions } = view.release.facts;
  const { installed } = agent.reservation;
  const reserved = installed?.licences.find((one) => one.tag === tag);
  return {
    tag,
    name: entitlement.name ?? reserved?.name ?? "",
    description: entitlement.description ?? reserved?.description ?? "",
    count,
    status: STATE_TEXTS[licenceState(agent, entitlement, licenceVersions, view.now)],
    ...(installed === undefined ? {} : { reserved: reservedCount(installed, tag, licenceVersions) }),
  };
}
