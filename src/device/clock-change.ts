/** The router's clock is set: what waits goes on waiting, what stands for a date stays (STATE §2.5, SYSLOG §1). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { shiftClock } from "../cube/meter.ts";
import { agentClockChanged } from "../licensing/policy/agent.ts";
import { releaseOf } from "../releases/releases.ts";
import { agentContext } from "./agent-context.ts";
import { plain } from "./plain.ts";
import type { Device } from "./types.ts";

/**
 * The device's clock shows `to` instead of `from`, set by hand. What runs is shifted; dates that were noted stay as they were
 * noted. `tell` logs the change itself, before the agent says that it noticed.
 */
export function setDeviceClock(device: Draft<Device>, from: Instant, to: Instant, tell: () => void = () => {}): void {
  const by = to - from;
  device.clock = { offset: device.clock.offset + by, source: "user configuration", synchronised: false };
  device.boot.at += by;
  tell();
  device.meter = shiftClock(plain(device.meter), to, by) as Draft<Device["meter"]>;
  for (const line of Object.values(device.lines)) if (line.lastInput !== undefined) line.lastInput += by;
  if (device.scheduledReload !== undefined) device.scheduledReload.at += by;
  if (releaseOf(device.release).facts.licensing === "policy") agentClockChanged(agentContext(device, to), by);
}
