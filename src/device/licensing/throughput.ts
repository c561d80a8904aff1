/** The throughput in force (COMMANDS §2.2). */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { platformOf } from "../../releases/platforms.ts";
import type { Platform } from "../../releases/types.ts";
import { logMessage } from "../log.ts";
import { plain } from "../plain.ts";
import { platformChanged } from "../platform-change.ts";
import { throughputOf } from "../settings/throughput.ts";
import type { Device } from "../types.ts";
import { platformUse } from "./platform-licences.ts";

/** Kilobits a second for a throughput as typed, of the factory for none; undefined where the platform tells none. */
export function throughputKbps(platform: Platform, typed: string | undefined): number | undefined {
  const value = platform.throughput?.values.find((one) => one.typed === typed);
  return value === undefined ? platform.throughputKbps : value.kbps;
}

/** The configured throughput comes into force, and its licences with it. */
export function putThroughputInForce(device: Draft<Device>, at: Instant, answerTime: number): void {
  const before = platformUse(device);
  const now = throughputOf(plain(device.config));
  if (before.throughput === now) return;
  if (now === undefined) delete device.throughput;
  else device.throughput = now;
  platformChanged(device, before, at, answerTime);
  const text = `Throughput level has been set to ${throughputKbps(platformOf(device.platform), now)} kbps`;
  logMessage(device, { facility: "VXE_THROUGHPUT", severity: 6, mnemonic: "LEVEL", text }, at);
}
