/** The message log of a router: stamps, buffer, and what nobody has been told of yet. */
import type { Draft } from "immer";
import { uptimeStamp } from "../clock/duration.ts";
import type { Instant } from "../clock/instant.ts";
import type { Zone } from "../clock/zone.ts";
import { type ClockPrefix, logStamp } from "../text/dates.ts";
import { clockPrefix } from "./clock.ts";
import { type Config, linesOf } from "./config/config.ts";
import { perSettings } from "./config/per-config.ts";
import { plain } from "./plain.ts";
import { zoneOf } from "./settings/settings.ts";
import { severityNamed } from "./severities.ts";
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

/** What the configuration says about messages. */
interface LogSettings {
  readonly numbered: boolean;
  /** Words of `service timestamps log …`; undefined where messages carry no time. */
  readonly stamp: readonly string[] | undefined;
  /** The same of `service timestamps debug …`. */
  readonly debugStamp: readonly string[] | undefined;
  readonly zone: Zone;
  /** Size of the buffer and the lowest severity that it takes; nothing is kept after `no logging buffered`. */
  readonly bytes: number;
  readonly level: number;
}

const settingsOf = perSettings(
  (config): LogSettings => ({
    numbered: linesOf(config, "config service sequence-numbers").some((line) => !line.off),
    stamp: stampWords(config, "log"),
    debugStamp: stampWords(config, "debug"),
    zone: zoneOf(config),
    ...bufferSettings(config),
  }),
);

/** Logs a message at `at` (device time), stamped as the configuration says (CLI §8). */
export function logMessage(device: Draft<Device>, message: NewMessage, at: Instant): void {
  logMessages(device, message, 1, at);
}

/** Logs the same message `n` times. */
export function logMessages(device: Draft<Device>, message: NewMessage, n: number, at: Instant): void {
  const { facility, severity, mnemonic, text } = message;
  const { stamp, zone } = settingsOf(plain(device.config));
  const stamped = `${stampOf(device as Device, stamp, zone, at)}%${facility}-${severity}-${mnemonic}: ${text}`;
  append(device, { at, facility, severity, mnemonic, text: stamped }, n);
}

/** Prints a line of a debug that is on: with the stamp of debugs, without facility and mnemonic. */
export function logDebug(device: Draft<Device>, text: string, at: Instant): void {
  const { debugStamp, zone } = settingsOf(plain(device.config));
  const stamped = `${stampOf(device as Device, debugStamp, zone, at)}${text}`;
  append(device, { at, facility: "", severity: DEBUGGING, mnemonic: "", text: stamped }, 1);
}

/** Numbers a stamped line and hands it to the buffer and to those who listen, `n` times. */
function append(device: Draft<Device>, message: LogMessage, n: number): void {
  const { numbered, level, bytes } = settingsOf(plain(device.config));
  const { buffer, count, unsaid }: LogState = plain(device.log);
  const number = (index: number) => (numbered ? `${String(count + 1 + index).padStart(6, "0")}: ` : "");
  const logged = Array.from({ length: n }, (_, index) => ({ ...message, text: `${number(index)}${message.text}` }));
  device.log = {
    buffer: message.severity > level ? buffer : fitting([...buffer, ...logged], bytes),
    count: count + n,
    unsaid: [...unsaid, ...logged],
  } as Draft<LogState>;
}

/** The time in front of a message and what parts it from the rest. */
function stampOf(device: Device, words: LogSettings["stamp"], zone: Zone, at: Instant): string {
  if (words === undefined) return "";
  if (!words.includes("datetime")) return `${uptimeStamp(at - device.boot.at)}: `;
  const stamp = logStamp(at, zone, {
    msec: words.includes("msec"),
    localtime: words.includes("localtime"),
    showTimezone: words.includes("show-timezone"),
    year: words.includes("year"),
    prefix: clockPrefix(device) as ClockPrefix,
  });
  return `${stamp}: `;
}

function stampWords(config: Config, what: "log" | "debug"): readonly string[] | undefined {
  const lead = new RegExp(` timestamps ${what}\\b`);
  const line = linesOf(config, "config service timestamps").findLast(({ text }) => lead.test(text));
  if (line === undefined) return DEFAULT_STAMP;
  return line.off ? undefined : line.text.split(" ").slice(3);
}

function bufferSettings(config: Config): Pick<LogSettings, "bytes" | "level"> {
  const line = linesOf(config, "config logging buffered").at(-1);
  if (line === undefined) return { bytes: BUFFER_BYTES, level: DEBUGGING };
  if (line.off) return { bytes: 0, level: -1 };
  const words = line.text.split(" ").slice(2);
  const bytes = words.map(Number).find((value) => value > DEBUGGING) ?? BUFFER_BYTES;
  const named = words.findLast((word) => severityNamed(word) >= 0);
  const numbered = words.map(Number).findLast((value) => value <= DEBUGGING);
  return { bytes, level: named === undefined ? (numbered ?? DEBUGGING) : severityNamed(named) };
}

/** The newest messages that fit, at least the last one. The line end of each counts. */
function fitting(messages: readonly LogMessage[], bytes: number): readonly LogMessage[] {
  let size = 0;
  let first = messages.length;
  while (first > 0) {
    size += (messages[first - 1]?.text.length ?? 0) + 1;
    if (size > bytes && first < messages.length) break;
    first -= 1;
  }
  return first === 0 ? messages : messages.slice(first);
}
