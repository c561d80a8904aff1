/** Features of a router that registers, and when they ask for licences (STATE §1.3). */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { bootLegacyAgent } from "../../licensing/legacy/agent.ts";
import { type LegacyRequest, requestLicences } from "../../licensing/legacy/entitlements.ts";
import { platformOf } from "../../releases/platforms.ts";
import { releaseOf } from "../../releases/releases.ts";
import type { Device } from "../types.ts";
import { heldCubeLicences } from "./cube-licences.ts";
import { legacyContext } from "./legacy-context.ts";
import { platformRequests, platformUse } from "./platform-licences.ts";

/** The agent starts, and all features ask. */
export function bootLegacyFeatures(device: Draft<Device>, at: Instant, answerTime: number): void {
  bootLegacyAgent(legacyContext(device, at, answerTime));
  requestAll(device, at, answerTime);
}

/** All features ask for what they use: at boot, and when Smart Licensing is turned on. */
export function requestAll(device: Draft<Device>, at: Instant, answerTime: number): void {
  const platform = platformRequests(platformOf(device.platform), "legacy", platformUse(device));
  requestLicences(legacyContext(device, at, answerTime), [...platform, ...cubeRequests(device)]);
}

/** CUBE asks for what it counted or was configured for. */
export function requestCube(device: Draft<Device>, at: Instant, answerTime: number): void {
  requestLicences(legacyContext(device, at, answerTime), cubeRequests(device));
}

/** While CUBE is used by right it asks for nothing. */
function cubeRequests(device: Draft<Device>): readonly LegacyRequest[] {
  return releaseOf(device.release).facts.cubeLicensing === "rtu" ? [] : heldCubeLicences(device);
}
