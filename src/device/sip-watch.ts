/** SIP service and the missed ACK (STATE §2.7): what happens when licensing stops it, and when an ACK brings it back. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { setLoad } from "../cube/meter.ts";
import { releaseOf } from "../releases/releases.ts";
import { unattestedText } from "../releases/unattested.ts";
import { logMessage } from "./log.ts";
import { plain } from "./plain.ts";
import { sipServiceOf } from "./settings/voice.ts";
import type { Device } from "./types.ts";

/**
 * Runs `action`, which may change what the Smart Agent thinks of its ACK, and does what follows for SIP: calls are dropped
 * (TDM-SIP ones stay) and a message is logged when the service stops, another when it is back.
 */
export function watchSip<T>(device: Draft<Device>, at: Instant, action: () => T): T {
  const wasOverdue = device.agent.overdue === true;
  const result = action();
  const isOverdue = device.agent.overdue === true;
  if (wasOverdue === isOverdue || !licensingDecides(device)) return result;
  if (isOverdue)
    device.meter = setLoad(plain(device.meter), at, { standard: 0, enhanced: 0 }) as Draft<Device["meter"]>;
  const text = unattestedText(isOverdue ? "SIP-1-LICENSING down" : "SIP-1-LICENSING up");
  logMessage(device, { facility: "SIP", severity: 1, mnemonic: "LICENSING", text }, at);
  return result;
}

/** Whether SIP service would be up but for a missed ACK, and the release lets that stop it. */
function licensingDecides(device: Draft<Device>): boolean {
  const { platform, platformLicences, bootLevels, meter } = device;
  const told = { config: plain(device.config), platform, platformLicences, bootLevels, meter };
  const service = sipServiceOf({ ...told, agent: { overdue: true } }, releaseOf(device.release).facts);
  return !service.up && service.reason === "ack overdue";
}
