/** Power and reloads: how a router goes down, and when it is back. */
import type { Draft } from "immer";
import { MINUTE } from "../clock/instant.ts";
import { loadNow, setLoad } from "../cube/meter.ts";
import { deviceTime } from "../device/clock.ts";
import { agentContext } from "../device/licensing/agent-context.ts";
import { legacyContext } from "../device/licensing/legacy-context.ts";
import { licensingOf } from "../device/licensing/licensing-model.ts";
import { plain } from "../device/plain.ts";
import { stopTrace } from "../device/trace-files.ts";
import type { Device } from "../device/types.ts";
import { stopLegacyAgent } from "../licensing/legacy/agent.ts";
import { stopAgent } from "../licensing/policy/agent.ts";
import { unattestedText } from "../releases/unattested.ts";
import type { Lab } from "./lab.ts";
import { type Moving, settleRoles } from "./redundancy/roles.ts";

/** From power or reload until the router takes a line. */
export const BOOT_TIME = 3 * MINUTE;

/** Reason of a start with the power switch, as `show version` prints it. */
export const POWER_ON = "PowerOn";

/** The router goes down: reports are completed, calls end. One that boots, or never got so far, is just off. */
export function stopDevice(lab: Draft<Lab>, name: string): void {
  const device = draftOf(lab, name);
  if (device.power.state !== "on") {
    device.power = { state: "off" };
    return;
  }
  const at = deviceTime(device as Device, lab.now);
  const model = licensingOf(device);
  if (model === "policy") stopAgent(agentContext(device, at));
  else if (model === "legacy") stopLegacyAgent(legacyContext(device, at, lab.cssm.answerTime));
  const load = loadNow(plain(device.meter));
  const none = { standard: 0, enhanced: 0, vgw: 0, secure: 0 };
  device.meter = setLoad(plain(device.meter), at, none) as Draft<Device["meter"]>;
  stopTrace(device, at);
  delete device.scheduledReload;
  delete device.rollback;
  if (device.install !== undefined) delete device.install.restartAt;
  device.power = { state: "off" };
  if (device.redundancy === undefined) return;
  delete device.redundancy;
  settleGroups(lab, { from: name, load });
}

/** Who is active in the redundancy groups is settled. CUBE reloads a router that lost the active role (STATE §6). */
export function settleGroups(lab: Draft<Lab>, moving?: Moving): void {
  for (const name of settleRoles(lab, moving)) reloadDevice(lab, name, unattestedText("rg-reload-reason"));
}

/** The router starts; `advance` finishes the boot after BOOT_TIME. `reason` is what `show version` prints. */
export function startDevice(lab: Draft<Lab>, name: string, reason: string): void {
  const device = draftOf(lab, name);
  if (device.power.state !== "off") return;
  device.boot.reason = reason;
  device.power = { state: "booting", until: deviceTime(device as Device, lab.now) + BOOT_TIME };
}

/** `reload`: down and up again. */
export function reloadDevice(lab: Draft<Lab>, name: string, reason: string): void {
  stopDevice(lab, name);
  startDevice(lab, name, reason);
}

/** The device of that name. Throws for none: names are checked where they come in. */
export function draftOf(lab: Draft<Lab>, name: string): Draft<Device> {
  const device = lab.devices[name];
  if (device === undefined) throw new Error(`no device ${name}`);
  return device;
}
