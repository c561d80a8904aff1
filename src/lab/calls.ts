/** Calls through a router, as the lab makes them (Rulings 10). */
import type { Draft } from "immer";
import { acceptAttempts, blockAttempts, setLoad } from "../cube/meter.ts";
import type { SipDownReason } from "../cube/sip-service.ts";
import type { CallKind, CubeMeter, Load } from "../cube/types.ts";
import { deviceTime } from "../device/clock.ts";
import { secureLacks, secureLimit } from "../device/licensing/secure-sessions.ts";
import { logMessages } from "../device/log.ts";
import { frozen, plain } from "../device/plain.ts";
import { sipServiceOf } from "../device/settings/voice.ts";
import type { Device } from "../device/types.ts";
import { releaseOf } from "../releases/releases.ts";
import type { Outcome } from "./change.ts";
import { attemptText, changeText, SIP_DOWN } from "./change-wording.ts";
import type { Lab } from "./lab.ts";
import { draftOf } from "./power.ts";

export type { CallKind } from "../cube/types.ts";

/** How many calls are up from now on. `secure`: all of these are encrypted, and no others. */
export interface Calls {
  readonly device: string;
  readonly calls: CallKind;
  readonly n: number;
  readonly secure?: boolean;
}

/** Sets the number of concurrent calls of a kind. SIP calls need SIP service; taking calls away never does. */
export function setCalls(lab: Draft<Lab>, { device: name, calls, n, secure }: Calls): Outcome {
  const device = draftOf(lab, name);
  if (device.power.state !== "on") return refusal("device-off", name);
  const refused = calls === "vgw" || n === 0 ? undefined : callsRefusal(device, name);
  if (refused !== undefined) return refused;
  const lacks = secure && n > 0 ? secureLacks(device as Device) : [];
  if (lacks.length > 0) return refusal("secure-licence", lacks.join(" and "));
  const limit = secure ? secureLimit(device as Device) : undefined;
  if (limit !== undefined && n > limit) return refusal("secure-limit", String(limit));
  const load: Partial<Load> = { [calls]: n, secure: secure ? n : 0 };
  device.meter = frozen(setLoad(plain(device.meter), deviceTime(device as Device, lab.now), load)) as Draft<CubeMeter>;
  return {};
}

/** Why a router takes no SIP calls, as an answer; undefined where it takes them. */
export function callsRefusal(device: Draft<Device>, name: string): Outcome | undefined {
  if (device.power.state !== "on") return refusal("device-off", name);
  if (device.meter.standby) return refusal("standing-by", name);
  const down = sipDown(device);
  return down === undefined ? undefined : refusal("sip-down", SIP_DOWN[down]);
}

/** Whether a router takes SIP calls now. */
export const takesCalls = (device: Draft<Device>): boolean => callsRefusal(device, "") === undefined;

/**
 * Tries new SIP-to-SIP calls that end at once; says how many were accepted. Some releases log each one that licensing
 * blocks (SYSLOG §3).
 */
export function attemptCalls(lab: Draft<Lab>, name: string, n: number): Outcome {
  const device = draftOf(lab, name);
  if (device.power.state !== "on") return refusal("device-off", name);
  if (device.meter.standby) return refusal("standing-by", name);
  const down = sipDown(device);
  const meter: CubeMeter = plain(device.meter);
  const at = deviceTime(device as Device, lab.now);
  device.meter = (
    down === undefined ? acceptAttempts(meter, n, at) : blockAttempts(meter, n, down)
  ) as Draft<CubeMeter>;
  if (down === undefined) return { text: attemptText(n, 0) };
  const logged = down === "eval expired" && releaseOf(device.release).facts.blockedCallLog;
  if (logged) logMessages(device, BLOCKED, n, at);
  return { text: attemptText(0, n) };
}

/** What each blocked call logs. */
const BLOCKED = {
  facility: "CUBE",
  severity: 1,
  mnemonic: "LICENSING",
  text: "SIP-SIP call blocked due to CUBE Licensing Enforcement",
};

/** Why SIP calls aren't taken; undefined while they are. */
function sipDown(device: Draft<Device>): SipDownReason | undefined {
  const { agent, meter, platform, platformLicences, bootLevels } = device;
  const told = { config: plain(device.config), agent, meter, platform, platformLicences, bootLevels };
  const service = sipServiceOf(told, releaseOf(device.release).facts);
  return service.up ? undefined : service.reason;
}

function refusal(
  error: "device-off" | "sip-down" | "secure-licence" | "secure-limit" | "standing-by",
  what: string,
): Outcome {
  return { error, text: changeText(error, what) };
}
