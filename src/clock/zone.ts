import { type Civil, type CivilFields, civil, fromCivil, type Instant, MINUTE } from "./instant.ts";
import { parseSummerTime } from "./summer-text.ts";
import { inSummer, SUMMER_MINUTES, type SummerTime } from "./summer-time.ts";

export type { SummerTime };

/** A clock as `clock timezone` and `clock summer-time` set it (CLI §8). Plain data. */
export interface Zone {
  /** As configured, in any case: `PST`, `pacific`. */
  readonly name: string;
  /** Minutes ahead of UTC: -480 for `clock timezone PST -8`. */
  readonly offsetMinutes: number;
  readonly summer?: SummerTime;
}

/** What a zone's clock is called and how far it is ahead of UTC at some moment. */
export interface ZoneState {
  readonly name: string;
  readonly offsetMinutes: number;
}

/** What a zone's calendar and clock show at a moment, and the name and offset then in force. */
export type LocalTime = Civil & ZoneState;

export const UTC: Zone = { name: "UTC", offsetMinutes: 0 };

/**
 * The zone that configuration lines set: the values of `clock timezone` (name, hours, and minutes that count away from
 * zero like the hours) and the text of `clock summer-time`. UTC without the one, no summer without the other.
 */
export function zoneFrom(timezone: readonly (string | number)[] | undefined, summerTime: string | undefined): Zone {
  const [name = UTC.name, hours = 0, minutes = 0] = timezone ?? [];
  const sign = Number(hours) < 0 ? -1 : 1;
  const summer = summerTime === undefined ? undefined : parseSummerTime(summerTime);
  const zone = { name: String(name), offsetMinutes: Number(hours) * 60 + sign * Number(minutes) };
  return summer === undefined ? zone : { ...zone, summer };
}

/** The name and offset in force in `zone` at `instant`. */
export function zoneAt(zone: Zone, instant: Instant): ZoneState {
  const summer = summerState(zone);
  return summer && zone.summer && inSummer(zone.summer, zone.offsetMinutes, instant) ? summer : standardState(zone);
}

/** What the clock of `zone` shows at `instant`. */
export function local(zone: Zone, instant: Instant): LocalTime {
  const { name, offsetMinutes } = zoneAt(zone, instant);
  const { year, month, day, hour, minute, second, ms, weekday } = civil(instant + offsetMinutes * MINUTE);
  // Field by field: two spreads into one object take ten times as long, and every printed time comes from here.
  return { year, month, day, hour, minute, second, ms, weekday, name, offsetMinutes };
}

/**
 * The instant at which the clock of `zone` shows `fields`. The hour that the clock shows twice when summer time ends is
 * taken for its first pass, unless `offsetMinutes` (as `local` gives it) tells the second; the hour left out when summer
 * time begins is read as standard time.
 */
export function fromLocal(zone: Zone, fields: CivilFields & { readonly offsetMinutes?: number }): Instant {
  const reading = fromCivil(fields);
  const standard = zone.offsetMinutes;
  const summer = summerState(zone)?.offsetMinutes ?? standard;
  const offsets = fields.offsetMinutes === standard ? [standard, summer] : [summer, standard];
  const fitting = offsets.find((offset) => zoneAt(zone, reading - offset * MINUTE).offsetMinutes === offset);
  return reading - (fitting ?? standard) * MINUTE;
}

function standardState({ name, offsetMinutes }: Zone): ZoneState {
  return { name, offsetMinutes };
}

function summerState(zone: Zone): ZoneState | undefined {
  if (!zone.summer) return undefined;
  const { name, offsetMinutes = SUMMER_MINUTES } = zone.summer;
  return { name, offsetMinutes: zone.offsetMinutes + offsetMinutes };
}
