/** The next moment of everything that waits on a router, and what happens at it. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { measure, nextEvent } from "../cube/measure.ts";
import type { CubeMeter } from "../cube/types.ts";
import { nextArchiveEvent } from "../device/archive.ts";
import { deviceTime, trueTime } from "../device/clock.ts";
import { requestCubeLicences } from "../device/licensing/cube-licences.ts";
import { requestCube } from "../device/licensing/legacy-features.ts";
import { licensingOf } from "../device/licensing/licensing-model.ts";
import { frozen, plain } from "../device/plain.ts";
import { transportSettings } from "../device/settings/licensing.ts";
import type { Device } from "../device/types.ts";
import { nextLegacyEvent } from "../licensing/legacy/timers.ts";
import { nextAgentEvent } from "../licensing/policy/timers.ts";
import { runAgent } from "./agent-events.ts";
import type { Engine } from "./engine.ts";
import { closeSilentConsole, consoleTimeout } from "./exec-timeout.ts";
import { nextInstallEvent, runInstall } from "./install-timer.ts";
import type { Lab } from "./lab.ts";
import { runLegacy } from "./legacy/events.ts";
import { nextTimeEvent, runTime } from "./ntp.ts";
import { draftOf, reloadDevice, settleGroups } from "./power.ts";
import { nextNegotiation } from "./redundancy/roles.ts";

/** True time of the next moment of a router, not before `now`; undefined where nothing waits. */
export function nextDeviceEvent(device: Draft<Device>, now: Instant): Instant | undefined {
  const at = nextMoment(device, deviceTime(device as Device, now));
  const moment = at === undefined ? undefined : Math.max(now, trueTime(device as Device, at));
  const time = device.power.state === "on" ? nextTimeEvent(device) : undefined;
  return moment === undefined || time === undefined ? (moment ?? time) : Math.min(moment, time);
}

/** The same in device time. */
function nextMoment(device: Draft<Device>, at: Instant): Instant | undefined {
  const { power } = device;
  if (power.state === "off") return undefined;
  if (power.state === "booting") return power.until;
  const moments = [
    nextRecord(plain(device.meter)),
    device.scheduledReload?.at,
    nextInstallEvent(device),
    nextNegotiation(device as Device),
    consoleTimeout(device),
    nextArchiveEvent(device),
    nextLicensing(device, at),
  ].filter((moment) => moment !== undefined);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** Does what is due on a router at the lab's present moment. */
export function runDevice(lab: Draft<Lab>, name: string, engine: Engine): void {
  const device = draftOf(lab, name);
  if (device.power.state === "booting") {
    if (device.power.until <= deviceTime(device as Device, lab.now)) engine.boot(lab, name);
    return;
  }
  runTime(lab, device);
  const now = deviceTime(device as Device, lab.now);
  if (device.scheduledReload !== undefined && device.scheduledReload.at <= now) {
    reloadDevice(lab, name, device.scheduledReload.reason);
    return;
  }
  if (runInstall(lab, device, now)) return;
  if ((nextNegotiation(device as Device) ?? Number.POSITIVE_INFINITY) <= now) settleGroups(lab);
  closeSilentConsole(device, now);
  if ((nextArchiveEvent(device) ?? Number.POSITIVE_INFINITY) <= now) engine.archive(lab, name);
  runMeter(lab, device, now);
  runLicensing(lab, device);
}

/** When a meter records next, by meter: it stays the same one until something was recorded or calls came or went. */
const nextRecords = new WeakMap<CubeMeter, { readonly at: Instant | undefined }>();

function nextRecord(meter: CubeMeter): Instant | undefined {
  const known = nextRecords.get(meter) ?? { at: nextEvent(meter) };
  nextRecords.set(meter, known);
  return known.at;
}

/** The meter's checks that are due and record something, and the licences that their records ask for. */
function runMeter(lab: Draft<Lab>, device: Draft<Device>, now: Instant): void {
  const meter: CubeMeter = plain(device.meter);
  if ((nextRecord(meter) ?? Number.POSITIVE_INFINITY) > now) return;
  const measured = measure(meter, now);
  device.meter = frozen(measured.meter) as Draft<CubeMeter>;
  for (const at of new Set(measured.records.map((record) => record.at))) {
    const records = measured.records.filter((record) => record.at === at);
    requestCubeLicences(device, records, at);
    if (licensingOf(device) === "legacy") requestCube(device, at, lab.cssm.answerTime);
  }
}

/** The next moment of the Smart Agent in use (device time); a router that is used by right has none. */
function nextLicensing(device: Draft<Device>, at: Instant): Instant | undefined {
  switch (licensingOf(device)) {
    case "policy":
      return nextAgentEvent(device.agent, transportSettings(plain(device.config)), at);
    case "legacy":
      return device.legacy === undefined ? undefined : nextLegacyEvent(device.legacy, at);
    case "rtu":
      return undefined;
  }
}

function runLicensing(lab: Draft<Lab>, device: Draft<Device>): void {
  switch (licensingOf(device)) {
    case "policy":
      runAgent(lab, device);
      break;
    case "legacy":
      runLegacy(lab, device);
      break;
    case "rtu":
      break;
  }
}
