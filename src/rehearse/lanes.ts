/** How routers stood from moment to moment, and how long there was no SIP service. */
import { formatIso, type Instant, MINUTE } from "../clock/instant.ts";
import type { Rehearsal } from "../scenario/play.ts";
import type { Standing } from "../scenario/recording-lab.ts";

/** A state that held for a while; moments in ISO. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly state: string;
}

/** One device's states over the rehearsal. */
export interface Lane {
  readonly device: string;
  readonly sip: readonly Span[];
  readonly licensing: readonly Span[];
  readonly release: readonly Span[];
}

/** How long a device had no SIP service, and why. */
export interface Outage {
  readonly device: string;
  /** To a tenth. */
  readonly minutes: number;
  readonly spans: readonly Span[];
}

export function lanesOf({ standings, ended }: Pick<Rehearsal, "standings" | "ended">): Lane[] {
  return Object.entries(standings).map(([device, list]) => ({
    device,
    sip: spansOf(list, "sip", ended),
    licensing: spansOf(list, "licensing", ended),
    release: spansOf(list, "release", ended),
  }));
}

/** Devices that were without SIP service for a while, those that never had it left out: nobody missed it. */
export function outagesOf(rehearsal: Pick<Rehearsal, "standings" | "ended">): Outage[] {
  return lanesOf(rehearsal).flatMap(({ device, sip }) => {
    const down = sip.filter(({ state, from, to }) => state !== "up" && from !== to);
    if (down.length === 0 || sip.every(({ state }) => state !== "up")) return [];
    const ms = down.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
    return [{ device, minutes: Math.round((ms / MINUTE) * 10) / 10, spans: down }];
  });
}

/** Neighbours of the same state are one span. */
function spansOf(list: readonly Standing[], kind: "sip" | "licensing" | "release", ended: Instant): Span[] {
  const turns = list.filter((one, index) => index === 0 || one[kind] !== list[index - 1]?.[kind]);
  return turns.map((one, index) => ({
    from: formatIso(one.at),
    to: formatIso(turns[index + 1]?.at ?? ended),
    state: one[kind],
  }));
}
