/** What the voice configuration says, typed: SIP service, redundancy of CUBE, how it counts (COMMANDS §2.4). */
import type { Instant } from "../clock/instant.ts";
import { zoneAt } from "../clock/zone.ts";
import type { MeterOptions } from "../cube/meter.ts";
import { type SipService, sipService } from "../cube/sip-service.ts";
import type { ReleaseFacts } from "../releases/types.ts";
import { type Config, lineOf, linesOf } from "./config/config.ts";
import { zoneOf } from "./settings.ts";
import type { Device } from "./types.ts";

const VOICE_SERVICE = "config voice service voip";
const SIP = "conf-voi-serv sip";

/** Whether SIP stays down until something uses it (Rulings 10). Every router here starts it with voice service. */
const SIP_NEEDS_CONFIGURATION = false;

/** Whether the router takes SIP calls now, and if not, why. */
export function sipServiceOf(device: Pick<Device, "config" | "agent">, facts: ReleaseFacts): SipService {
  const { config, agent } = device;
  return sipService({
    shutdown: lineOf(config, "conf-voi-serv shutdown", [VOICE_SERVICE]) !== undefined,
    callServiceStopped: lineOf(config, "conf-serv-sip call service stop", [VOICE_SERVICE, SIP]) !== undefined,
    configured: sipIsUsed(config),
    needsConfiguration: SIP_NEEDS_CONFIGURATION,
    ackOverdue: agent.overdue === true,
    stopsOnMissedAck: facts.sipStopsOnMissedAck,
  });
}

/** A SIP dial peer, `sip-ua` or `voice register global` is configured. */
export function sipIsUsed(config: Config): boolean {
  const opened = ["config sip-ua", "config voice register global"];
  if (opened.some((id) => lineOf(config, id) !== undefined)) return true;
  return linesOf(config, "config dial-peer voice").some((peer) =>
    peer.lines?.some((line) => line.id === "config-dial-peer session protocol" && line.text.endsWith("sipv2")),
  );
}

/** The redundancy group of box-to-box redundancy; undefined for a router that stands alone. */
export function redundancyGroupOf(config: Config): number | undefined {
  const group = lineOf(config, "conf-voi-serv redundancy-group", [VOICE_SERVICE])?.values[0];
  return typeof group === "number" ? group : undefined;
}

/** How the meter of a router counts that boots at `at` with this configuration. */
export function meterOptionsOf(config: Config, facts: ReleaseFacts, at: Instant): MeterOptions {
  const byKind = facts.statsGroups.includes("enhanced") ? "by kind" : "all standard";
  return {
    counting: redundancyGroupOf(config) === undefined ? byKind : "all enhanced",
    zoneMinutes: zoneAt(zoneOf(config), at).offsetMinutes,
  };
}
