/** What a boot makes of CUBE settings that an older release saved and the running one no longer takes (UPGRADE §1). */
import { HOUR } from "../clock/instant.ts";
import { periodLength } from "../cube/periodicity.ts";
import type { ReleaseFacts } from "../releases/types.ts";
import type { NewMessage } from "./log.ts";

/** A startup configuration in words of the running release, and what the router logs about it. */
export interface SettledStartup {
  readonly text: string;
  readonly messages: readonly NewMessage[];
}

const CAPACITY = /^(\s*mode border-element) license capacity \d+\s*$/;
const PERIODICITY = /^(\s*mode border-element license periodicity) (mins|hours) (\d+)\s*$/;

const CAPACITY_IGNORED: NewMessage = {
  facility: "CUBE",
  severity: 3,
  mnemonic: "LICENSING",
  text: " SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.",
};

/** Drops a capacity where sessions are counted, and raises a periodicity to the shortest that the release takes. */
export function settleStartup(text: string, { staticCapacity, minimumPeriod }: ReleaseFacts): SettledStartup {
  const messages: NewMessage[] = [];
  const lines = text.split("\n").map((line) => {
    const capacity = CAPACITY.exec(line);
    if (capacity !== null && staticCapacity === "error") {
      messages.push(CAPACITY_IGNORED);
      return capacity[1];
    }
    const periodicity = PERIODICITY.exec(line);
    if (periodicity === null) return line;
    const unit = periodicity[2] === "mins" ? "mins" : "hours";
    if (periodLength({ unit, n: Number(periodicity[3]) }) >= minimumPeriod) return line;
    const hours = minimumPeriod / HOUR;
    messages.push(periodRaised(hours));
    return `${periodicity[1]} hours ${hours}`;
  });
  return { text: lines.join("\n"), messages };
}

function periodRaised(hours: number): NewMessage {
  const text = `CUBE license reporting period has been set to the minimum value of ${hours} hours.`;
  return { facility: "SIP", severity: 5, mnemonic: "LICENSING", text };
}
