/** How routers stand at a moment, in words: what the timeline of a rehearsal is drawn from. */
import { sipServiceOf } from "../device/settings-voice.ts";
import type { Device } from "../device/types.ts";
import { releaseOf } from "../releases/releases.ts";

/** `up`, or why there is no SIP service. */
export function sipState(device: Device): string {
  if (device.power.state !== "on") return device.power.state;
  const service = sipServiceOf(device, releaseOf(device.release).facts);
  return service.up ? "up" : service.reason;
}

/** The licensing state: trust and acknowledgement, in the words of the status line. */
export function licensingState(device: Device): string {
  if (device.power.state !== "on") return device.power.state;
  const { agent, release } = device;
  if (releaseOf(release).facts.licensing === "rtu") return "RTU";
  const trust = agent.trust === undefined ? "no trust" : "trusted";
  if (agent.overdue) return `${trust}, ACK overdue`;
  return `${trust}, ${agent.reporting.deadline === undefined ? "no ACK required" : "ACK required"}`;
}
