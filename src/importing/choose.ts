/** Which release and which platform of the lab stand for the router, where it does not say or the lab has no such one. */
import { licencesOf } from "../releases/boot-levels.ts";
import { DEFAULT_PLATFORM, findPlatform, PLATFORMS, platformOf, runs } from "../releases/platforms.ts";
import { findRelease, RELEASES } from "../releases/releases.ts";
import type { Platform, Release } from "../releases/types.ts";
import type { Gathered } from "./gather.ts";
import * as wording from "./wording.ts";

/** Releases that may have printed it, where none was told: the closest that its platform has. */
export function possibleReleases(known: Gathered): readonly string[] {
  if (known.release !== undefined) return [];
  const platform = platformOf(platformFor(known, []));
  return closest(known, (one) => runs(platform, one)).map(({ id }) => id);
}

/** Those of the same Smart Agent, of the same train, that print alike, or all that are licensed like it. */
function closest(known: Gathered, isAble: (release: Release) => boolean): readonly Release[] {
  const able = RELEASES.filter((one) => isLicensedLike(known, one) && isAble(one));
  const [, train] = /^version (\d+\.\d+)$/m.exec(known.config ?? "") ?? [];
  const { agentVersion, usageHeader } = known;
  const sets = [
    able.filter((one) => one.agentVersion === agentVersion),
    able.filter(({ id }) => train !== undefined && id.startsWith(`${train}.`)),
    able.filter(({ facts }) => facts.usageAuthorizationHeader === usageHeader),
    able,
  ];
  return sets.find((some) => some.length > 0) ?? [];
}

function isLicensedLike({ byRight, registration, authorization }: Gathered, { facts }: Release): boolean {
  const { licensing, smartOptional } = facts;
  if (byRight) return licensing === "rtu";
  if (registration === undefined && authorization === undefined) return licensing === "policy";
  return licensing === "legacy" || (licensing === "rtu" && smartOptional);
}

/** The platform itself, or a likely one. */
export function platformFor(known: Gathered, remarks: string[]): string {
  const { platform } = known;
  const found = platform === undefined ? undefined : findPlatform(platform)?.pid;
  if (found !== undefined) return found;
  const taken = likelyPlatform(known);
  remarks.push(wording.platform(platform, taken));
  return taken;
}

/** One that has the release and the licences in use: the default one where it may be. */
function likelyPlatform(known: Gathered): string {
  const told = known.release === undefined ? undefined : findRelease(known.release);
  const releases = told === undefined ? closest(known, () => true) : [told];
  const able = PLATFORMS.filter((platform) => releases.some((release) => runs(platform, release)));
  const using = able.filter((platform) => usesAny(platform, known));
  const likely = using.length > 0 ? using : able;
  return (likely.find(({ pid }) => pid === DEFAULT_PLATFORM) ?? likely[0])?.pid ?? DEFAULT_PLATFORM;
}

function usesAny(platform: Platform, { licences = [] }: Gathered): boolean {
  const levels = Object.keys({ ...platform.bootLevels, ...platform.bootSuites, ...platform.addons });
  const typed = platform.throughput?.values.map((value) => value.typed) ?? [undefined];
  const tags = levels.flatMap((level) =>
    typed.flatMap((throughput) => licencesOf(platform, "policy", level, throughput).map(({ tag }) => tag)),
  );
  return licences.some(({ tag }) => tags.includes(tag));
}

/** The release itself, or the newest one of the lab that is not newer and that the platform has; `other` where none was told. */
export function releaseFor(
  { release }: Gathered,
  platform: string,
  other: string | undefined,
  remarks: string[],
): string {
  const own = release === undefined ? undefined : findRelease(release);
  if (own !== undefined && runs(platformOf(platform), own)) return own.id;
  const possible = RELEASES.filter((one) => runs(platformOf(platform), one));
  const older = possible.filter((one) => release !== undefined && orderOf(one.id) <= orderOf(release));
  const taken = other ?? (older.at(-1) ?? possible.at(-1))?.id ?? "";
  remarks.push(wording.release(release, taken));
  return taken;
}

/** `17.6.3a` as a number that orders releases. */
function orderOf(release: string): number {
  const [major = 0, minor = 0, build = 0] = (release.match(/\d+/g) ?? []).map(Number);
  return (major * 1000 + minor) * 1000 + build;
}
