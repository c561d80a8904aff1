/** `reload`, now or later (CLI §9). */
import { DAY, daysInMonth, HOUR, type Instant, MINUTE } from "../../clock/instant.ts";
import { monthNamed } from "../../clock/names.ts";
import { fromLocal, local } from "../../clock/zone.ts";
import type { Config } from "../../device/config/config.ts";
import { logMessage } from "../../device/log.ts";
import { zoneOf } from "../../device/settings/settings.ts";
import type { Command } from "../../grammar/index.ts";
import { reloadDevice } from "../../lab/power.ts";
import { remaining, showReload } from "../../show/reload.ts";
import { configDate } from "../../text/dates.ts";
import { ANSWER_YES_OR_NO, confirmed, yesOrNo } from "../confirmed.ts";
import { saveConfiguration } from "../files/save.ts";
import { closeLine } from "../open-line.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output, show } from "../registry.ts";

const REASON = "Reload Command";
const NOTHING_SCHEDULED = "%No reload is scheduled.\n";
const ABORTED = "\n\n***\n*** --- SHUTDOWN ABORTED ---\n***\n\n";
const IN_THE_PAST = "%Specified reload time is in the past\n";

export const reloadCommands: readonly CommandEntry[] = [
  exec("reload", "CLI §9", (context, command) => ask(context, { reason: reasonOf(command) }), {
    partial:
      "booted with another release, the log of a registration that becomes trust, or trust a registration, is not attested",
  }),
  exec("reload in", "CLI §9", (context, command) => schedule(context, context.now + delayOf(command), command)),
  exec("reload at", "CLI §9", (context, command) => schedule(context, momentOf(context, command), command)),
  exec("reload cancel", "CLI §9", ({ device, now, by }) => {
    if (device.scheduledReload === undefined) return NOTHING_SCHEDULED;
    delete device.scheduledReload;
    const at = configDate(now, zoneOf(plain(device.config) as Config));
    const text = `Scheduled reload cancelled at ${at} by ${by}`;
    logMessage(device, { facility: "SYS", severity: 5, mnemonic: "SCHEDULED_RELOAD_CANCELLED", text }, now);
    return ABORTED;
  }),
  show("show reload", "CLI §9", showReload),
];

export const reloadDialogs: readonly Dialog[] = [
  { kind: "reload save", answer: (context, typed, { data }) => savedOrNot(context, typed, planOf(data)) },
  {
    kind: "reload confirm",
    answer: (context, typed, { data }) => (confirmed(typed) ? go(context, planOf(data)) : undefined),
  },
];

/** A reload that is being asked about: at once, or at a moment (device time). */
interface Plan {
  readonly reason: string;
  readonly at?: number;
}

function planOf(data: Readonly<Record<string, unknown>>): Plan {
  const reason = String(data.reason);
  return typeof data.at === "number" ? { reason, at: data.at } : { reason };
}

function ask(context: Context, plan: Plan): Output {
  if (!context.device.unsaved) return confirmation(context, plan);
  askToSave(context, plan);
  return "\n";
}

function askToSave(context: Context, plan: Plan): void {
  context.ask({
    kind: "reload save",
    prompt: "System configuration has been modified. Save? [yes/no]: ",
    reading: "line",
    data: { ...plan },
  });
}

function savedOrNot(context: Context, typed: string, plan: Plan): Output {
  const answer = yesOrNo(typed);
  if (answer === undefined) {
    askToSave(context, plan);
    return ANSWER_YES_OR_NO;
  }
  const saved = answer ? saveConfiguration(context) : "";
  return `${saved}${confirmation(context, plan) ?? ""}`;
}

function confirmation(context: Context, plan: Plan): Output {
  context.ask({ kind: "reload confirm", prompt: "Proceed with reload? [confirm]", reading: "key", data: { ...plan } });
  return plan.at === undefined ? undefined : announcement(context, plan.at, plan.reason);
}

function announcement(context: Context, at: Instant, reason: string): string {
  const when = configDate(at, zoneOf(plain(context.device.config) as Config));
  return `Reload scheduled for ${when} (in ${remaining(at - context.now)}) by ${context.by}\nReload reason: ${reason}\n`;
}

function go(context: Context, { at, reason }: Plan): Output {
  const { device, lab, now, by } = context;
  if (at !== undefined) {
    device.scheduledReload = { at, reason };
    const zone = zoneOf(plain(device.config) as Config);
    const text = `Reload requested for ${configDate(at, zone)} at ${configDate(now, zone)} by ${by}. Reload Reason: ${reason}.`;
    logMessage(device, { facility: "SYS", severity: 5, mnemonic: "SCHEDULED_RELOAD", text }, now);
    return undefined;
  }
  const text = `Reload requested by ${by}. Reload Reason: ${reason}.`;
  logMessage(device, { facility: "SYS", severity: 5, mnemonic: "RELOAD", text }, now);
  reloadDevice(lab, device.name, reason);
  if (!context.line.id.startsWith("con")) closeLine(context);
  return undefined;
}

/** `reload reason TEXT`, `reload in 5 TEXT`. */
function reasonOf(command: Command): string {
  const last = command.words.at(-1);
  return last?.slot === "LINE" ? last.text.trim() : REASON;
}

function schedule(context: Context, at: Instant | undefined, command: Command): Output {
  if (at === undefined) return IN_THE_PAST;
  return ask(context, { reason: reasonOf(command), at });
}

/** `5` = minutes, `1:30` = hours and minutes. */
function delayOf(command: Command): number {
  const [hours = 0, minutes] = (command.words[2]?.text ?? "").split(":").map(Number);
  return minutes === undefined ? hours * MINUTE : hours * HOUR + minutes * MINUTE;
}

/** The next time that the clock shows `hh:mm`, or on the day that is named; undefined for a day that is over. */
function momentOf(context: Context, command: Command): Instant | undefined {
  const zone = zoneOf(plain(context.device.config) as Config);
  const today = local(zone, context.now);
  const [hour = 0, minute = 0] = (command.words[2]?.text ?? "").split(":").map(Number);
  const [, , , first, second] = command.words;
  if (first === undefined || second === undefined) {
    const at = fromLocal(zone, { year: today.year, month: today.month, day: today.day, hour, minute });
    return at > context.now ? at : at + DAY;
  }
  const [day, name] = first.slot === "MONTH" ? [second, first] : [first, second];
  const month = monthNamed(String(name.value)) ?? today.month;
  if (Number(day.value) > daysInMonth(today.year, month)) return undefined;
  const at = fromLocal(zone, { year: today.year, month, day: Number(day.value), hour, minute });
  return at > context.now ? at : undefined;
}
