import type { CallLeg } from "./legs.ts";

/** How many legs there are of each kind; the lab's calls are SIP and telephony. */
export function legCounts(legs: readonly CallLeg[]): readonly string[] {
  const of = (kind: CallLeg["kind"]) => legs.filter((leg) => leg.kind === kind).length;
  const counts = [
    ["Telephony", of("telephony")],
    ["SIP", of("SIP")],
    ["H323", 0],
    ["Call agent controlled", 0],
    ["SCCP", 0],
    ["STCAPP", 0],
    ["Multicast", 0],
    ["Total", legs.length],
  ] as const;
  return counts.map(([kind, n]) => `${kind} call-legs: ${n}`);
}
