/** Booting a router: factory lines, the startup configuration line by line, then the features that ask for licences. */
import type { Draft } from "immer";
import { newMeter } from "../cube/meter.ts";
import { chooseImage, ignoresStartup } from "../device/boot-image.ts";
import { deviceTime } from "../device/clock.ts";
import type { Config } from "../device/config/config.ts";
import { bootFeatures } from "../device/features.ts";
import { noteInstallBoot } from "../device/install.ts";
import { crossReleases, runsNow, upgradedTransport } from "../device/licensing/crossing.ts";
import { startupLevels } from "../device/licensing/startup-levels.ts";
import { idleLine, type Line } from "../device/line.ts";
import { logMessage } from "../device/log.ts";
import { plain } from "../device/plain.ts";
import { periodicityOf } from "../device/settings/licensing.ts";
import { meterOptionsOf } from "../device/settings/voice.ts";
import { settleStartup } from "../device/startup-voice.ts";
import { startTrace } from "../device/trace-files.ts";
import type { Device } from "../device/types.ts";
import { parseLine } from "../grammar/index.ts";
import type { Engine } from "../lab/engine.ts";
import type { Lab } from "../lab/lab.ts";
import { forgetTime, settleTimes } from "../lab/ntp.ts";
import { startGroups } from "../lab/redundancy/roles.ts";
import { factoryConfiguration, firstConfiguration } from "../releases/factory.ts";
import { platformOf } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";
import { configurationText } from "../show/running-config/running-config.ts";
import { viewOf } from "../show/view.ts";
import { runArchive } from "./files/archive-events.ts";
import { grammarContext } from "./grammar-context.ts";
import { loadConfiguration } from "./load.ts";
import { settleTracks } from "./network/track.ts";
import type { RejectedLine } from "./registry.ts";
import { logAgent, logBoot, logHardware } from "./system/boot-log.ts";
import { openSetup } from "./system/setup-dialog.ts";

/** What the lab floor needs of the command floor (lab/engine.ts). */
export const engine: Engine = { boot: bootDevice, archive: runArchive };

/** Starts the router with what its NVRAM holds. Lines that this release does not know are dropped. */
export function bootDevice(lab: Draft<Lab>, name: string): void {
  const device = lab.devices[name];
  if (device === undefined) throw new Error(`no device ${name}`);
  const now = deviceTime(device as Device, lab.now);
  const isRestart = device.power.state === "booting";
  const before = runsNow(device);
  const isNew = device.power.state === "off";
  if (!loadImage(device)) return;
  device.power = { state: "on" };
  forgetTime(device);
  device.config = [];
  delete device.tracks;
  delete device.logins;
  delete device.configLog;
  device.log = { buffer: [], count: 0, unsaid: [] };
  device.lines = Object.fromEntries(
    Object.values(device.lines).map((line) => [line.id, idleLine(line.id) as Draft<Line>]),
  );
  delete device.processors;
  device.boot = { ...device.boot, at: now, trueAt: lab.now };
  noteInstallBoot(device, now);
  startTrace(device, now);
  const platform = platformOf(device.platform);
  const release = releaseOf(device.release);
  const saved = ignoresStartup(device.nvram.configRegister) ? undefined : device.nvram.startup;
  const startup = settleStartup(saved ?? firstConfiguration(platform), release.facts);
  device.bootLevels = startupLevels(startup.text, platform);
  loadConfiguration(lab, device, factoryConfiguration(release, platform));
  const refused = loadConfiguration(lab, device, startup.text);
  noteRefused(device, refused);
  const crossed = crossReleases(device, before, now);
  const transport = upgradedTransport(device, before.release !== device.release);
  if (transport !== undefined) loadConfiguration(lab, device, `license smart transport ${transport}`);
  settleTracks({ device, lab, now });
  delete device.configChanged;
  device.unsaved = false;
  const config = plain(device.config) as Config;
  const options = meterOptionsOf(config, release.facts, now);
  device.meter = newMeter(now, periodicityOf(config), options) as Draft<Device["meter"]>;
  startGroups(device, now);
  logHardware(device, now);
  logAgent(device, now);
  for (const message of crossed) logMessage(device, message, now);
  bootFeatures(lab, name);
  logBoot(device, now, startup.messages);
  // A lab begins with routers whose first questions were answered.
  const console = device.lines["con 0"];
  if (isRestart && saved === undefined && console !== undefined) openSetup(console);
  settleTimes(lab);
  if (isNew && saved !== undefined && refused.length === 0) saveAsWritten(lab, device);
}

/** A configuration as routers write it names its version. */
const WRITTEN = /^version \S/m;

/**
 * The lab's own text of a startup configuration becomes what `write memory` makes of it, so that a new router's NVRAM
 * looks like a router's. Whole configurations stay as they are, and texts with lines that this release does not take.
 */
function saveAsWritten(lab: Draft<Lab>, device: Draft<Device>): void {
  if (WRITTEN.test(device.nvram.startup ?? "")) return;
  device.nvram.startup = configurationText(viewOf(plain(lab) as Lab, device.name));
}

/** The image that is booted decides the release. False where there is none: the router stays in its ROM monitor. */
function loadImage(device: Draft<Device>): boolean {
  // A lab begins with the image running that it names.
  if (device.power.state !== "booting") return true;
  const { nvram, boot } = device;
  if (nvram.nextRegister !== undefined) nvram.configRegister = nvram.nextRegister;
  delete nvram.nextRegister;
  const { found, tried } = chooseImage(plain(device) as Device);
  if (tried.length > 0) boot.tried = [...tried];
  else delete boot.tried;
  if (found === undefined) {
    device.power = { state: "rommon" };
    return false;
  }
  device.release = found.release;
  boot.image = found.image;
  return true;
}

/** The console complains about lines that the release which saved them knew. What no release knows is passed over. */
function noteRefused(device: Draft<Device>, refused: readonly RejectedLine[]): void {
  delete device.boot.rejected;
  const { savedOn } = device.nvram;
  if (savedOn === undefined || savedOn === device.release || refused.length === 0) return;
  const reader = grammarContext({ ...plain(device), release: savedOn } as Device);
  const lines = refused.filter(({ text, mode }) => parseLine(reader, mode, text).ok);
  if (lines.length === 0) return;
  device.boot.rejected = lines.map(({ text, column }) => ({ text, ...(column === undefined ? {} : { column }) }));
}
