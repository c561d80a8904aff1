import { BENGALURU } from "./trains/bengaluru-17.6.ts";
import type { Release } from "./types.ts";

/** All releases that a router can run, oldest first. */
export const RELEASES: readonly Release[] = [...BENGALURU];

/** The release that a lab takes when none is named. */
export const DEFAULT_RELEASE = "17.6.1a";

/** The release of that id, in its short (`17.6.1a`) or padded form (`17.06.01a`), in any case; undefined for none. */
export function findRelease(id: string): Release | undefined {
  const wanted = id.toLowerCase();
  return RELEASES.find((release) => release.id.toLowerCase() === wanted || release.padded.toLowerCase() === wanted);
}

/** The release of that id. Throws for one that isn't in the table: ids are checked where they come in. */
export function releaseOf(id: string): Release {
  const release = findRelease(id);
  if (release === undefined) throw new Error(`no release ${id}`);
  return release;
}

/**
 * Less than, equal to or greater than zero as `a` is older than, the same as or newer than `b`. Any ids of the form
 * `17.6.1a`, also ones that aren't in the table; the letter counts last.
 */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let index = 0; index < 3; index++) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.letter === right.letter) return 0;
  return left.letter < right.letter ? -1 : 1;
}

function parts(id: string): { numbers: readonly number[]; letter: string } {
  const [, digits = "", letter = ""] = /^([\d.]*)(.*)$/.exec(id) ?? [];
  return { numbers: digits.split(".").map(Number), letter };
}
