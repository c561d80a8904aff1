/** `show archive`, and the timer of a change that waits to be confirmed. */
import { archiveOf, versionName } from "../device/archive.ts";
import { fileAt, parsePath } from "../device/files.ts";
import { parseRemote } from "../device/remote-urls.ts";
import { archiveSettings } from "../device/settings/archive.ts";
import { configDate } from "../text/dates.ts";
import type { View } from "./view.ts";

/** Nobody changes anything that would have to be confirmed (CLIENTS §7). */
export const NOTHING_TO_CONFIRM = "%No Rollback Confirmed Change pending\n";

const NO_ARCHIVE = "Archive feature not enabled\n";

/** The versions that are kept, and the name of the next. */
export function showArchive(view: View): string {
  const { config } = view.device;
  const { path, maximum } = archiveSettings(config);
  if (path === undefined) return NO_ARCHIVE;
  const { last, versions } = archiveOf(view.device);
  const names = versions.map((name) => (isThere(view, name) ? name : ":Deleted"));
  const rows = Array.from({ length: maximum }, (_, at) => {
    const newest = at === versions.length - 1 ? "<- Most Recent" : "";
    return `${String(at + 1).padStart(4)}        ${names[at] ?? ""} ${newest}`.trimEnd();
  });
  return `The maximum archive configurations allowed is ${maximum}.
There are currently ${names.filter((name) => name !== ":Deleted").length} archive configurations saved.
The next archive file will be named ${versionName(config, last + 1)}
 Archive #  Name
${rows.join("\n")}
`;
}

/** A version on another host is taken to be there still. */
function isThere({ device }: View, name: string): boolean {
  const path = parseRemote(name) === undefined ? parsePath(name) : undefined;
  return path === undefined || fileAt(device.files, path) !== undefined;
}

/** `show archive config rollback timer`. */
export function showRollbackTimer({ device, zone }: View): string {
  const { rollback } = device;
  if (rollback === undefined) return NOTHING_TO_CONFIRM;
  const { since, timer, minutes, user } = rollback;
  return `Time configured(or reconfigured): ${configDate(since, zone)}
Timer type: ${timer} timer
Timer value: ${minutes} min
User: ${user}
`;
}
