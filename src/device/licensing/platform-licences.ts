/** Licences that a platform uses because of its boot levels and its throughput (first document, "Platform Licensing"). */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { type LicenceRequest, requestLicences } from "../../licensing/policy/entitlements.ts";
import { licencesOf, throughputLicence } from "../../releases/boot-levels.ts";
import { platformOf } from "../../releases/platforms.ts";
import type { LicensingModel, Platform, PlatformLicence } from "../../releases/types.ts";
import { plain } from "../plain.ts";
import { groupsOf } from "../redundancy.ts";
import type { Device } from "../types.ts";
import { agentContext } from "./agent-context.ts";
import { hsecConfigured } from "./hsec.ts";

/** What decides about them. */
export interface PlatformUse {
  /** Boot levels and suites in force, in the order of the startup configuration's lines. */
  readonly levels: readonly string[];
  /** The configured throughput, as typed; absent = the factory's. */
  readonly throughput?: string;
  /** The licence for encryption without limits is in use. */
  readonly hsec?: boolean;
  /** A redundancy group is configured. */
  readonly redundancy?: boolean;
}

/** What decides about the licences of a router. */
export function platformUse({ bootLevels, config, throughput, platformLicences }: Draft<Device>): PlatformUse {
  const hsec = hsecConfigured(plain(config));
  const redundancy = platformLicences !== "assumed" && groupsOf(plain(config)).length > 0;
  return {
    levels: bootLevels,
    ...(throughput === undefined ? {} : { throughput }),
    ...(hsec ? { hsec } : {}),
    ...(redundancy ? { redundancy } : {}),
  };
}

/** The platform asks for its licences, in policy mode. Those that it holds already are no change. */
export function requestPlatform(device: Draft<Device>, at: Instant): void {
  const requests = platformRequests(platformOf(device.platform), "policy", platformUse(device));
  requestLicences(agentContext(device, at), requests);
}

/** Requests of a platform, each licence once. Levels that it doesn't have ask for nothing. */
export function platformRequests(
  platform: Platform,
  model: LicensingModel,
  { levels, throughput, hsec = false, redundancy = false }: PlatformUse,
): readonly LicenceRequest[] {
  const bought = levels.flatMap((level) => licencesOf(platform, model, level, throughput));
  const faster = throughput === undefined ? undefined : throughputLicence(platform, model, throughput);
  const encrypting = hsec ? platform.hsec?.licence : undefined;
  const redundant = redundancy ? platform.redundancyLicence : undefined;
  const all = [...bought, faster, encrypting, redundant].filter((licence) => licence !== undefined);
  return all.filter(({ tag }, index) => all.findIndex((one) => one.tag === tag) === index).map(requestFor);
}

function requestFor({ name, tag, term }: PlatformLicence): LicenceRequest {
  return { name, tag, count: 1, term, class: term === "Subscription" ? "subscription" : "perpetual" };
}
