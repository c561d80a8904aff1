/** Booting a router: factory lines, the startup configuration line by line, then the features that ask for licences. */
import type { Draft } from "immer";
import { newMeter } from "../cube/meter.ts";
import { deviceTime } from "../device/clock.ts";
import type { Config } from "../device/config/config.ts";
import { bootFeatures } from "../device/features.ts";
import { idleLine, type Line } from "../device/line.ts";
import { plain } from "../device/plain.ts";
import { periodicityOf } from "../device/settings-licensing.ts";
import { meterOptionsOf } from "../device/settings-voice.ts";
import { startupLevels } from "../device/startup-levels.ts";
import { settleStartup } from "../device/startup-voice.ts";
import type { Device } from "../device/types.ts";
import { type GrammarContext, parseLine } from "../grammar/index.ts";
import type { Engine } from "../lab/engine.ts";
import type { Lab } from "../lab/lab.ts";
import { forgetTime, settleTimes } from "../lab/ntp.ts";
import { startGroups } from "../lab/roles.ts";
import { factoryConfiguration, firstConfiguration } from "../releases/factory.ts";
import { platformOf } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";
import { textOf } from "../show/steps.ts";
import { commandOf, dialogOf } from "./all.ts";
import { logAgent, logBoot } from "./boot-log.ts";
import { configure } from "./configure.ts";
import { grammarContext } from "./grammar-context.ts";
import { modeOfLine, returnTo } from "./modes.ts";
import { isRefusal } from "./refusal.ts";
import type { Context, RejectedLine } from "./registry.ts";

/** What the lab floor needs of the command floor (lab/engine.ts). */
export const engine: Engine = { boot: bootDevice };

/** Starts the router with what its NVRAM holds. Lines that this release does not know are dropped. */
export function bootDevice(lab: Draft<Lab>, name: string): void {
  const device = lab.devices[name];
  if (device === undefined) throw new Error(`no device ${name}`);
  const now = deviceTime(device as Device, lab.now);
  device.power = { state: "on" };
  forgetTime(device);
  device.config = [];
  device.log = { buffer: [], count: 0, unsaid: [] };
  device.lines = Object.fromEntries(
    Object.values(device.lines).map((line) => [line.id, idleLine(line.id) as Draft<Line>]),
  );
  device.boot = { ...device.boot, at: now, trueAt: lab.now };
  const platform = platformOf(device.platform);
  const release = releaseOf(device.release);
  const startup = settleStartup(device.nvram.startup ?? firstConfiguration(platform), release.facts);
  device.bootLevels = startupLevels(startup.text, platform);
  loadConfiguration(lab, device, factoryConfiguration(release, platform));
  loadConfiguration(lab, device, startup.text);
  delete device.configChanged;
  device.unsaved = false;
  const config = plain(device.config) as Config;
  const options = meterOptionsOf(config, release.facts, now);
  device.meter = newMeter(now, periodicityOf(config), options) as Draft<Device["meter"]>;
  startGroups(device, now);
  logAgent(device, now);
  bootFeatures(lab, name);
  logBoot(device, now, startup.messages);
  settleTimes(lab);
}

/** Enters the lines of `text` as if typed in global configuration, without printing. Returns those that were refused. */
export function loadConfiguration(lab: Draft<Lab>, device: Draft<Device>, text: string): RejectedLine[] {
  const line = {
    ...idleLine("memory"),
    state: "open",
    privilege: 15,
    modes: [{ mode: "config", path: [] }],
  } as unknown as Draft<Line>;
  const context: Context = {
    lab,
    device,
    line,
    release: releaseOf(device.release),
    platform: platformOf(device.platform),
    now: deviceTime(device as Device, lab.now),
    by: "memory by console",
    load: (more) => loadConfiguration(lab, device, more),
    pace: textOf,
    ask: (pending) => {
      line.pending = pending as Draft<typeof pending>;
    },
  };
  const reader = grammarContext(device as Device);
  const rejected: RejectedLine[] = [];
  text.split(/\r?\n/).forEach((typed, index) => {
    if (!enterConfigurationLine(context, reader, typed)) rejected.push({ number: index + 1, text: typed });
  });
  return rejected;
}

/** One line of a configuration text; false where it was refused. `end` stops nothing: what follows is entered too. */
function enterConfigurationLine(context: Context, reader: GrammarContext, typed: string): boolean {
  const { line } = context;
  if (line.pending) {
    const pending = plain(line.pending);
    delete line.pending;
    dialogOf(pending.kind).answer(context, typed, pending);
    return true;
  }
  if (typed.trim() === "end" || /^version \d/.test(typed)) return true;
  const parsed = parseLine(reader, modeOfLine(line), typed);
  if (!parsed.ok) return parsed.error.code === "empty";
  const { command } = parsed;
  if (command.mode !== modeOfLine(line)) returnTo(context, command.mode);
  const entry = commandOf(command.id);
  if (entry.kind === "show") return false;
  const output = entry.kind === "config" ? configure(context, entry, command) : entry.run(context, command);
  if (line.modes.length === 0) line.modes = [{ mode: "config", path: [] }];
  return !isRefusal(output ?? "");
}
