/** The packages that an image is taken apart into for install mode (UPGRADE §3.2, CLI §9). */
import { stableHex } from "../text/prng.ts";
import type { Platform, Release } from "./types.ts";

/** One package file and its size. */
interface Package {
  readonly name: string;
  readonly bytes: number;
}

/** The file that names the packages to boot. */
export const PACKAGES_CONF = "packages.conf";

/** Firmware packages of hardware; virtual routers have none. Not attested but for the form of the names. */
const FIRMWARE: Readonly<Record<string, readonly string[]>> = {
  isr4300: ["firmware_dreamliner", "firmware_dsp_sp2700", "firmware_nim_ge"],
  isr4400: ["firmware_dreamliner", "firmware_dsp_sp2700", "firmware_nim_ge"],
};

/** Parts of an image's size: what boots, and each firmware; the rest is the system itself. */
const BOOT_SHARE = 0.06;
const FIRMWARE_SHARE = 0.01;

/** The packages of an image, in the order in which they are listed. */
export function packagesOf(platform: Platform, release: Release): readonly Package[] {
  const [model = "", kind = "universalk9"] = platform.imagePrefix.split("-");
  const file = (part: string) => `${model}-${part}.${release.padded}.SPA.pkg`;
  const size = (share: number) => Math.floor(platform.imageBytes * share);
  const firmware = FIRMWARE[model] ?? [];
  const mono = { name: file(`mono-${kind}`), bytes: size(1 - BOOT_SHARE - FIRMWARE_SHARE * firmware.length) };
  const boot = { name: file("rpboot"), bytes: size(BOOT_SHARE) };
  // The captures of a virtual router and of hardware begin with different ones.
  if (platform.family === "Virtual XE") return [boot, mono];
  return [...firmware.map((part) => ({ name: file(part), bytes: size(FIRMWARE_SHARE) })), mono, boot];
}

/** Build numbers of two captures of an installation (CLI §9, UPGRADE §3.2). */
const BUILDS: Readonly<Record<string, number>> = { "17.12.1a": 118, "17.15.1a": 193 };

/** The version as install mode tells it: `17.12.01a.0.118`. Numbers of other builds are not attested. */
export function installVersion(release: Release): string {
  const build = BUILDS[release.id] ?? 100 + (Number.parseInt(stableHex(`build ${release.padded}`, 6), 16) % 900);
  return `${release.padded}.0.${build}`;
}
