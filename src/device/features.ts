/** The features of a router that use licences, and when they ask for them (Rulings 9, 11). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { bootAgent } from "../licensing/policy/agent.ts";
import { type LicenceRequest, requestLicences } from "../licensing/policy/entitlements.ts";
import { platformOf } from "../releases/platforms.ts";
import type { Platform, PlatformLicence } from "../releases/types.ts";
import { agentContext } from "./agent-context.ts";
import { deviceTime } from "./clock.ts";
import type { Config } from "./config/config.ts";
import { requestCapacity } from "./cube-licences.ts";
import { plain } from "./plain.ts";
import { bootLevels } from "./settings-licensing.ts";
import type { Device } from "./types.ts";

/** The part of a lab that a boot works on. */
interface Booting {
  readonly now: Instant;
  readonly devices: Readonly<Record<string, Draft<Device>>>;
}

/** The agent starts, and the features of the startup configuration ask for their licences, in the order of its lines. */
export function bootFeatures(lab: Booting, name: string): void {
  const device = lab.devices[name];
  if (device === undefined) throw new Error(`no device ${name}`);
  const context = agentContext(device, deviceTime(device as Device, lab.now));
  const config: Config = plain(device.config);
  device.bootLevels = [...bootLevels(config)];
  bootAgent(context);
  requestLicences(context, platformRequests(config, platformOf(device.platform)));
  requestCapacity(device, context.at);
}

/** Licences of the boot levels that a configuration names. Levels that the platform doesn't have ask for nothing. */
export function platformRequests(config: Config, platform: Platform): readonly LicenceRequest[] {
  const levels = [...new Set(bootLevels(config))];
  return levels.flatMap((level) => {
    const licence = platform.bootLevels[level];
    return licence === undefined ? [] : [platformLicence(licence)];
  });
}

function platformLicence({ name, tag, term }: PlatformLicence): LicenceRequest {
  return { name, tag, count: 1, term, class: term === "Subscription" ? "subscription" : "perpetual" };
}
