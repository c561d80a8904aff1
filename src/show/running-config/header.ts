import type { Instant } from "../../clock/instant.ts";
import { configDate } from "../../text/dates.ts";
import type { View } from "../view.ts";

/**
 * The comment lines at the head of a configuration: when it was last changed, and by whom if somebody had logged in; when
 * NVRAM was last written. Without a clock, and before the first change, there is nothing to tell (CLI §9).
 */
export function headerLines(view: View): readonly string[] {
  const { configChanged, nvram, clock } = view.device;
  if (clock.source === "none") return ["!"];
  const changed =
    configChanged === undefined ? [] : [told("Last configuration change", configChanged.at, configChanged.by, view)];
  const saved =
    nvram.savedAt === undefined || nvram.savedBy === undefined
      ? []
      : [told("NVRAM config last updated", nvram.savedAt, nvram.savedBy, view)];
  const comments = [...changed, ...saved];
  return comments.length === 0 ? ["!"] : ["!", ...comments, "!"];
}

function told(what: string, at: Instant, by: string | undefined, view: View): string {
  const user = by === undefined ? undefined : userOf(by);
  return `! ${what} at ${configDate(at, view.zone)}${user === undefined ? "" : ` by ${user}`}`;
}

/** `admin` of `admin on vty0 (10.0.0.1)`; nobody where a line was used without a login. */
function userOf(by: string): string | undefined {
  const [user, on] = by.split(" ");
  return on === "on" && user ? user : undefined;
}
