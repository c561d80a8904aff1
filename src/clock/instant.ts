/** A moment: milliseconds since 1970-01-01 00:00:00 UTC, a whole number. */
export type Instant = number;

/** Milliseconds of one second, minute, hour, day and week. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** What a calendar and a clock show at a moment. */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Day of the month, 1 to 31. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
}

/** A date, with a time of day if it isn't midnight. */
export interface CivilFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly ms?: number;
}

/** What a UTC calendar and clock show at `instant`. */
export function civil(instant: Instant): Civil {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    ms: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

/** The instant at which UTC shows `fields`. Fields out of their range carry over (day 0 is the last of the month before). */
export function fromCivil(fields: CivilFields): Instant {
  const { year, month, day, hour = 0, minute = 0, second = 0, ms = 0 } = fields;
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  return midnight + hour * HOUR + minute * MINUTE + second * SECOND + ms;
}

/** Days of `month` (1-12) in `year`. */
export function daysInMonth(year: number, month: number): number {
  return civil(fromCivil({ year, month: month + 1, day: 0 })).day;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?: ?(Z)| ?([+-])(\d{2}):?(\d{2}))?)?$/;

/**
 * Reads `2021-07-28`, `2021-07-28T11:22:21`, `2021-07-28T11:22:21.130-07:00` and the like: seconds and milliseconds
 * may be left out, a blank may stand for the T. Without a zone the text is UTC.
 * Undefined for any other text and for a date or time that doesn't exist.
 */
export function parseIso(text: string): Instant | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const number = (group: number) => Number(match[group] ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  const [hour, minute, second] = [number(4), number(5), number(6)];
  const [zoneHours, zoneMinutes] = [number(10), number(11)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59 || zoneHours > 23 || zoneMinutes > 59) return undefined;
  const ms = Number((match[7] ?? "").padEnd(3, "0"));
  const offset = (zoneHours * HOUR + zoneMinutes * MINUTE) * (match[9] === "-" ? -1 : 1);
  return fromCivil({ year, month, day, hour, minute, second, ms }) - offset;
}

/** `2021-07-28T11:22:21Z`, with `.130` before the Z if the instant isn't on a full second. `parseIso` reads it back. */
export function formatIso(instant: Instant): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}
