/** From one release of policy mode to another: everything is kept but what hangs on the image or on a tag (UPGRADE §1). */
import type { RumReport, SmartAgent } from "../types.ts";
import type { Crossed, Crossing, CrossingFacts, Licensing } from "./types.ts";

/** Trust, policy and usage are kept. An image brings its own policy, and may count by other entitlement tags. */
export function betweenPolicies({ agent, legacy }: Licensing, { from, to, at }: Crossing): Crossed {
  const lost = tagsOf(from.facts).filter((tag) => !tagsOf(to.facts).includes(tag));
  const image = agent.policy.installed === undefined ? to.facts.imagePolicy : undefined;
  const crossed: SmartAgent = {
    ...withoutTags(agent, lost, at),
    ...(image === undefined ? {} : { policy: image }),
  };
  return { licensing: { agent: crossed, ...(legacy === undefined ? {} : { legacy }) }, messages: [] };
}

const tagsOf = ({ tags }: CrossingFacts): readonly string[] => Object.values(tags);

/** Licences of tags that the image doesn't know are no longer used: a last report says so. */
function withoutTags(agent: SmartAgent, lost: readonly string[], at: number): SmartAgent {
  const gone = agent.entitlements.filter(({ tag, count }) => lost.includes(tag) && count > 0);
  const closing = gone.map(
    ({ name, tag }, index): RumReport => ({
      id: agent.nextReportId + index,
      feature: name,
      tag,
      state: "CLOSED",
      startedAt: at,
      endedAt: at,
      measurements: [{ from: at, count: 0 }],
      closeReason: "EntitlementReleased",
    }),
  );
  return {
    ...agent,
    entitlements: agent.entitlements.filter(({ tag }) => !lost.includes(tag)),
    carried: agent.carried.filter((tag) => !lost.includes(tag)),
    reports: [...agent.reports, ...closing],
    nextReportId: agent.nextReportId + closing.length,
  };
}
