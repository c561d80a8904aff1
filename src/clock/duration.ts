import { DAY, HOUR, MINUTE, SECOND, WEEK } from "./instant.ts";

/** A year of `show version`: 365 days. */
const YEAR = 365 * DAY;

const DURATION = /^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const DURATION_UNITS = [WEEK, DAY, HOUR, MINUTE, SECOND];

/**
 * Milliseconds of `8h`, `30m`, `3d`, `1d12h`, `90s`, `2w`: whole numbers of weeks, days, hours, minutes and seconds, the
 * longer unit first, each at most once. Undefined for any other text and for a number too long to be exact.
 */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text.trim().toLowerCase());
  if (!match || match[0] === "") return undefined;
  const total = DURATION_UNITS.reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * unit, 0);
  return Number.isSafeInteger(total) ? total : undefined;
}

/** For people: `46 d`, `3 h 20 min`, `45 s`: the longest unit and, unless it is zero, the next. Rest dropped. */
export function formatDuration(ms: number): string {
  const units = [
    { size: DAY, name: "d" },
    { size: HOUR, name: "h" },
    { size: MINUTE, name: "min" },
    { size: SECOND, name: "s" },
  ];
  const counts = split(
    ms,
    units.map((unit) => unit.size),
  ).map((count, index) => ({ count, name: units[index]?.name }));
  const first = counts.findIndex(({ count }) => count > 0);
  if (first < 0) return "0 s";
  return counts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => `${count} ${name}`)
    .join(" ");
}

/**
 * How long a router has been up, as `show version` tells it (CLI §10): `5 years, 13 weeks, 5 days, 15 hours, 41 minutes`.
 * Units of zero are left out, one of a kind is singular, under a minute is `0 minutes`.
 */
export function uptimeText(ms: number): string {
  let text = "";
  let rest = Math.max(0, ms);
  for (const { name, size } of UPTIME_UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += `${text === "" ? "" : ", "}${count} ${name}${count === 1 ? "" : "s"}`;
  }
  return text === "" ? "0 minutes" : text;
}

const UPTIME_UNITS = [
  { name: "year", size: YEAR },
  { name: "week", size: WEEK },
  { name: "day", size: DAY },
  { name: "hour", size: HOUR },
  { name: "minute", size: MINUTE },
];

/** What is left of an evaluation period (FORMATS §3.1): `74 days, 21 hours, 30 minutes, 39 seconds`, always plural. */
export function evalRemaining(ms: number): string {
  const [days, hours, minutes, seconds] = split(ms, [DAY, HOUR, MINUTE, SECOND]);
  return `${days} days, ${hours} hours, ${minutes} minutes, ${seconds} seconds`;
}

/** `00:10:21`; hours are not cut into days. */
export function hoursText(ms: number): string {
  return split(ms, [HOUR, MINUTE, SECOND]).map(two).join(":");
}

const two = (count: number | undefined): string => String(count).padStart(2, "0");

/** The stamp of `service timestamps … uptime` (CLI §8): `00:00:46` on the first day, then `1d02h`, `1w2d`, `1y12w`. */
export function uptimeStamp(ms: number): string {
  if (ms < DAY) return hoursText(ms);
  if (ms < WEEK) {
    const [days, hours] = split(ms, [DAY, HOUR]);
    return `${days}d${two(hours)}h`;
  }
  const [years, weeks, days] = split(ms, [YEAR, WEEK, DAY]);
  return ms < YEAR ? `${weeks}w${days}d` : `${years}y${weeks}w`;
}

/** How often each unit (longest first) goes into `ms`; the part below the last unit is dropped. A negative time is 0. */
function split(ms: number, units: readonly number[]): number[] {
  let rest = Math.max(0, ms);
  return units.map((unit) => {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    return count;
  });
}
