import type { Instant } from "../clock/instant.ts";
import { monthShort, weekdayLong, weekdayShort } from "../clock/names.ts";
import { type LocalTime, local, UTC, type Zone } from "../clock/zone.ts";

/** `*` the time is not authoritative, `.` it was but NTP is lost, nothing when it is good (CLI §8). */
export type ClockPrefix = "*" | "." | "";

/** What `service timestamps log datetime` was given, and the prefix of the clock. */
export interface LogStampOptions {
  readonly msec?: boolean;
  readonly localtime?: boolean;
  readonly showTimezone?: boolean;
  readonly year?: boolean;
  readonly prefix?: ClockPrefix;
}

/** Dates of all `show license …` (FORMATS §2): `Feb 07 10:32:11 2022 UTC`. */
export function licenseDate(instant: Instant, zone: Zone): string {
  const at = local(zone, instant);
  return `${monthShort(at.month)} ${two(at.day)} ${time(at)} ${at.year} ${at.name}`;
}

/** Dates of `show voice sip license status` (FORMATS §2): `Feb 7 2022 10:32:11 UTC`. */
export function voiceDate(instant: Instant, zone: Zone): string {
  const at = local(zone, instant);
  return `${calendarDay(at)} ${time(at)} ${at.name}`;
}

/** `show clock` and what quotes it (CLI §8): `*04:25:14.130 UTC Thu Mar 19 2026`. */
export function clockLine(instant: Instant, zone: Zone, prefix: ClockPrefix): string {
  const at = local(zone, instant);
  return `${prefix}${time(at)}.${milliseconds(at)} ${at.name} ${weekdayShort(at.weekday)} ${calendarDay(at)}`;
}

/** As `clockLine`, to the second: `Last configuration change at 12:44:10 UTC Sat May 29 2021`, restart and reload times. */
export function configDate(instant: Instant, zone: Zone): string {
  const at = local(zone, instant);
  return `${time(at)} ${at.name} ${weekdayShort(at.weekday)} ${calendarDay(at)}`;
}

/** Over charts (CHART §6), a twelve-hour clock: `07:37:47 AM Friday Apr 30 2021 UTC`. */
export function chartDate(instant: Instant, zone: Zone): string {
  const at = local(zone, instant);
  const clock = time({ ...at, hour: at.hour % 12 === 0 ? 12 : at.hour % 12 });
  return `${clock} ${at.hour < 12 ? "AM" : "PM"} ${weekdayLong(at.weekday)} ${calendarDay(at)} ${at.name}`;
}

/** In `dir` (CLI §9), with the offset instead of the name: `Nov 25 2016 19:32:53 -07:00`. */
export function dirDate(instant: Instant, zone: Zone): string {
  const at = local(zone, instant);
  const minutes = Math.abs(at.offsetMinutes);
  const sign = at.offsetMinutes < 0 ? "-" : "+";
  return `${calendarDay(at)} ${time(at)} ${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** In what install mode prints (CLI §9), the form of a Unix `date`: `Fri Sep 20 01:13:59 UTC 2024`. */
export function installDate(instant: Instant, zone: Zone): string {
  const at = local(zone, instant);
  return `${weekdayShort(at.weekday)} ${monthShort(at.month)} ${blankTwo(at.day)} ${time(at)} ${at.name} ${at.year}`;
}

/**
 * The stamp of a log message (CLI §8), without the `: ` that follows: `*Sep 18 13:03:09.630`. It is told in UTC unless
 * the options say `localtime`.
 */
export function logStamp(instant: Instant, zone: Zone, options: LogStampOptions): string {
  const at = local(options.localtime ? zone : UTC, instant);
  const year = options.year ? ` ${at.year}` : "";
  const fraction = options.msec ? `.${milliseconds(at)}` : "";
  const name = options.showTimezone ? ` ${at.name}` : "";
  return `${options.prefix ?? ""}${monthShort(at.month)} ${blankTwo(at.day)}${year} ${time(at)}${fraction}${name}`;
}

function calendarDay(at: LocalTime): string {
  return `${monthShort(at.month)} ${at.day} ${at.year}`;
}

function time(at: Pick<LocalTime, "hour" | "minute" | "second">): string {
  return `${two(at.hour)}:${two(at.minute)}:${two(at.second)}`;
}

function milliseconds(at: LocalTime): string {
  return String(at.ms).padStart(3, "0");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function blankTwo(value: number): string {
  return String(value).padStart(2, " ");
}
