/** Image files that a person puts on a router's bootflash (docs/controls.md). */
import type { Draft } from "immer";
import { deviceTime } from "../device/clock.ts";
import { bytesOf, imageFile, type LabFile, usedBytes } from "../device/files.ts";
import { plain } from "../device/plain.ts";
import type { Device } from "../device/types.ts";
import { imageNamed, platformsOfImage } from "../releases/images.ts";
import { PLATFORMS, platformOf, runs } from "../releases/platforms.ts";
import { findRelease } from "../releases/releases.ts";
import { changeText } from "./change-wording.ts";
import type { Lab } from "./lab.ts";

/** `image` is a release of the router's platform, or the name of any image file. */
export interface ImageChange {
  readonly kind: "image";
  readonly device: string;
  readonly image: string;
}

/** Puts an image on bootflash; one that is there already stays as it is. The router need not be up. */
export function putImage(lab: Draft<Lab>, { device: name, image }: ImageChange) {
  const device = lab.devices[name];
  if (device === undefined) return { error: "unknown-device", text: changeText("unknown-device", name) } as const;
  const file = fileFor(device.platform, image, deviceTime(device as Device, lab.now));
  if (file === undefined) return { error: "no-image", text: changeText("no-image", image) } as const;
  const files = plain(device.files.bootflash);
  if (files[file.name] !== undefined) return {};
  const room = platformOf(device.platform).bootflash - usedBytes(files);
  if (bytesOf(file) > room) return { error: "no-space", text: changeText("no-space", file.name) } as const;
  device.files.bootflash[file.name] = file;
  return {};
}

function fileFor(pid: string, image: string, at: number): LabFile | undefined {
  const platform = platformOf(pid);
  const release = findRelease(image);
  if (release !== undefined) return runs(platform, release) ? imageFile(platform, release, at) : undefined;
  const named = imageNamed(image);
  const [maker] = named === undefined ? [] : platformsOfImage(PLATFORMS, named);
  return named === undefined || maker === undefined ? undefined : imageFile(maker, named.release, at);
}
