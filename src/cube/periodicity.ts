import { DAY, HOUR, type Instant, MINUTE } from "../clock/instant.ts";
import type { CubeMeter, Periodicity } from "./types.ts";

const UNITS: Readonly<Record<Periodicity["unit"], number>> = { mins: MINUTE, hours: HOUR, days: DAY };

/** The periodicity of a router that has none configured: 7 days (CONFLICTS C-11). */
export function defaultPeriodicity(): Periodicity {
  return { unit: "days", n: 7 };
}

/** Milliseconds between two expiries. */
export function periodLength({ unit, n }: Periodicity): number {
  return n * UNITS[unit];
}

/** The first top of the hour after `at`, on a clock whose hours begin `shift` milliseconds before those of UTC. */
export function topOfHourAfter(at: Instant, shift: number): Instant {
  return (Math.floor((at + shift) / HOUR) + 1) * HOUR - shift;
}

/** Whether a timer of the meter runs. */
export function isTimed({ cadence, standby }: CubeMeter): boolean {
  return cadence !== "none" && standby === undefined;
}
