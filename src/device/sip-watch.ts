/** SIP service and the missed ACK (STATE §2.7): what happens when licensing stops it, and when an ACK brings it back. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { setLoad } from "../cube/meter.ts";
import { releaseOf } from "../releases/releases.ts";
import { logMessage } from "./log.ts";
import { plain } from "./plain.ts";
import { sipServiceOf } from "./settings-voice.ts";
import type { Device } from "./types.ts";

/** The texts are unattested (SYSLOG §3): only the facility, the severity and the mnemonic are known. */
const STOPPED = "SIP service is Down. License report acknowledgement is overdue.";
const RESUMED = "SIP service is Up. License report acknowledged.";

/**
 * Runs `action`, which may change what the Smart Agent thinks of its ACK, and does what follows for SIP: calls are dropped
 * (TDM-SIP ones stay) and a message is logged when the service stops, another when it is back.
 */
export function watchSip<T>(device: Draft<Device>, at: Instant, action: () => T): T {
  const before = stoppedByLicensing(device);
  const result = action();
  const after = stoppedByLicensing(device);
  if (before === after) return result;
  if (after) device.meter = setLoad(plain(device.meter), at, { standard: 0, enhanced: 0 }) as Draft<Device["meter"]>;
  logMessage(device, { facility: "SIP", severity: 1, mnemonic: "LICENSING", text: after ? STOPPED : RESUMED }, at);
  return result;
}

function stoppedByLicensing(device: Draft<Device>): boolean {
  const { facts } = releaseOf(device.release);
  if (!facts.sipStopsOnMissedAck || device.agent.overdue === undefined) return false;
  const service = sipServiceOf({ ...(device as Device), config: plain(device.config) }, facts);
  return !service.up && service.reason === "ack overdue";
}
