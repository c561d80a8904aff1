/** Which image a router boots: what its saved configuration names, in order, else the first on bootflash that it can run. */
import { PACKAGES_CONF } from "../releases/packages.ts";
import { platformOf, runs } from "../releases/platforms.ts";
import type { Platform } from "../releases/types.ts";
import { fileAt, imageOf, type LabFile, parsePath } from "./files.ts";
import { activeVersion, hasPackages } from "./install.ts";
import type { Device } from "./types.ts";

/** Why an image was passed over. */
export type BootProblem = "missing" | "not-bootable" | "wrong-platform";

/** An image that was tried in vain. */
export interface TriedImage {
  readonly image: string;
  readonly problem: BootProblem;
}

/** What a boot came to: an image and its release, or the ROM monitor; and what was tried before. */
export interface BootChoice {
  readonly found?: { readonly image: string; readonly release: string };
  readonly tried: readonly TriedImage[];
}

/** Bits of the configuration register: which image is booted, and that the startup configuration is ignored. */
const BOOT_FIELD = 0xf;
const IGNORE_STARTUP = 0x40;

/** What of a router decides. */
type Bootable = Pick<Device, "platform" | "files" | "install" | "nvram">;

/** The images that `boot system` names in the startup configuration, as `bootflash:x`, in order. */
export function bootImages(startup: string | undefined): readonly string[] {
  return (startup ?? "").split(/\r?\n/).flatMap((line) => {
    const [, where = ""] = /^boot system\s+(.*\S)\s*$/.exec(line) ?? [];
    const name = where.replace(/^flash(?:\s+|$)/, "");
    return where === "" ? [] : [name === "" ? "bootflash:" : name.includes(":") ? name : `bootflash:${name}`];
  });
}

/** Chooses what is booted. */
export function chooseImage(device: Bootable): BootChoice {
  const register = Number(device.nvram.configRegister);
  if (!bootsByItself(device.nvram.configRegister)) return { tried: [] };
  const named = (register & BOOT_FIELD) === 1 ? [] : bootImages(device.nvram.startup);
  const tried: TriedImage[] = [];
  for (const image of named) {
    const result = tryImage(device, image);
    if ("release" in result) return { found: result, tried };
    tried.push({ image, problem: result.problem });
  }
  const first = firstImage(device);
  return first === undefined ? { tried } : { found: first, tried };
}

type Tried = NonNullable<BootChoice["found"]> | { readonly problem: BootProblem };

/** What is found under the name of an image. */
function tryImage(device: Bootable, image: string): Tried {
  const path = parsePath(image);
  if (path?.system === "bootflash" && path.name === "") {
    return firstImage(device) ?? { problem: "missing" };
  }
  const file = path === undefined ? undefined : fileAt(device.files, path);
  if (file === undefined || file.directory) return { problem: "missing" };
  if (path?.name === PACKAGES_CONF) return packages(device, image);
  return imageFile(platformOf(device.platform), file, image);
}

/** The version that `packages.conf` leads to. */
function packages(device: Bootable, image: string): Tried {
  const active = device.install === undefined ? undefined : activeVersion(device.install);
  const isWhole = active !== undefined && hasPackages(device, active.release);
  return isWhole ? { image, release: active.release } : { problem: "not-bootable" };
}

function imageFile(platform: Platform, file: LabFile, name: string): Tried {
  const image = imageOf(file);
  if (image === undefined) return { problem: "not-bootable" };
  if (image.prefix !== platform.imagePrefix || !runs(platform, image.release)) return { problem: "wrong-platform" };
  return { image: name, release: image.release.id };
}

/** The first image on bootflash that the platform runs, or what install mode boots. */
function firstImage(device: Bootable): BootChoice["found"] {
  for (const file of Object.values(device.files.bootflash)) {
    const name = `bootflash:${file.name}`;
    const isPackages = file.name === PACKAGES_CONF;
    const result = isPackages ? packages(device, name) : imageFile(platformOf(device.platform), file, name);
    if ("release" in result) return result;
  }
  return undefined;
}

/** Whether the register says that an image is looked for at all. */
export function bootsByItself(register: string): boolean {
  return (Number(register) & BOOT_FIELD) !== 0;
}

/** Whether the register says that the startup configuration is ignored. */
export function ignoresStartup(register: string): boolean {
  return (Number(register) & IGNORE_STARTUP) !== 0;
}
