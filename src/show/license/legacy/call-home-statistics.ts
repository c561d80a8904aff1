/** Rows of `show call-home smart-licensing statistics` of a registering router (FORMATS §3.13). */
import type { LegacyMessageKind } from "../../../licensing/legacy/types.ts";
import type { View } from "../../view.ts";
import { agentOf } from "./agent.ts";

/** One row: how often a kind of message was sent and what became of it. */
export interface StatisticsRow {
  readonly subtype: string;
  readonly success: number;
  readonly failed: number;
  readonly queued: number;
  readonly dropped: number;
  readonly lastSent?: number;
}

/** In the order in which a router first sends them; the first three names are attested. */
const SUBTYPES: readonly (readonly [LegacyMessageKind, string])[] = [
  ["registration", "REGISTRATION"],
  ["acknowledgement", "ACKNOWLEDGEMENT"],
  ["entitlement", "ENTITLEMENT"],
  ["renewal", "RENEW"],
  ["deregistration", "DEREGISTRATION"],
  ["conversion", "CONVERSION"],
];

/** Kinds of which nothing was sent are left out. */
export function legacyStatistics(view: View): readonly StatisticsRow[] {
  const { callHome, planned } = agentOf(view);
  return SUBTYPES.flatMap(([kind, subtype]) => {
    const counted = callHome[kind];
    const queued = planned.filter((message) => message.kind === kind).length;
    if (counted === undefined && queued === 0) return [];
    const { success = 0, failed = 0, dropped = 0, lastSent } = counted ?? {};
    return [{ subtype, success, failed, queued, dropped, ...(lastSent === undefined ? {} : { lastSent }) }];
  });
}
