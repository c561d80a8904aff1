import { ISR4000 } from "./platforms/isr4000.ts";
import { compareReleases } from "./releases.ts";
import type { Platform, Release } from "./types.ts";

/** All platforms that a lab can have. */
export const PLATFORMS: readonly Platform[] = [...ISR4000];

/** The platform that a lab takes when none is named. */
export const DEFAULT_PLATFORM = "ISR4321/K9";

/** The platform of that PID or short name, in any case; undefined for none. */
export function findPlatform(name: string): Platform | undefined {
  const wanted = name.toLowerCase();
  return PLATFORMS.find((platform) => platform.pid.toLowerCase() === wanted || platform.aliases.includes(wanted));
}

/** The platform of that PID or short name. Throws for one that isn't in the table: names are checked where they come in. */
export function platformOf(name: string): Platform {
  const platform = findPlatform(name);
  if (platform === undefined) throw new Error(`no platform ${name}`);
  return platform;
}

/** Whether the platform has images of that release. */
export function runs(platform: Platform, release: Release): boolean {
  const { from, to } = platform.releases;
  return compareReleases(release.id, from) >= 0 && (to === undefined || compareReleases(release.id, to) <= 0);
}
