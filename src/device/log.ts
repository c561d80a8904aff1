/** The message log of a router: stamps, buffer, and what nobody has been told of yet. */
import type { Draft } from "immer";
import { uptimeStamp } from "../clock/duration.ts";
import type { Instant } from "../clock/instant.ts";
import { logStamp } from "../text/dates.ts";
import { clockPrefix } from "./clock.ts";
import { type Config, linesOf } from "./config/config.ts";
import { plain } from "./plain.ts";
import { zoneOf } from "./settings.ts";
import type { Device } from "./types.ts";

/** One system message as it was logged. `text` is the whole printed line, stamp included. */
export interface LogMessage {
  readonly at: Instant;
  readonly facility: string;
  readonly severity: number;
  readonly mnemonic: string;
  readonly text: string;
}

/** The message log of one router. */
export interface LogState {
  /** Oldest first; trimmed to `logging buffered` bytes. */
  readonly buffer: readonly LogMessage[];
  /** Messages since boot; also the sequence number of the next one. */
  readonly count: number;
  /** Messages that no terminal has been told of yet; empty in every finished lab. */
  readonly unsaid: readonly LogMessage[];
}

export const EMPTY_LOG: LogState = { buffer: [], count: 0, unsaid: [] };

/** A message before it is stamped: `%FACILITY-severity-MNEMONIC: text`. */
export interface NewMessage {
  readonly facility: string;
  readonly severity: number;
  readonly mnemonic: string;
  readonly text: string;
}

/** Bytes of the buffer unless `logging buffered` says otherwise. */
const BUFFER_BYTES = 4096;

/** Lowest severity that the buffer takes by default. */
const DEBUGGING = 7;

/** What `service timestamps log` starts with. */
const DEFAULT_STAMP = ["datetime", "msec"];

const SEVERITIES = [
  "emergencies",
  "alerts",
  "critical",
  "errors",
  "warnings",
  "notifications",
  "informational",
  "debugging",
];

/** Logs a message at `at` (device time), stamped as the configuration says (CLI §8). */
export function logMessage(device: Draft<Device>, message: NewMessage, at: Instant): void {
  const { facility, severity, mnemonic, text } = message;
  const config: Config = plain(device.config);
  const line = `${lead(device as Device, config, at)}%${facility}-${severity}-${mnemonic}: ${text}`;
  const logged: LogMessage = { at, facility, severity, mnemonic, text: line };
  const { bytes, level } = bufferSettings(config);
  device.log.count += 1;
  device.log.unsaid.push({ ...logged });
  if (severity > level) return;
  device.log.buffer.push({ ...logged });
  trim(device, bytes);
}

/** What stands in front of the `%`: sequence number and time. */
function lead(device: Device, config: Config, at: Instant): string {
  const numbered = linesOf(config, "config service sequence-numbers").some((line) => !line.off);
  const number = numbered ? `${String(device.log.count + 1).padStart(6, "0")}: ` : "";
  const words = stampWords(config);
  if (words === undefined) return number;
  if (!words.includes("datetime")) return `${number}${uptimeStamp(at - device.boot.at)}: `;
  const stamp = logStamp(at, zoneOf(config), {
    msec: words.includes("msec"),
    localtime: words.includes("localtime"),
    showTimezone: words.includes("show-timezone"),
    year: words.includes("year"),
    prefix: clockPrefix(device) as "*" | "." | "",
  });
  return `${number}${stamp}: `;
}

/** Words of `service timestamps log …`; undefined where messages carry no time. */
function stampWords(config: Config): readonly string[] | undefined {
  const line = linesOf(config, "config service timestamps").findLast(({ text }) => / timestamps log\b/.test(text));
  if (line === undefined) return DEFAULT_STAMP;
  return line.off ? undefined : line.text.split(" ").slice(3);
}

/** Size and level of `logging buffered [<bytes>] [<severity>]`; nothing is kept after `no logging buffered`. */
function bufferSettings(config: Config): { readonly bytes: number; readonly level: number } {
  const line = linesOf(config, "config logging buffered").at(-1);
  if (line === undefined) return { bytes: BUFFER_BYTES, level: DEBUGGING };
  if (line.off) return { bytes: 0, level: -1 };
  const words = line.text.split(" ").slice(2);
  const bytes = words.map(Number).find((value) => value > DEBUGGING) ?? BUFFER_BYTES;
  const named = words.findLast((word) => SEVERITIES.includes(word));
  const numbered = words.map(Number).findLast((value) => value <= DEBUGGING);
  return { bytes, level: named === undefined ? (numbered ?? DEBUGGING) : SEVERITIES.indexOf(named) };
}

/** Drops the oldest messages until the rest fits. The line end of each counts. */
function trim(device: Draft<Device>, bytes: number): void {
  const { buffer } = device.log;
  let size = buffer.reduce((sum, { text }) => sum + text.length + 1, 0);
  let drop = 0;
  while (size > bytes && drop < buffer.length - 1) {
    size -= (buffer[drop]?.text.length ?? 0) + 1;
    drop += 1;
  }
  if (drop > 0) buffer.splice(0, drop);
}
