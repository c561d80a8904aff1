/** A change that goes back unless it is confirmed: `configure terminal revert timer`, `configure confirm` (CLIENTS §4, §7). */
import type { Draft } from "immer";
import type { PendingRollback } from "../../device/archive.ts";
import { logMessage } from "../../device/log.ts";
import { parseRemote } from "../../device/remote-urls.ts";
import type { Device } from "../../device/types.ts";
import { type Command, has, values } from "../../grammar/index.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { readConfiguration } from "../../show/archive.ts";
import { NOTHING_TO_CONFIRM, showRollbackTimer } from "../../show/archive-versions.ts";
import { viewNow } from "../device-view.ts";
import { enterConfiguration } from "../modes.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, exec, type Output, show } from "../registry.ts";
import { CONFIGURE_GREETING, NOT_FROM_TCL } from "../wording.ts";
import { saveVersion } from "./archive-versions.ts";
import { fetchRemote } from "./copy-remote.ts";
import { type Configured, goTo } from "./going-back.ts";
import { refusedReport, replaced } from "./replace-wording.ts";

const SOURCE = "CLIENTS §4";
const MESSAGES = "the messages are common knowledge";

export const rollbackCommands: readonly CommandEntry[] = [
  exec("configure terminal revert", SOURCE, configureWithTimer, {
    partial: `${MESSAGES}; what is said without an archive is not attested`,
  }),
  exec("configure confirm", "CLIENTS §7", confirm, { partial: MESSAGES }),
  exec("configure revert", SOURCE, revert, { partial: MESSAGES }),
  show("show archive config rollback timer", "CLIENTS §7", showRollbackTimer, {
    partial: "the layout of a timer that runs is common knowledge",
  }),
];

/** Into configuration, with a version to go back to. */
function configureWithTimer(context: Context, command: Command): Output {
  if (context.line.tcl) return NOT_FROM_TCL;
  const started = startRollback(context, timerOf(command));
  if ("error" in started) return started.error;
  enterConfiguration(context);
  return `${started.text}${CONFIGURE_GREETING}`;
}

type Timer = Pick<PendingRollback, "timer" | "minutes">;

const timerOf = (command: Command): Timer => ({
  timer: has(command, "idle") ? "idle" : "absolute",
  minutes: Number(values(command).at(-1)),
});

/** Saves what runs and sets the timer; what is printed, or why it is not done. */
export function startRollback(context: Context, timer: Timer): { readonly text: string } | { readonly error: string } {
  const { device, line, now } = context;
  if (device.rollback !== undefined) return { error: `${unattestedText("rollback-pending")}\n` };
  const saved = saveVersion(context);
  if ("error" in saved) return saved;
  const user = userOf(context);
  device.rollback = { ...timer, to: saved.name, since: now, line: line.id, user };
  tell(context, "BACKUP", `Backing up current running config to ${saved.name}`);
  if (timer.timer === "idle") {
    const when = `if session has been idle for ${timer.minutes} minutes`;
    tell(context, "START_IDLETIMER", `User: ${user}: Scheduled to rollback to config ${saved.name} ${when}`);
  } else {
    const when = `in ${timer.minutes} minutes`;
    tell(context, "START_ABSTIMER", `User: ${user}: Scheduled to rollback to config ${saved.name} ${when}`);
  }
  return { text: `${saved.text}Rollback Confirmed Change: Backing up current running config to ${saved.name}\n\n` };
}

function confirm(context: Context): Output {
  if (context.device.rollback === undefined) return NOTHING_TO_CONFIRM;
  delete context.device.rollback;
  tell(context, "CONFIRM", `User: ${userOf(context)}: Confirm the configuration change`);
  return undefined;
}

/** `now`, or the timer begins anew. */
function revert(context: Context, command: Command): Output {
  const { device, line, now } = context;
  const pending = plain(device.rollback);
  if (pending === undefined) return NOTHING_TO_CONFIRM;
  if (has(command, "now")) return `Rollback Confirmed Change: Rolling to:${pending.to}\n\n${rollBack(context) ?? ""}`;
  const timer = timerOf(command);
  const user = userOf(context);
  device.rollback = { ...timer, to: pending.to, since: now, line: line.id, user };
  const mnemonic = timer.timer === "idle" ? "RESET_IDLETIMER" : "RESET_ABSTIMER";
  const text = `Reset Rollback Confirmed Change timer(${timer.timer}) to ${timer.minutes} minute`;
  tell(context, mnemonic, `User: ${user}: ${text}`);
  return undefined;
}

/** The configuration goes back to the version that was saved before the change. Returns what `configure replace` would. */
export function rollBack(configured: Configured): Output {
  const { device } = configured;
  const pending = plain(device.rollback);
  if (pending === undefined) return undefined;
  delete device.rollback;
  tell(configured, "ROLLBACK_START", `Start rolling to: ${pending.to}`);
  const read = readVersion(configured, pending.to);
  if ("error" in read) return read.error;
  const { commands, refused } = goTo(configured, read.text);
  return refused.length > 0 ? refusedReport(refused) : replaced(commands.length === 0 ? 0 : 1);
}

function readVersion(configured: Configured, name: string): { readonly text: string } | { readonly error: string } {
  const remote = parseRemote(name);
  if (remote === undefined) return readConfiguration(viewNow(configured), name);
  const fetched = fetchRemote(configured, remote);
  return "error" in fetched ? fetched : { text: fetched.file.content };
}

/** A minute is left. */
export function warnOfRollback(configured: Pick<Configured, "device" | "now">, due: number): void {
  const { device } = configured;
  if (device.rollback === undefined) return;
  device.rollback.warnedOf = due;
  const { to, timer, user, minutes } = plain(device.rollback);
  const keep = 'Enter "configure confirm" if you wish to keep what you\'ve configured';
  if (timer === "absolute") {
    tell(configured, "WARNING_ABSTIMER", `System will rollback to config ${to} in one minute. ${keep}`);
    return;
  }
  const idle = `User: ${user} has been idle for ${minutes - 1} minutes`;
  const text = `${idle}. System will rollback to config ${to} in one minute if it continues to be idle. ${keep}`;
  tell(configured, "WARNING_IDLETIMER", text);
}

function userOf({ line }: Pick<Context, "line">): string {
  return line.user ?? (line.id.startsWith("con") ? "console" : line.id.replace(" ", ""));
}

function tell({ device, now }: { device: Draft<Device>; now: number }, what: string, text: string): void {
  const mnemonic = `ROLLBK_CNFMD_CHG_${what}`;
  logMessage(device, { facility: "ARCHIVE_DIFF", severity: 5, mnemonic, text }, now);
}
