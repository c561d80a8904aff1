import { ASR1000 } from "./platforms/asr1000.ts";
import { CATALYST8000 } from "./platforms/catalyst8000.ts";
import { ISR1100 } from "./platforms/isr1100.ts";
import { ISR4000 } from "./platforms/isr4000.ts";
import { C8000V, CSR1000V } from "./platforms/virtual.ts";
import { compareReleases } from "./releases.ts";
import type { Platform, Release } from "./types.ts";

/** All platforms that a lab can have. */
export const PLATFORMS: readonly Platform[] = [...ISR1100, ...ISR4000, CSR1000V, ...ASR1000, ...CATALYST8000, C8000V];

const BY_NAME = new Map(
  PLATFORMS.flatMap((platform) =>
    [platform.pid, ...platform.aliases].flatMap((name) =>
      [name, name.toLowerCase()].map((each) => [each, platform] as const),
    ),
  ),
);

/** The platform that a lab takes when none is named. */
export const DEFAULT_PLATFORM = "ISR4321/K9";

/** The platform of that PID or short name, in any case; undefined for none. */
export function findPlatform(name: string): Platform | undefined {
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase());
}

/** The platform of that PID or short name. Throws for one that isn't in the table: names are checked where they come in. */
export function platformOf(name: string): Platform {
  const platform = findPlatform(name);
  if (platform === undefined) throw new Error(`no platform ${name}`);
  return platform;
}

/** Whether the platform has images of that release. */
export function runs(platform: Platform, release: Release): boolean {
  const { from, to, also } = platform.releases;
  const upTo = to === undefined || compareReleases(release.id, to) <= 0;
  return (upTo && compareReleases(release.id, from) >= 0) || also?.includes(release.id) === true;
}
