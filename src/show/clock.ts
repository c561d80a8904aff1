import { clockLine } from "../text/dates.ts";
import { summerStarts } from "./summer-time.ts";
import type { View } from "./view.ts";

/** `show clock`, and with `detail` where the time comes from (CLI §8). */
export function showClock(view: View, detail: boolean): string {
  const time = `${clockLine(view.now, view.zone, view.clockPrefix)}\n`;
  if (!detail) return time;
  const { source } = view.device.clock;
  const origin = source === "none" ? "No time source\n" : `Time source is ${source}\n`;
  return time + origin + summerStarts(view);
}
