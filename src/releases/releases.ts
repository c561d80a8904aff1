import { AMSTERDAM_17_1 } from "./trains/amsterdam-17.1.ts";
import { AMSTERDAM_17_2 } from "./trains/amsterdam-17.2.ts";
import { AMSTERDAM_17_3 } from "./trains/amsterdam-17.3.ts";
import { BENGALURU_17_4 } from "./trains/bengaluru-17.4.ts";
import { BENGALURU_17_5 } from "./trains/bengaluru-17.5.ts";
import { BENGALURU_17_6 } from "./trains/bengaluru-17.6.ts";
import { CUPERTINO_17_9 } from "./trains/cupertino-17.9.ts";
import { DUBLIN_17_12 } from "./trains/dublin-17.12.ts";
import { EVEREST_16_6 } from "./trains/everest-16.6.ts";
import { FUJI_16_9 } from "./trains/fuji-16.9.ts";
import { GIBRALTAR_16_10 } from "./trains/gibraltar-16.10.ts";
import { GIBRALTAR_16_11 } from "./trains/gibraltar-16.11.ts";
import { GIBRALTAR_16_12 } from "./trains/gibraltar-16.12.ts";
import { IOSXE_17_15 } from "./trains/iosxe-17.15.ts";
import { IOSXE_17_18 } from "./trains/iosxe-17.18.ts";
import type { Release } from "./types.ts";

/** All releases that a router can run, oldest first. */
export const RELEASES: readonly Release[] = [
  ...EVEREST_16_6,
  ...FUJI_16_9,
  ...GIBRALTAR_16_10,
  ...GIBRALTAR_16_11,
  ...GIBRALTAR_16_12,
  ...AMSTERDAM_17_1,
  ...AMSTERDAM_17_2,
  ...AMSTERDAM_17_3,
  ...BENGALURU_17_4,
  ...BENGALURU_17_5,
  ...BENGALURU_17_6,
  ...CUPERTINO_17_9,
  ...DUBLIN_17_12,
  ...IOSXE_17_15,
  ...IOSXE_17_18,
];

const BY_NAME = new Map(
  RELEASES.flatMap((release) => [release.id, release.padded].map((name) => [name.toLowerCase(), release] as const)),
);

/** The release that a lab takes when none is named. */
export const DEFAULT_RELEASE = "17.6.1a";

/** The release of that id, in its short (`17.6.1a`) or padded form (`17.06.01a`), in any case; undefined for none. */
export function findRelease(id: string): Release | undefined {
  return BY_NAME.get(id) ?? BY_NAME.get(id.toLowerCase());
}

/** The release of that id. Throws for one that isn't in the table: ids are checked where they come in. */
export function releaseOf(id: string): Release {
  const release = findRelease(id);
  if (release === undefined) throw new Error(`no release ${id}`);
  return release;
}

/**
 * Less than, equal to or greater than zero as `a` is older than, the same as or newer than `b`. Any ids of the form
 * `17.6.1a`, also ones that aren't in the table. The letter counts last; a build `17.6.1prd2` comes before `17.6.1`.
 */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < Math.max(left.numbers.length, right.numbers.length); index++) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.letter === right.letter) return 0;
  return left.letter < right.letter ? -1 : 1;
}

/** The numbers, with a fourth for builds before the release: their number below that of the release itself. */
function parts(id: string): { numbers: readonly number[]; letter: string } {
  const [, digits = "", rest = ""] = /^([\d.]*)(.*)$/.exec(id.toLowerCase()) ?? [];
  const build = /^prd(\d*)$/.exec(rest);
  const numbers = [0, 1, 2].map((index) => Number(digits.split(".")[index] ?? 0));
  return build === null
    ? { numbers: [...numbers, Number.MAX_SAFE_INTEGER], letter: rest }
    : { numbers: [...numbers, Number(build[1])], letter: "" };
}
