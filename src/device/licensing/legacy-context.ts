import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { entitlementRegid } from "../../cssm/rum-payload.ts";
import { newLegacyAgent } from "../../licensing/legacy/agent.ts";
import type { LegacyContext, RequestOutcome } from "../../licensing/legacy/context.ts";
import type { LegacyAgent } from "../../licensing/legacy/types.ts";
import { releaseOf } from "../../releases/releases.ts";
import { licenseDate } from "../../text/dates.ts";
import { logMessage } from "../log.ts";
import { plain } from "../plain.ts";
import { reservationMode, transportSettings } from "../settings/licensing.ts";
import { zoneOf } from "../settings/settings.ts";
import type { Device } from "../types.ts";
import { answerCubeRequest, tellCube } from "./cube-licences.ts";

const SESSION_KINDS = ["standard", "enhanced", "vgw"] as const;

const RESULTS = {
  authorized: "Authorized",
  "out-of-compliance": "Out of compliance",
  evaluation: "Eval period",
} as const satisfies Record<RequestOutcome, string>;

/**
 * What the Smart Agent of a device works with at `at` (device time), where routers register. `answerTime`: milliseconds
 * from a request to its answer.
 */
export function legacyContext(device: Draft<Device>, at: Instant, answerTime: number): LegacyContext {
  const { facts } = releaseOf(device.release);
  const config = plain(device.config);
  device.legacy ??= newLegacyAgent() as Draft<LegacyAgent>;
  return {
    agent: device.legacy,
    at,
    udi: { pid: device.platform, serial: device.serial },
    facts,
    transport: transportSettings(config, facts.defaultTransport),
    reservationMode: reservationMode(config),
    unsaved: device.unsaved,
    answerTime,
    date: (moment) => licenseDate(moment, zoneOf(config)),
    regid: entitlementRegid,
    say: (message) => logMessage(device, message, at),
    notify: (notice) => tellCube(device, notice, at),
    tellResult: (tag, result) => {
      for (const kind of SESSION_KINDS) if (facts.tags[kind] === tag) answerCubeRequest(device, kind, RESULTS[result]);
    },
  };
}
