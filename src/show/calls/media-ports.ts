/** The ports that the media of calls take on the router (COMMANDS §2.4, `rtp-port range`). */
import { type Config, lineOf } from "../../device/config/config.ts";

/** The pool of a router on which nobody has set a range. */
const USUAL = { low: 8000, high: 48_198 };

/** The lowest and the highest port; media take even ones. */
export function mediaPorts(config: Config): { readonly low: number; readonly high: number } {
  const [low, high] = rangeOf(config) ?? [USUAL.low, USUAL.high];
  return { low: low + (low % 2), high: high - (high % 2) };
}

/** Whether somebody has set a range. */
export function isRangeSet(config: Config): boolean {
  return rangeOf(config) !== undefined;
}

function rangeOf(config: Config): readonly [low: number, high: number] | undefined {
  const range = lineOf(config, "conf-voi-serv rtp-port range", ["config voice service voip"])?.values.map(Number);
  const [low = 0, high = 0] = range ?? [];
  return low < high ? [low, high] : undefined;
}
