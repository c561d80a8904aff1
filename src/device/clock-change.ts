/** The router's clock is set: what waits goes on waiting, what stands for a date stays (STATE §2.5, SYSLOG §1). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { shiftClock } from "../cube/meter.ts";
import { legacyClockChanged } from "../licensing/legacy/agent.ts";
import { agentClockChanged } from "../licensing/policy/agent.ts";
import { archiveClockChanged } from "./archive.ts";
import { agentContext } from "./licensing/agent-context.ts";
import { legacyContext } from "./licensing/legacy-context.ts";
import { licensingOf } from "./licensing/licensing-model.ts";
import { plain } from "./plain.ts";
import type { Device } from "./types.ts";

/** The answer time of messages does not matter where none is sent. */
const NOTHING_SENT = 0;

/**
 * The device's clock shows `to` instead of `from`, set by hand or by `source`. What runs is shifted; dates that were noted stay as they were
 * noted. `tell` logs the change itself, before the agent says that it noticed.
 */
export function setDeviceClock(
  device: Draft<Device>,
  from: Instant,
  to: Instant,
  tell: () => void = () => {},
  source: "user configuration" | "NTP" = "user configuration",
): void {
  const by = to - from;
  device.clock = { offset: device.clock.offset + by, source, synchronised: source === "NTP" };
  device.boot.at += by;
  tell();
  device.meter = shiftClock(plain(device.meter), to, by) as Draft<Device["meter"]>;
  for (const line of Object.values(device.lines)) {
    if (line.lastInput !== undefined) line.lastInput += by;
    if (line.openedAt !== undefined) line.openedAt += by;
  }
  if (device.scheduledReload !== undefined) device.scheduledReload.at += by;
  archiveClockChanged(device, by);
  if (device.power.state === "booting") device.power.until += by;
  const model = licensingOf(device);
  if (model === "policy") agentClockChanged(agentContext(device, to), by);
  else if (model === "legacy") legacyClockChanged(legacyContext(device, to, NOTHING_SENT), by);
}
