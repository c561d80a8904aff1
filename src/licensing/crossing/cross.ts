/** Crossing releases: what the agent of one becomes on another (UPGRADE §1, §2). */
import { exportControlled } from "../legacy/messages.ts";
import { registeredOf } from "../legacy/standing.ts";
import type { LegacyAgent } from "../legacy/types.ts";
import { fromPolicy } from "./downgrade.ts";
import { betweenPolicies } from "./tags.ts";
import type { Crossed, Crossing, Licensing } from "./types.ts";
import { toPolicy } from "./upgrade.ts";

/** The licensing of a router on the release that it boots, from what it was on the release that it ran before. */
export function cross(licensing: Licensing, crossing: Crossing): Crossed {
  const { from, to } = crossing;
  if (to.model === "policy") {
    return from.model === "policy" ? betweenPolicies(licensing, crossing) : toPolicy(licensing, crossing);
  }
  return from.model === "policy" ? fromPolicy(licensing, crossing) : betweenRegistering(licensing, crossing);
}

/**
 * Where routers register on both, everything is kept. A release that gave CUBE its first entitlement tags doesn't know what a
 * registration from before them is for.
 */
function betweenRegistering({ agent, legacy }: Licensing, { from, to }: Crossing): Crossed {
  if (legacy === undefined) return { licensing: { agent }, messages: [] };
  const registered = registeredOf(legacy);
  const mismatch = to.facts.unidentifiedAfterUpgrade && from.facts.cubeLicensing === "rtu";
  if (!mismatch || registered === undefined) return { licensing: { agent, legacy }, messages: [] };
  const { authorization: _, ...rest } = legacy;
  const unidentified: LegacyAgent = { ...rest, registration: { state: "unidentified" }, planned: [] };
  return {
    licensing: { agent, legacy: unidentified },
    messages: registered.exportControlled ? [exportControlled(false)] : [],
  };
}
