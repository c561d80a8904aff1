/** Facts of a router that open and close words of the grammar (`@feature:NAME` in the grammar files). */
import { entitlesCube } from "../releases/boot-levels.ts";
import { platformOf } from "../releases/platforms.ts";
import type { Platform, Release } from "../releases/types.ts";
import { isInstallMode } from "./install.ts";
import type { Device } from "./types.ts";

/** Facts of the platform's tables by the word before the dot: whether the name behind it is in that table. */
const TABLES: Readonly<Record<string, (platform: Platform, name: string) => boolean>> = {
  "boot-level": ({ bootLevels }, name) => name in bootLevels,
  "boot-suite": ({ bootSuites }, name) => name in (bootSuites ?? {}),
  addon: ({ addons }, name) => name in (addons ?? {}),
  throughput: ({ throughput }, name) =>
    throughput !== undefined &&
    (throughput.command === name.replace("-", " ") || throughput.values.some(({ typed }) => typed === name)),
};

/**
 * Whether the named fact holds: a licensing model (`rtu`, `legacy`, `policy`), or `cube`: the platform's minimum
 * licence is in use since boot, without which the CUBE commands do not exist (Rulings 13). `boot-level.uck9`: the
 * platform has that boot level; likewise `boot-suite`, `addon`, `throughput` with its words (`level-MB`) and values.
 * `throughput`, `memory-add`, `hsec`: the platform has the command at all; `two-processors`: the chassis has a standby processor.
 * `install-mode`: it runs from packages; `one-shot`: its release adds, activates and commits in one line.
 */
export function hasFeature(device: Device, release: Release, platform: Platform, feature: string): boolean {
  const [table = "", ...name] = feature.split(".");
  const inTable = TABLES[table];
  if (inTable !== undefined && name.length > 0) return inTable(platform, name.join("."));
  switch (feature) {
    case "rtu":
    case "legacy":
    case "policy":
      return release.facts.licensing === feature;
    case "cube":
      return hasCube(device);
    case "throughput":
      return platform.throughput !== undefined;
    case "memory-add":
      return platform.memoryAdd !== undefined;
    case "two-processors":
      return platform.routeProcessors === 2;
    case "one-shot":
      return release.facts.installOneShot;
    case "install-mode":
      return isInstallMode(device.boot.image);
    case "hsec":
      return platform.hsec !== undefined;
    case "boot-suite":
      return platform.bootSuites !== undefined;
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
