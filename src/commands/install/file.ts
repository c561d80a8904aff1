/** The image that is to be taken apart: whether it is one, for this router, and whether there is room. */
import { bytesOf, fileAt, imageOf, type LabFile, parsePath, usedBytes } from "../../device/files.ts";
import { packageFiles } from "../../device/install.ts";
import { runs } from "../../releases/platforms.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { plain } from "../plain.ts";
import type { Context } from "../registry.ts";
import { stateOf } from "./work.ts";

/** Why an image can't be taken apart on this router; undefined where it can. */
export function whyNotTaken(context: Context, typed: string): string | undefined {
  const { platform, device } = context;
  const file = fileOf(context, typed);
  if (file === undefined) return unattestedText("install-no-file", { file: typed });
  const image = imageOf(file);
  if (image === undefined) return unattestedText("install-not-image", { file: typed });
  if (image.prefix !== platform.imagePrefix || !runs(platform, image.release)) {
    return unattestedText("install-wrong-platform", { file: typed });
  }
  if (stateOf(context).versions.some(({ release }) => release === image.release.id)) {
    return unattestedText("install-already-added");
  }
  const needed = packageFiles(platform, image.release, context.now).reduce((sum, one) => sum + bytesOf(one), 0);
  const free = platform.bootflash - usedBytes(plain(device.files.bootflash));
  return needed > free ? unattestedText("install-no-space", { needed, free }) : undefined;
}

/** The file that was typed; undefined for none. */
export function fileOf({ device }: Context, typed: string): LabFile | undefined {
  const path = parsePath(typed);
  const file = path === undefined ? undefined : fileAt(plain(device.files), path);
  return file?.directory ? undefined : file;
}
