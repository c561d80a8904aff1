import { civil, DAY, fromCivil, type Instant, MINUTE } from "./instant.ts";

/** Summer time: its name, what it adds to the zone, and when it is in force. */
export interface SummerTime {
  readonly name: string;
  /** Minutes added to the zone's offset; 60 if absent. */
  readonly offsetMinutes?: number;
  /** `DEFAULT_RULE` if absent. */
  readonly rule?: RecurringRule | DateRule;
}

/** Which of a month's equal weekdays; `first` is 1. */
export type WeekOfMonth = 1 | 2 | 3 | 4 | "first" | "last";

/**
 * `clock summer-time NAME recurring`: every year. Times are minutes since midnight; the start is told in standard time,
 * the end in summer time. A start later in the year than the end is a southern summer.
 */
export interface RecurringRule {
  readonly kind: "recurring";
  readonly startWeek: WeekOfMonth;
  /** Weekday, 0 = Sunday. */
  readonly startDay: number;
  /** 1 to 12. */
  readonly startMonth: number;
  readonly startTime: number;
  readonly endWeek: WeekOfMonth;
  readonly endDay: number;
  readonly endMonth: number;
  readonly endTime: number;
}

/** `clock summer-time NAME date`: once. Days are days of the month; times as in `RecurringRule`. */
export interface DateRule {
  readonly kind: "date";
  readonly startYear: number;
  readonly startMonth: number;
  readonly startDay: number;
  readonly startTime: number;
  readonly endYear: number;
  readonly endMonth: number;
  readonly endDay: number;
  readonly endTime: number;
}

/** IOS's `recurring` without dates: the second Sunday of March to the first Sunday of November, both at 2:00. */
export const DEFAULT_RULE: RecurringRule = {
  kind: "recurring",
  startWeek: 2,
  startDay: 0,
  startMonth: 3,
  startTime: 120,
  endWeek: 1,
  endDay: 0,
  endMonth: 11,
  endTime: 120,
};

/** Minutes that a summer time adds when it doesn't say. */
export const SUMMER_MINUTES = 60;

/** Whether `summer` is in force at `instant` in a zone that is `offsetMinutes` ahead of UTC outside of it. */
export function inSummer(summer: SummerTime, offsetMinutes: number, instant: Instant): boolean {
  const rule = summer.rule ?? DEFAULT_RULE;
  const standard = offsetMinutes * MINUTE;
  const daylight = standard + (summer.offsetMinutes ?? SUMMER_MINUTES) * MINUTE;
  if (rule.kind === "date") {
    const start = fromCivil({
      year: rule.startYear,
      month: rule.startMonth,
      day: rule.startDay,
      minute: rule.startTime,
    });
    const end = fromCivil({ year: rule.endYear, month: rule.endMonth, day: rule.endDay, minute: rule.endTime });
    return start - standard <= instant && instant < end - daylight;
  }
  const startIn = (year: number) =>
    weekdayOfMonth(year, rule.startMonth, rule.startWeek, rule.startDay) + rule.startTime * MINUTE - standard;
  const endIn = (year: number) =>
    weekdayOfMonth(year, rule.endMonth, rule.endWeek, rule.endDay) + rule.endTime * MINUTE - daylight;
  // A southern summer began last year; one that starts at New Year's may have begun in the next year of UTC.
  const { year } = civil(instant);
  return [year - 1, year, year + 1].some((startYear) => {
    const start = startIn(startYear);
    const end = endIn(startYear) > start ? endIn(startYear) : endIn(startYear + 1);
    return start <= instant && instant < end;
  });
}

/** Midnight (as if UTC) of the n-th or last `weekday` of a month. */
function weekdayOfMonth(year: number, month: number, week: WeekOfMonth, weekday: number): Instant {
  if (week === "last") {
    const lastDay = fromCivil({ year, month: month + 1, day: 0 });
    return lastDay - ((civil(lastDay).weekday - weekday + 7) % 7) * DAY;
  }
  const firstDay = fromCivil({ year, month, day: 1 });
  const weeks = week === "first" ? 0 : week - 1;
  return firstDay + (((weekday - civil(firstDay).weekday + 7) % 7) + weeks * 7) * DAY;
}
