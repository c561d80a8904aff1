import { cpuLoad } from "../device/cpu-load.ts";
import type { View } from "../show/view.ts";
import { clockLine } from "../text/dates.ts";

/** What `terminal exec prompt timestamp` prints before an exec command's output (CLI §8). */
export function execHeader(view: View): string {
  const { source } = view.device.clock;
  const { fiveSeconds, interrupts, minute, fiveMinutes } = cpuLoad(view.device, view.now);
  const time = clockLine(view.now, view.zone, view.clockPrefix);
  const from = source === "none" ? `No time source, ${time}` : `Time source is ${source}, ${time}`;
  return `Load for five secs: ${fiveSeconds}%/${interrupts}%; one minute: ${minute}%; five minutes: ${fiveMinutes}%\n${from}\n\n`;
}
