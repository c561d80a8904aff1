import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import type { AgentContext } from "../../licensing/policy/context.ts";
import { releaseOf } from "../../releases/releases.ts";
import { logMessage } from "../log.ts";
import { plain } from "../plain.ts";
import { transportSettings } from "../settings/licensing.ts";
import type { Device } from "../types.ts";

/** What the Smart Agent of a device works with at `at` (device time). */
export function agentContext(device: Draft<Device>, at: Instant): AgentContext {
  return {
    agent: device.agent,
    at,
    udi: { pid: device.platform, serial: device.serial },
    facts: releaseOf(device.release).facts,
    transport: transportSettings(plain(device.config)),
    say: (message) => logMessage(device, message, at),
  };
}
