/** Install mode in time: the reload behind an operation, and the timer that takes back what nobody commits (UPGRADE §3.2). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { aborted, type InstallState, installOf, isInstallMode, writePackagesConf } from "../device/install.ts";
import { installCompleted, installStarted, installTimer, reloadRequested } from "../device/install-log.ts";
import { logMessage } from "../device/log.ts";
import type { Device } from "../device/types.ts";
import { unattestedText } from "../releases/unattested.ts";
import type { Lab } from "./lab.ts";
import { reloadDevice } from "./power.ts";

/** When install mode does something by itself, device time; undefined for never. The timer runs in install mode only. */
export function nextInstallEvent({ install, power, boot }: Draft<Device>): Instant | undefined {
  if (install === undefined || power.state !== "on") return undefined;
  return install.restartAt ?? (isInstallMode(boot.image) ? install.abortAt : undefined);
}

/** Does what is due. True where the router went down for it. */
export function runInstall(lab: Draft<Lab>, device: Draft<Device>, now: Instant): boolean {
  if ((nextInstallEvent(device) ?? Number.POSITIVE_INFINITY) > now) return false;
  if (device.install?.restartAt === undefined) takeBack(device, now);
  logMessage(device, reloadRequested(), now);
  reloadDevice(lab, device.name, unattestedText("install-reload-reason"));
  return true;
}

/** The time is over: what was activated gives way to what is committed. */
function takeBack(device: Draft<Device>, now: Instant): void {
  const state = installOf(device as Device);
  const operation = { name: "install_abort", startedAt: now, endedAt: now, ok: true, about: "auto-abort-timer" };
  device.install = { ...aborted(state), operations: [...state.operations, operation] } as Draft<InstallState>;
  writePackagesConf(device, now);
  for (const message of [installTimer(0), installStarted(device, "abort"), installCompleted(device, "abort")]) {
    logMessage(device, message, now);
  }
}
