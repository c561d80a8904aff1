/** What the voice configuration says, typed: SIP service, redundancy of CUBE, how it counts (COMMANDS §2.4). */
import type { Instant } from "../../clock/instant.ts";
import { zoneAt } from "../../clock/zone.ts";
import type { MeterOptions } from "../../cube/meter.ts";
import { type SipService, sipService } from "../../cube/sip-service.ts";
import type { SessionKind } from "../../cube/types.ts";
import type { ReleaseFacts } from "../../releases/types.ts";
import { type Config, type ConfigLine, lineOf, linesOf } from "../config/config.ts";
import { perConfig } from "../config/per-config.ts";
import { hasCube } from "../gates.ts";
import type { Device } from "../types.ts";
import { zoneOf } from "./settings.ts";

const VOICE_SERVICE = "config voice service voip";
const SIP = "conf-voi-serv sip";

/** What of a router decides about its SIP service. */
type SipDevice = Pick<Device, "config" | "platform" | "platformLicences" | "bootLevels"> & {
  readonly agent: Pick<Device["agent"], "overdue">;
  readonly meter: Pick<Device["meter"], "evalExpired">;
};

/** Whether the router takes SIP calls now, and if not, why. */
export function sipServiceOf(device: SipDevice, facts: ReleaseFacts): SipService {
  const { config, agent, meter } = device;
  return sipService({
    licensed: hasCube(device),
    shutdown: voiceShutdown(config) !== undefined,
    callServiceStopped: callServiceStop(config) !== undefined,
    configured: sipIsUsed(config),
    needsConfiguration: facts.sipNeedsConfiguration,
    ackOverdue: agent.overdue === true,
    stopsOnMissedAck: facts.sipStopsOnMissedAck,
    evalExpired: meter.evalExpired === true,
    stopsOnEvalExpiry: facts.sipStopsOnEvalExpiry,
  });
}

/** `shutdown` of voice service; undefined where it runs. */
export function voiceShutdown(config: Config): ConfigLine | undefined {
  return lineOf(config, "conf-voi-serv shutdown", [VOICE_SERVICE]);
}

/** `call service stop` below `sip`; undefined where it runs. */
export function callServiceStop(config: Config): ConfigLine | undefined {
  return lineOf(config, "conf-serv-sip call service stop", [VOICE_SERVICE, SIP]);
}

/** A SIP dial peer, `sip-ua` or `voice register global` is configured. */
export const sipIsUsed = perConfig((config): boolean => {
  const opened = ["config sip-ua", "config voice register global"];
  if (opened.some((id) => lineOf(config, id) !== undefined)) return true;
  return linesOf(config, "config dial-peer voice").some((peer) =>
    peer.lines?.some((line) => line.id === "config-dial-peer session protocol" && line.text.endsWith("sipv2")),
  );
});

/** The redundancy group of box-to-box redundancy; undefined for a router that stands alone. */
export function redundancyGroupOf(config: Config): number | undefined {
  const group = lineOf(config, "conf-voi-serv redundancy-group", [VOICE_SERVICE])?.values[0];
  return typeof group === "number" ? group : undefined;
}

/** Sessions of `mode border-element license capacity N`; undefined where none is configured. */
export function capacityOf(config: Config): number | undefined {
  const mode = lineOf(config, "conf-voi-serv mode border-element", [VOICE_SERVICE]);
  const [, capacity] = / capacity (\d+)$/.exec(mode?.text ?? "") ?? [];
  return mode?.off || capacity === undefined ? undefined : Number(capacity);
}

/** How the meter of a router counts that boots at `at` with this configuration. */
export function meterOptionsOf(config: Config, facts: ReleaseFacts, at: Instant): MeterOptions {
  const byKind = facts.forkedAreEnhanced ? "by kind" : "all standard";
  const capacity = facts.staticCapacity === "accepted" ? capacityOf(config) : undefined;
  const trunks: readonly SessionKind[] = ["standard", "enhanced"];
  return {
    counting: redundancyGroupOf(config) === undefined ? byKind : "all enhanced",
    cadence: facts.meter,
    kinds: facts.tags.vgw === undefined ? trunks : [...trunks, "vgw"],
    ...(capacity === undefined ? {} : { capacity }),
    zoneMinutes: zoneAt(zoneOf(config), at).offsetMinutes,
  };
}
