/** What boot levels entitle to, and the licences that they use (first document, "Platform Licensing"). */
import type { LicensingModel } from "./facts/licensing.ts";
import type { BootLevel, Platform, PlatformLicence } from "./platform.ts";

/** Whether one of the levels or suites in use is `wanted` or a higher one. */
export function satisfies(platform: Platform, inUse: readonly string[], wanted: string): boolean {
  return inUse.some((level) => level === wanted || levelOf(platform, level)?.includes?.includes(wanted) === true);
}

/** Whether the levels and suites in use are what CUBE needs, for secure sessions too if `secure`. */
export function entitlesCube(platform: Platform, inUse: readonly string[], secure = false): boolean {
  const plain = platform.cubeNeeds.some((level) => satisfies(platform, inUse, level));
  return plain && (!secure || platform.cubeNeedsSecure.every((level) => satisfies(platform, inUse, level)));
}

/**
 * The licences that a boot level, suite or addon uses, in the order of their display.
 * @param throughput the configured value of `platform hardware throughput`, as typed; absent = the factory's
 * @returns names and tags without placeholders; none for a level that the platform doesn't have
 */
export function licencesOf(
  platform: Platform,
  model: LicensingModel,
  level: string,
  throughput?: string,
): readonly PlatformLicence[] {
  const own = levelOf(platform, level) ?? platform.addons?.[level];
  if (own === undefined) return [];
  const tier = tierOf(platform, throughput);
  return [own, ...(("also" in own && own.also) || [])].map((licence) => filled(licence, model, tier));
}

/** The licence that a configured throughput uses besides the boot level's; undefined where it needs none. */
export function throughputLicence(
  platform: Platform,
  model: LicensingModel,
  typed: string,
): PlatformLicence | undefined {
  const { licence, values = [] } = platform.throughput ?? {};
  if (licence === undefined || typed === values[0]?.typed) return undefined;
  return filled(licence, model, tierOf(platform, typed));
}

/** The tier that stands in licence names for a throughput as typed. */
function tierOf({ throughput }: Platform, typed: string | undefined): string {
  const values = throughput?.values ?? [];
  return (values.find((value) => value.typed === typed) ?? values[0])?.tier ?? "";
}

function filled(
  { name, legacyName, tag, term }: PlatformLicence,
  model: LicensingModel,
  tier: string,
): PlatformLicence {
  const shown = model === "policy" ? name : (legacyName ?? tag);
  return { name: shown.replace("{tier}", tier), tag: tag.replace("{tier}", tier), term };
}

function levelOf(platform: Platform, name: string): BootLevel | undefined {
  return platform.bootLevels[name] ?? platform.bootSuites?.[name];
}
