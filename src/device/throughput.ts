/** The throughput in force, and the licences that follow a change of it (COMMANDS §2.2). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { requestLicences as requestLegacy } from "../licensing/legacy/entitlements.ts";
import { type LicenceRequest, requestLicences } from "../licensing/policy/entitlements.ts";
import { platformOf } from "../releases/platforms.ts";
import type { LicensingModel, Platform } from "../releases/types.ts";
import { agentContext } from "./agent-context.ts";
import { legacyContext } from "./legacy-context.ts";
import { licensingOf } from "./licensing-model.ts";
import { logMessage } from "./log.ts";
import { plain } from "./plain.ts";
import { platformRequests } from "./platform-licences.ts";
import { throughputOf } from "./settings-throughput.ts";
import type { Device } from "./types.ts";

/** Kilobits a second for a throughput as typed, of the factory for none; undefined where the platform tells none. */
export function throughputKbps(platform: Platform, typed: string | undefined): number | undefined {
  const value = platform.throughput?.values.find((one) => one.typed === typed);
  return value === undefined ? platform.throughputKbps : value.kbps;
}

/** The configured throughput comes into force: the licences of the old one are given back, those of the new one asked for. */
export function putThroughputInForce(device: Draft<Device>, at: Instant, answerTime: number): void {
  const before = device.throughput;
  const now = throughputOf(plain(device.config));
  if (before === now) return;
  if (now === undefined) delete device.throughput;
  else device.throughput = now;
  const platform = platformOf(device.platform);
  const model = licensingOf(device);
  const requests = changed(requestsOf(device, platform, model, before), requestsOf(device, platform, model, now));
  if (model === "policy") requestLicences(agentContext(device, at), requests);
  if (model === "legacy") requestLegacy(legacyContext(device, at, answerTime), requests);
  const kbps = throughputKbps(platform, now);
  const text = `Throughput level has been set to ${kbps} kbps`;
  logMessage(device, { facility: "VXE_THROUGHPUT", severity: 6, mnemonic: "LEVEL", text }, at);
}

function requestsOf(device: Draft<Device>, platform: Platform, model: LicensingModel, throughput: string | undefined) {
  const use = { levels: device.bootLevels, ...(throughput === undefined ? {} : { throughput }) };
  return platformRequests(platform, model, use);
}

/** What is no longer used, with a count of 0, and then what is used now. */
function changed(before: readonly LicenceRequest[], after: readonly LicenceRequest[]): readonly LicenceRequest[] {
  const given = before.filter(({ tag }) => !after.some((one) => one.tag === tag));
  return [...given.map((one) => ({ ...one, count: 0 })), ...after];
}
