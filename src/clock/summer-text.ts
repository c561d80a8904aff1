import { daysInMonth } from "./instant.ts";
import { monthNamed, weekdayNamed } from "./names.ts";
import type { DateRule, RecurringRule, SummerTime, WeekOfMonth } from "./summer-time.ts";

const RECURRING = /^(\S+) (\S+) (\S+) (\d{1,2}:\d{2}) (\S+) (\S+) (\S+) (\d{1,2}:\d{2})(?: (\d+))?$/;
const DATES = /^(\S+ \S+) (\d{4}) (\d{1,2}:\d{2}) (\S+ \S+) (\d{4}) (\d{1,2}:\d{2})(?: (\d+))?$/;

/**
 * Reads `[clock summer-time] PDT recurring`, `PDT recurring 2 Sun Mar 2:00 1 Sun Nov 2:00 [60]`,
 * `PDT date 14 Mar 2021 2:00 7 Nov 2021 2:00 [60]` (month and day in either order). Undefined for any other text.
 */
export function parseSummerTime(text: string): SummerTime | undefined {
  const words = text.trim().replace(/\s+/g, " ");
  const [, name, kind, rest = ""] = /^(?:clock summer-time )?(\S+) (recurring|date)(?: (.+))?$/i.exec(words) ?? [];
  if (name === undefined || kind === undefined) return undefined;
  if (kind.toLowerCase() === "date") return dated(name, rest);
  return rest === "" ? { name } : recurring(name, rest);
}

function recurring(name: string, text: string): SummerTime | undefined {
  const [, week1 = "", day1 = "", month1 = "", time1 = "", week2 = "", day2 = "", month2 = "", time2 = "", offset] =
    RECURRING.exec(text) ?? [];
  const [startWeek, startDay, startMonth, startTime] = [
    weekOf(week1),
    weekdayNamed(day1),
    monthNamed(month1),
    timeOf(time1),
  ];
  const [endWeek, endDay, endMonth, endTime] = [weekOf(week2), weekdayNamed(day2), monthNamed(month2), timeOf(time2)];
  if (startWeek === undefined || startDay === undefined || startMonth === undefined) return undefined;
  if (endWeek === undefined || endDay === undefined || endMonth === undefined) return undefined;
  if (startTime === undefined || endTime === undefined) return undefined;
  const start = { startWeek, startDay, startMonth, startTime };
  return withRule(name, { kind: "recurring", ...start, endWeek, endDay, endMonth, endTime }, offset);
}

function dated(name: string, text: string): SummerTime | undefined {
  const [, from = "", year1 = "", time1 = "", to = "", year2 = "", time2 = "", offset] = DATES.exec(text) ?? [];
  const [startYear, endYear] = [Number(year1), Number(year2)];
  const [start, end] = [monthAndDay(from, startYear), monthAndDay(to, endYear)];
  const [startTime, endTime] = [timeOf(time1), timeOf(time2)];
  if (!start || !end || startTime === undefined || endTime === undefined) return undefined;
  const first = { startYear, startMonth: start.month, startDay: start.day, startTime };
  return withRule(name, { kind: "date", ...first, endYear, endMonth: end.month, endDay: end.day, endTime }, offset);
}

function withRule(name: string, rule: RecurringRule | DateRule, offset: string | undefined): SummerTime {
  return offset === undefined ? { name, rule } : { name, offsetMinutes: Number(offset), rule };
}

function weekOf(text: string): WeekOfMonth | undefined {
  const weeks: readonly WeekOfMonth[] = [1, 2, 3, 4, "first", "last"];
  return weeks.find((week) => String(week) === text.toLowerCase());
}

/** `14 Mar` or `Mar 14`, if that year has such a day. */
function monthAndDay(text: string, year: number): { month: number; day: number } | undefined {
  const [first = "", second = ""] = text.split(" ");
  const month = monthNamed(first) ?? monthNamed(second);
  const day = Number(monthNamed(first) === undefined ? first : second);
  return month !== undefined && day >= 1 && day <= daysInMonth(year, month) ? { month, day } : undefined;
}

/** Minutes since midnight of `2:00`. */
function timeOf(text: string): number | undefined {
  const [hour = 24, minute = 60] = text.split(":").map(Number);
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}
