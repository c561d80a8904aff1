/** Where `| redirect`, `append` and `tee` put an output. */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import {
  bytesOf,
  fileAt,
  hasParent,
  isDirectory,
  type LabFile,
  parsePath,
  pathText,
  putFile,
  usedBytes,
} from "../../device/files.ts";
import type { Device } from "../../device/types.ts";
import { platformOf } from "../../releases/platforms.ts";

/** Stores `text` under `url`, behind what is there when `append`. Returns what the router says where it cannot. */
export function storeOutput(
  device: Draft<Device>,
  url: string,
  text: string,
  append: boolean,
  at: Instant,
): string | undefined {
  const path = parsePath(url);
  if (path === undefined || path.system !== "bootflash") return `%Error opening ${url} (No such device)\n`;
  if (!hasParent(device.files, path)) return `%Error opening ${pathText(path)} (No such file or directory)\n`;
  if (isDirectory(device.files, path)) return `%Error opening ${pathText(path)} (Is a directory)\n`;
  const old = fileAt(device.files, path);
  const content = append && old !== undefined ? old.content + text : text;
  const file: LabFile = { name: path.name, modified: at, content };
  const used = usedBytes(device.files.bootflash) - (old === undefined ? 0 : bytesOf(old));
  if (used + bytesOf(file) > platformOf(device.platform).bootflash) {
    return `%Error writing ${pathText(path)} (No space left on device)\n`;
  }
  putFile(device.files, path.system, file);
  return undefined;
}
