/** Calls that follow the day, as those of an office do: the number changes by itself while time passes. */
import type { Draft } from "immer";
import { DAY, HOUR, type Instant, MINUTE } from "../clock/instant.ts";
import { zoneAt } from "../clock/zone.ts";
import { deviceTime } from "../device/clock.ts";
import { plain } from "../device/plain.ts";
import { zoneOf } from "../device/settings/settings.ts";
import type { Device } from "../device/types.ts";
import { passTime } from "./advance.ts";
import { callsRefusal, takesCalls } from "./calls.ts";
import type { Outcome } from "./change.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";
import { draftOf } from "./power.ts";
import { putLoads, type TimedLoad } from "./put-loads.ts";

/** `busy-hour`: another number every minute, most in the busy hour. `office-hours`: the same from 8:00 to 17:00, none else. */
export type DayShape = "busy-hour" | "office-hours";

/** Standard calls follow the day until a moment (true time), at most `n` at a time. Time passes meanwhile. */
export interface DayChange {
  readonly kind: "day";
  readonly device: string;
  readonly shape: DayShape;
  readonly n: number;
  readonly to: Instant;
}

/** Hundredths of the busy hour that are up at each full hour. */
const HOURS = [3, 2, 2, 2, 2, 3, 8, 24, 58, 90, 100, 94, 70, 78, 90, 88, 72, 46, 26, 16, 11, 8, 6, 4];

/** Calls come and go: so many hundredths are missing at most. */
const RIPPLE = 12;

const OPENS = 8 * HOUR;
const CLOSES = 17 * HOUR;

/** Lets time pass with calls that follow the day of the router's clock. */
export function followDay(lab: Draft<Lab>, { device: name, shape, n, to }: DayChange, engine: Engine): Outcome {
  const device = draftOf(lab, name);
  const refusal = callsRefusal(device, name);
  if (refusal !== undefined) return refusal;
  putLoads(lab, name, loadsOf(device, { shape, n, from: lab.now, to }), engine, takesCalls);
  passTime(lab, to, engine);
  return {};
}

interface Span {
  readonly shape: DayShape;
  readonly n: number;
  readonly from: Instant;
  readonly to: Instant;
}

/** One after the other. The router's clock, which may be set on the way, is looked at once an hour. */
function* loadsOf(device: Draft<Device>, { shape, n, from, to }: Span): Iterable<TimedLoad> {
  let ahead = 0;
  let looked = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; ) {
    if (at - looked >= HOUR) {
      ahead = aheadAt(device, at);
      looked = at;
    }
    const reading = at + ahead;
    yield { at, standard: shape === "busy-hour" ? busyAt(reading, n) : isOpen(reading) ? n : 0 };
    at += stepFrom(reading, shape);
  }
}

/** How far what the router's clock shows is ahead of the true time, its zone included. */
function aheadAt(device: Draft<Device>, at: Instant): number {
  const shown = deviceTime(device as Device, at);
  return shown - at + zoneAt(zoneOf(plain(device.config)), shown).offsetMinutes * MINUTE;
}

/** How long until the number changes. */
function stepFrom(reading: number, shape: DayShape): number {
  if (shape === "busy-hour") return MINUTE - (reading % MINUTE);
  const time = reading % DAY;
  if (time < OPENS) return OPENS - time;
  return time < CLOSES ? CLOSES - time : DAY + OPENS - time;
}

const isOpen = (reading: number): boolean => reading % DAY >= OPENS && reading % DAY < CLOSES;

/** The calls that are up in the minute of a reading: between those of its full hours, less a ripple. */
function busyAt(reading: number, n: number): number {
  const hour = Math.floor((reading % DAY) / HOUR);
  const [from = 0, to = 0] = [HOURS[hour], HOURS[(hour + 1) % HOURS.length]];
  const level = from + ((to - from) * (reading % HOUR)) / HOUR;
  const missing = (Math.imul(Math.floor(reading / MINUTE), 2_654_435_761) >>> 16) % (RIPPLE + 1);
  return Math.round((n * level * (100 - missing)) / 10_000);
}
