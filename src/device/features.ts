/** The features of a router that use licences, and when they ask for them (Rulings 9, 11). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { bootWithoutAgent } from "../licensing/legacy/agent.ts";
import { bootAgent } from "../licensing/policy/agent.ts";
import { deviceTime } from "./clock.ts";
import type { Config } from "./config/config.ts";
import { agentContext } from "./licensing/agent-context.ts";
import { bootLegacyFeatures } from "./licensing/legacy-features.ts";
import { licensingOf } from "./licensing/licensing-model.ts";
import { requestPlatform } from "./licensing/platform-licences.ts";
import { plain } from "./plain.ts";
import { bootLevels } from "./settings/licensing.ts";
import { throughputOf } from "./settings/throughput.ts";
import type { Device } from "./types.ts";

/** The part of a lab that a boot works on. */
interface Booting {
  readonly now: Instant;
  readonly devices: Readonly<Record<string, Draft<Device>>>;
  readonly cssm: { readonly answerTime: number };
}

/** The agent starts, and the features of the startup configuration ask for their licences, in the order of its lines. */
export function bootFeatures(lab: Booting, name: string): void {
  const device = lab.devices[name];
  if (device === undefined) throw new Error(`no device ${name}`);
  const at = deviceTime(device as Device, lab.now);
  const config: Config = plain(device.config);
  device.bootLevels = [...new Set(bootLevels(config))];
  const throughput = throughputOf(config);
  if (throughput === undefined) delete device.throughput;
  else device.throughput = throughput;
  switch (licensingOf(device)) {
    case "policy":
      bootPolicyFeatures(device, at);
      break;
    case "legacy":
      bootLegacyFeatures(device, at, lab.cssm.answerTime);
      break;
    case "rtu":
      // Used by right: nothing is asked for.
      if (device.legacy !== undefined) bootWithoutAgent(device.legacy);
      break;
  }
}

function bootPolicyFeatures(device: Draft<Device>, at: Instant): void {
  bootAgent(agentContext(device, at));
  if (device.platformLicences !== "late") requestPlatform(device, at);
}
