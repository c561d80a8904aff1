/** Facts of a router that open and close words of the grammar (`@feature:NAME` in the grammar files). */
import { entitlesCube } from "../releases/boot-levels.ts";
import { platformOf } from "../releases/platforms.ts";
import type { Platform, Release } from "../releases/types.ts";
import type { Device } from "./types.ts";

const BOOT_LEVEL = "boot-level.";

/**
 * Whether the named fact holds: a licensing model (`rtu`, `legacy`, `policy`), or `cube`: the platform's minimum
 * licence is in use since boot, without which the CUBE commands do not exist (Rulings 13). `boot-level.uck9`: the
 * platform has that boot level.
 */
export function hasFeature(device: Device, release: Release, platform: Platform, feature: string): boolean {
  if (feature.startsWith(BOOT_LEVEL)) return feature.slice(BOOT_LEVEL.length) in platform.bootLevels;
  switch (feature) {
    case "rtu":
    case "legacy":
    case "policy":
      return release.facts.licensing === feature;
    case "cube":
      return hasCube(device);
    default:
      throw new Error(`no feature ${feature}`);
  }
}

/** Whether the platform's minimum licence for CUBE is in use since boot, or is not asked for in this lab (Rulings 13). */
export function hasCube({
  platform,
  platformLicences,
  bootLevels,
}: Pick<Device, "platform" | "platformLicences" | "bootLevels">): boolean {
  return platformLicences === "assumed" || entitlesCube(platformOf(platform), bootLevels);
}
