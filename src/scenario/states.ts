/** How routers stand at a moment, in words: what the timeline of a rehearsal is drawn from. */
import type { Instant } from "../clock/instant.ts";
import { deviceTime } from "../device/clock.ts";
import { licensingOf } from "../device/licensing/licensing-model.ts";
import { sipServiceOf } from "../device/settings/voice.ts";
import type { Device } from "../device/types.ts";
import { type AuthorizationState, authorizationState } from "../licensing/legacy/states.ts";
import { releaseOf } from "../releases/releases.ts";

/** `up`, or why there is no SIP service. */
export function sipState(device: Device): string {
  if (device.power.state !== "on") return device.power.state;
  const service = sipServiceOf(device, releaseOf(device.release).facts);
  return service.up ? "up" : service.reason;
}

/** Authorization of a router that registers, in the words of facts. */
const AUTHORIZATIONS: Readonly<Record<AuthorizationState, string>> = {
  none: "no licences in use",
  evaluation: "evaluation",
  "evaluation-expired": "evaluation expired",
  pending: "pending",
  authorized: "authorized",
  "out-of-compliance": "out of compliance",
  expired: "authorization expired",
  reserved: "reserved",
  "not-authorized": "not authorized",
};

/** How a router stands with the licences that it uses; undefined where its release needs no authorization. */
export function authorization(device: Device, now: Instant): string | undefined {
  const agent = licensingOf(device) === "legacy" ? device.legacy : undefined;
  if (agent === undefined) return undefined;
  const { licenceVersions } = releaseOf(device.release).facts;
  return AUTHORIZATIONS[authorizationState(agent, licenceVersions, deviceTime(device, now))];
}

/** How far a router has registered; undefined where its release doesn't register. */
export function registration(device: Device): string | undefined {
  return licensingOf(device) === "legacy" ? device.legacy?.registration.state : undefined;
}

/** The licensing state: registration and authorization, or trust and acknowledgement, in the words of facts. */
export function licensingState(device: Device, now: Instant): string {
  if (device.power.state !== "on") return device.power.state;
  if (licensingOf(device) === "rtu") return "RTU";
  const authorized = authorization(device, now);
  if (authorized !== undefined) return `${registration(device)}, ${authorized}`;
  const { agent } = device;
  const trust = agent.trust === undefined ? "no trust" : "trusted";
  if (agent.overdue) return `${trust}, ACK overdue`;
  return `${trust}, ${agent.reporting.deadline === undefined ? "no ACK required" : "ACK required"}`;
}
