/**
 * The load of a router's processor, percent. It follows from the serial number and the second alone: quiet, with a spike now
 * and then, and busy for two minutes after the boot. Seconds before the boot have none.
 */
import { type Instant, MINUTE, SECOND } from "../clock/instant.ts";
import type { Device } from "./types.ts";

/** What a load goes by. */
type Loaded = Pick<Device, "serial" | "boot">;

/** The averages that a router tells: `1%/0%; one minute: 2%; five minutes: 3%`. Whole percents. */
export interface CpuLoad {
  readonly fiveSeconds: number;
  readonly interrupts: number;
  readonly minute: number;
  readonly fiveMinutes: number;
}

const BUSY = 2 * MINUTE;

/** The load of the second that ends at `at` (device time). */
export function secondLoad({ serial, boot }: Loaded, at: Instant): number {
  const second = Math.floor(at / SECOND);
  const since = second - Math.floor(boot.at / SECOND);
  if (since <= 0) return 0;
  const noise = mixed(seedOf(serial), second);
  if (since * SECOND <= BUSY) return 30 + (noise % 40);
  // One second of some fifty is a short burst of work.
  return noise % 53 === 0 ? 6 + ((noise >>> 8) % 9) : (noise >>> 8) % 3;
}

/** The averages at `at`, over the router's own uptime where it is shorter. */
export function cpuLoad(device: Loaded, at: Instant): CpuLoad {
  return {
    fiveSeconds: Math.round(averageLoad(device, at, 5)),
    interrupts: 0,
    minute: Math.round(averageLoad(device, at, 60)),
    fiveMinutes: Math.round(averageLoad(device, at, 300)),
  };
}

/** Mean load of the `seconds` before `at`. */
export function averageLoad(device: Loaded, at: Instant, seconds: number): number {
  let sum = 0;
  for (let back = 0; back < seconds; back++) sum += secondLoad(device, at - back * SECOND);
  return sum / seconds;
}

const seeds = new Map<string, number>();

/** A number that stands for the serial number. */
function seedOf(serial: string): number {
  const known = seeds.get(serial);
  if (known !== undefined) return known;
  let seed = 2_166_136_261;
  for (const letter of serial) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  seeds.set(serial, seed);
  return seed;
}

/** A number that looks random and depends on both alone. A million of them are needed for three days of seconds. */
function mixed(seed: number, value: number): number {
  let bits = Math.imul(seed ^ value, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
