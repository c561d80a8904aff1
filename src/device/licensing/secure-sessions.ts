import { satisfies } from "../../releases/boot-levels.ts";
import { platformOf } from "../../releases/platforms.ts";
import type { Device } from "../types.ts";

/**
 * How many encrypted sessions the router carries at most: more need the HSEC licence (first document, "Platform
 * Licensing"). Undefined where there is no such limit, or the licence is in use.
 */
export function secureLimit({
  platform,
  platformLicences,
  agent,
  legacy,
}: Pick<Device, "platform" | "platformLicences" | "agent" | "legacy">): number | undefined {
  const { hsec } = platformOf(platform);
  if (hsec === undefined || platformLicences === "assumed") return undefined;
  const held = [...agent.entitlements, ...(legacy?.entitlements ?? [])];
  const inUse = held.some(({ tag, count }) => tag === hsec.licence.tag && count > 0);
  return inUse ? undefined : hsec.secureSessions;
}

/**
 * What a router lacks to encrypt sessions at all, as configuration lines: boot levels, and on some platforms a throughput
 * (first document, "Platform Licensing"). Empty where it lacks nothing, or the lab doesn't ask for platform licences.
 */
export function secureLacks({
  platform,
  platformLicences,
  bootLevels,
  throughput,
}: Pick<Device, "platform" | "platformLicences" | "bootLevels" | "throughput">): readonly string[] {
  if (platformLicences === "assumed") return [];
  const facts = platformOf(platform);
  const levels = facts.cubeNeedsSecure.filter((level) => !satisfies(facts, bootLevels, level));
  const isSlow = facts.cubeThroughput === "secure" && throughput === undefined;
  return [
    ...levels.map((level) => `license boot level ${level}`),
    ...(isSlow && facts.throughput !== undefined ? [`platform hardware throughput ${facts.throughput.command}`] : []),
  ];
}
