/** Month names, January first. IOS prints the first three letters and reads any unambiguous beginning. */
const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Weekday names, Sunday first (weekday 0). */
const WEEKDAYS: readonly string[] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `Jan` for 1 … `Dec` for 12. */
export function monthShort(month: number): string {
  return nameAt(MONTHS, month - 1).slice(0, 3);
}

/** `Sun` for 0 … `Sat` for 6. */
export function weekdayShort(weekday: number): string {
  return weekdayLong(weekday).slice(0, 3);
}

/** `Sunday` for 0 … `Saturday` for 6. */
export function weekdayLong(weekday: number): string {
  return nameAt(WEEKDAYS, weekday);
}

/** The month (1-12) that `text` begins, at least three letters of it, in any case; undefined for none. */
export function monthNamed(text: string): number | undefined {
  const index = startingWith(MONTHS, text);
  return index === undefined ? undefined : index + 1;
}

/** The weekday (0 = Sunday) that `text` begins, at least three letters of it, in any case; undefined for none. */
export function weekdayNamed(text: string): number | undefined {
  return startingWith(WEEKDAYS, text);
}

/** Three letters tell all months and all weekdays apart. */
function startingWith(names: readonly string[], text: string): number | undefined {
  const wanted = text.toLowerCase();
  if (wanted.length < 3) return undefined;
  const index = names.findIndex((name) => name.toLowerCase().startsWith(wanted));
  return index < 0 ? undefined : index;
}

function nameAt(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new RangeError(`no calendar name at ${index}`);
  return name;
}
