/** Trace files of IOS on bootflash: each start begins one, the router writes to it while it runs, older ones are packed. */
import type { Draft } from "immer";
import { civil, type Instant, MINUTE } from "../clock/instant.ts";
import { stableHex } from "../text/prng.ts";
import { type LabFile, putFile } from "./files.ts";
import { plain } from "./plain.ts";
import type { Device } from "./types.ts";

/** `IOSRP_R0-0.<pid>_0.<yyyymmddhhmmss>.bin` (COMMANDS §1.3). */
const TRACE = /^tracelogs\/IOSRP_R0-0\.\d+_0\.(\d{14})\.bin$/;

/** A file that is written to has its whole room from the start (first document, on trace files). */
const TRACE_BYTES = 1_048_576;

/** What packing leaves of one, about; the document has 35,212 and 42,582. */
const PACKED = { least: 32_768, spread: 12_288 };

/** How often what was traced goes to the disk. Not attested; the document's file is five minutes old. */
const WRITTEN_EVERY = 15 * MINUTE;

/**
 * The router is up at `at`: the trace before stays as it is, older ones are packed, and one begins. A lab's file that is named
 * by a later time is that one.
 */
export function startTrace(device: Draft<Device>, at: Instant): void {
  const kept = tracesOf(device);
  const began = stampOf(at);
  const own = kept.find(({ stamp }) => stamp >= began);
  const older = kept.filter((one) => one !== own).toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
  for (const { file } of older.slice(0, -1)) pack(device, file);
  const name = own?.file.name ?? `tracelogs/IOSRP_R0-0.${processOf(began)}_0.${began}.bin`;
  if (own === undefined) putFile(device.files, "bootflash", { name, modified: at, content: "", size: TRACE_BYTES });
  device.trace = name;
}

/** The router goes down: what it traced is on the disk. */
export function stopTrace(device: Draft<Device>, at: Instant): void {
  const file = device.files.bootflash[device.trace ?? ""];
  if (file !== undefined) file.modified = at;
  delete device.trace;
}

/** When a file was written to last, as seen at `now`: the trace of a router that runs is written to all the time. */
export function lastWritten({ trace }: Pick<Device, "trace">, file: LabFile, now: Instant): Instant {
  return file.name === trace ? Math.max(file.modified, Math.floor(now / WRITTEN_EVERY) * WRITTEN_EVERY) : file.modified;
}

function tracesOf(device: Draft<Device>): { readonly file: LabFile; readonly stamp: string }[] {
  return Object.values(plain(device.files).bootflash).flatMap((file) => {
    const [, stamp] = TRACE.exec(file.name) ?? [];
    return stamp === undefined ? [] : [{ file, stamp }];
  });
}

function pack(device: Draft<Device>, { name, modified }: LabFile): void {
  delete device.files.bootflash[name];
  const size = PACKED.least + (Number.parseInt(stableHex(`trace ${name}`, 6), 16) % PACKED.spread);
  putFile(device.files, "bootflash", { name: `${name}.gz`, modified, content: "", size });
}

/** The number of the process that traces: another one at each start. */
function processOf(stamp: string): number {
  return 20_000 + (Number.parseInt(stableHex(`process ${stamp}`, 6), 16) % 10_000);
}

/** `20190211140852`. */
function stampOf(at: Instant): string {
  const { year, month, day, hour, minute, second } = civil(at);
  return [year, month, day, hour, minute, second].map((part) => String(part).padStart(2, "0")).join("");
}
