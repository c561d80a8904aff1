/** The clock: set by hand, and its zone (CLI §8). */
import { daysInMonth, type Instant } from "../../clock/instant.ts";
import { monthNamed } from "../../clock/names.ts";
import { fromLocal, type Zone, zoneFrom } from "../../clock/zone.ts";
import { setDeviceClock } from "../../device/clock-change.ts";
import { type Config, type ConfigLine, lineOf } from "../../device/config/config.ts";
import { logMessage } from "../../device/log.ts";
import { zoneOf } from "../../device/settings/settings.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { configDate } from "../../text/dates.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, config, exec, type Output } from "../registry.ts";

const BAD_DATE = "% Invalid day of the month\n";

export const clockCommands: readonly CommandEntry[] = [
  exec("clock set", "CLI §8", setClock),
  config("config clock timezone", "CLI §8", { slot: "command", lines: zoneLines, refuse: tellZone, onCopies: true }),
  config("config clock summer-time", "CLI §8", { slot: "command", refuse: tellZone }),
  config("config clock calendar-valid", "CLI §8", { slot: "command" }, { partial: "stored without effect" }),
];

/** `clock set hh:mm:ss DAY MONTH YEAR`, or month before day. */
function setClock(context: Context, command: Command): Output {
  const [time = "", first = "", second = "", year = 0] = values(command);
  const [day, monthName] = typeof first === "number" ? [first, String(second)] : [Number(second), String(first)];
  const month = monthNamed(monthName) ?? 1;
  if (day > daysInMonth(Number(year), month)) return BAD_DATE;
  const [hour = 0, minute = 0, secondOfMinute = 0] = String(time).split(":").map(Number);
  const zone = zoneOf(plain(context.device.config) as Config);
  moveClock(context, fromLocal(zone, { year: Number(year), month, day, hour, minute, second: secondOfMinute }), zone);
  return undefined;
}

/** The device's clock shows `to` from now on; the log tells both times in the zone. */
function moveClock(context: Context, to: Instant, zone: Zone): void {
  const { device, now } = context;
  setDeviceClock(device, now, to, () => logUpdate(context, configDate(now, zone), configDate(to, zone), to));
}

function logUpdate(context: Context, from: string, to: string, at: Instant): void {
  const text = `System clock has been updated from ${from} to ${to}, configured from console by ${context.by}.`;
  logMessage(context.device, { facility: "SYS", severity: 6, mnemonic: "CLOCKUPDATE", text }, at);
}

/** `clock timezone PST -8` is stored with its minutes. */
function zoneLines(_context: Context, command: Command): readonly ConfigLine[] {
  const [name = "", hours = 0, minutes = 0] = values(command);
  const text = `clock timezone ${name} ${hours} ${minutes}`;
  return [{ id: command.id, slot: command.id, text, values: [name, hours, minutes] }];
}

/** A new zone is told like a new time: the moment stays, its name changes. Nothing is told while the router boots. */
function tellZone(context: Context, command: Command): Output {
  const config = plain(context.device.config) as Config;
  if (context.by.startsWith("memory")) return undefined;
  const summer = command.id === "config clock summer-time";
  const positive = !command.negated;
  const timezone = summer ? lineOf(config, "config clock timezone")?.values : positive ? values(command) : undefined;
  const summerText = summer
    ? positive
      ? canonical(command)
      : undefined
    : lineOf(config, "config clock summer-time")?.text;
  const [before, after] = [zoneOf(config), zoneFrom(timezone, summerText)];
  logUpdate(context, configDate(context.now, before), configDate(context.now, after), context.now);
  return undefined;
}
