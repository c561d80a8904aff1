/** Dates as routers print them, back to moments. The zone is known by its name alone, so the offset is tried for. */
import { fromCivil, type Instant, MINUTE } from "../clock/instant.ts";
import { monthShort } from "../clock/names.ts";
import { type Zone, zoneAt } from "../clock/zone.ts";

const LICENCE_DATE = /\b([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4}) (\S+)/;
const CLOCK = /(\d\d):(\d\d):(\d\d)\.\d{3} (\S+) \w{3} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4})/;
const VOICE_DATE = /\b([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d\d):(\d\d):(\d\d) (\S+)/;

/** Furthest from UTC that any zone is, both ways, and how finely zones differ; minutes. */
const FURTHEST = 14 * 60;
const STEP = 15;

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A date without its zone's offset. */
export interface Printed {
  readonly civil: Instant;
  readonly zone: string;
}

/** The first date in a text, however it is printed. */
export function printedDate(text: string): Printed | undefined {
  const licence = LICENCE_DATE.exec(text);
  if (licence !== null) {
    const [, month, day, hour, minute, second, year, zone = ""] = licence;
    return printed([year, month, day, hour, minute, second], zone);
  }
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, hour, minute, second, zone = "", month, day, year] = clock;
    return printed([year, month, day, hour, minute, second], zone);
  }
  const voice = VOICE_DATE.exec(text);
  if (voice === null) return undefined;
  const [, month, day, year, hour, minute, second, zone = ""] = voice;
  return printed([year, month, day, hour, minute, second], zone);
}

function printed(parts: readonly (string | undefined)[], zone: string): Printed | undefined {
  const [year, monthName = "", day, hour, minute, second] = parts;
  const month = MONTHS.find((one) => monthShort(one) === monthName);
  if (month === undefined) return undefined;
  const civil = {
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  return { civil: fromCivil(civil), zone };
}

/** The moment at which a router in that zone prints the date; where none fits, the date as if it were UTC. */
export function momentOf({ civil, zone: name }: Printed, zone: Zone): Instant {
  for (let offset = -FURTHEST; offset <= FURTHEST; offset += STEP) {
    const at = civil - offset * MINUTE;
    const state = zoneAt(zone, at);
    if (state.name === name && state.offsetMinutes === offset) return at;
  }
  return civil;
}
