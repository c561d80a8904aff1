import { HOUR, MINUTE, SECOND } from "../clock/instant.ts";
import { configDate } from "../text/dates.ts";
import type { View } from "./view.ts";

/** `show reload`: when the router will reload, if it will. */
export function showReload(view: View): string {
  const { scheduledReload } = view.device;
  if (scheduledReload === undefined) return "No reload is scheduled.\n";
  const { at, reason } = scheduledReload;
  const when = `${configDate(at, view.zone)} (in ${remaining(at - view.now)})`;
  return `Reload scheduled for ${when} by console\nReload reason: ${reason}\n`;
}

/** `1 hour and 5 minutes`, `4 minutes and 51 seconds`, `5 minutes`: what is left, in the two units that say most. */
export function remaining(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / SECOND) * SECOND;
  const counts = [
    { count: Math.floor(seconds / HOUR), unit: "hour" },
    { count: Math.floor((seconds % HOUR) / MINUTE), unit: "minute" },
    { count: Math.floor((seconds % MINUTE) / SECOND), unit: "second" },
  ];
  const told = counts.filter(({ count }) => count > 0).slice(0, 2);
  if (told.length === 0) return "0 seconds";
  return told.map(({ count, unit }) => `${count} ${unit}${count === 1 ? "" : "s"}`).join(" and ");
}
