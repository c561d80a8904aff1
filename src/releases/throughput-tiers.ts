import type { ThroughputValue } from "./platform.ts";

const GIGABIT = 1000;

/** Nominal bandwidth tiers of the throughput licences, by megabits a second: `10M`, `2.5G`. */
export function tiers(megabits: readonly number[], typed: (megabits: number) => string): readonly ThroughputValue[] {
  return megabits.map((mbps) => ({ typed: typed(mbps), kbps: mbps * 1000, tier: tierName(mbps) }));
}

/** `10M`, `1G`, `2.5G`. */
export function tierName(mbps: number): string {
  return mbps < GIGABIT ? `${mbps}M` : `${mbps / GIGABIT}G`;
}
