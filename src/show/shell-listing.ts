/** `ls -l` of the platform's shell: what lies in a directory of bootflash (first document, on trace files). */

import { monthShort } from "../clock/names.ts";
import { local, type Zone } from "../clock/zone.ts";
import { baseName, bytesOf, type LabFile } from "../device/files.ts";
import { padStart } from "../text/columns.ts";

/** Which columns, and in which order. */
export interface ListingOptions {
  readonly long: boolean;
  readonly byTime: boolean;
  readonly reversed: boolean;
}

/** One line per file. Names are in order, or times, the newest first. */
export function shellListing(files: readonly LabFile[], options: ListingOptions, zone: Zone): string {
  const named = (a: LabFile, b: LabFile) => (a.name < b.name ? -1 : 1);
  const sorted = files.toSorted((a, b) => (options.byTime ? b.modified - a.modified : 0) || named(a, b));
  const shown = options.reversed ? sorted.toReversed() : sorted;
  const width = Math.max(0, ...shown.map((file) => String(bytesOf(file)).length));
  return shown
    .map((file) => (options.long ? longLine(file, width, zone) : baseName(file.name)))
    .map((line) => `${line}\n`)
    .join("");
}

function longLine(file: LabFile, width: number, zone: Zone): string {
  const { month, day, hour, minute } = local(zone, file.modified);
  const two = (value: number) => String(value).padStart(2, "0");
  const when = `${monthShort(month)} ${padStart(day, 2)} ${two(hour)}:${two(minute)}`;
  return `${modeOf(file)} 1 root root ${padStart(bytesOf(file), width)} ${when} ${baseName(file.name)}`;
}

/** Traces that are still written to may be run; the document shows it so, and packed ones without that. */
function modeOf({ name, directory }: LabFile): string {
  if (directory) return "drwxr-xr-x";
  return name.endsWith(".bin") ? "-rwxr--r--" : "-rw-r--r--";
}
