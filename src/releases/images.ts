/** Image files: `isr4300-universalk9.17.06.01a.SPA.bin` is a release for a family of platforms. */
import type { Platform } from "./platform.ts";
import { findRelease } from "./releases.ts";
import type { Release } from "./types.ts";

/** What an image file holds. */
export interface Image {
  /** Its name without version: `isr4300-universalk9`. */
  readonly prefix: string;
  readonly release: Release;
}

const NAME = /^([a-z][\w-]*)\.(\d+\.\d+\.\d+[a-z]*\d*)\.SPA\.bin$/i;

/** The name of a platform's image of a release. */
export function imageName(platform: Platform, release: Release): string {
  return `${platform.imagePrefix}.${release.padded}.SPA.bin`;
}

/** The image that has this name; undefined for other names, and for releases that aren't in the table. */
export function imageNamed(name: string): Image | undefined {
  const [, prefix, version] = NAME.exec(name) ?? [];
  const release = version === undefined ? undefined : findRelease(version);
  return prefix === undefined || release === undefined ? undefined : { prefix, release };
}

/** The platforms among `all` that an image is for, whether they run its release or not. */
export function platformsOfImage(all: readonly Platform[], { prefix }: Image): readonly Platform[] {
  return all.filter(({ imagePrefix }) => imagePrefix === prefix);
}
