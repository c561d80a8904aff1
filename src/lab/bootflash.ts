/** Files on bootflash by the path that is typed: `bootflash:usage.xml`, `flash:/usage.xml`, `usage.xml`. */
import type { Draft } from "immer";
import { deviceTime } from "../device/clock.ts";
import { bytesOf, usedBytes } from "../device/files.ts";
import { plain } from "../device/plain.ts";
import type { Device } from "../device/types.ts";
import { platformOf } from "../releases/platforms.ts";
import type { Lab } from "./lab.ts";

const PATH = /^(?:(?:bootflash|flash):)?\/?([^:/][^:]*)$/i;

/** The name below bootflash's root; undefined for a path that leads elsewhere. */
export function bootflashName(path: string): string | undefined {
  return PATH.exec(path.trim())?.[1];
}

/** A file's content; undefined where there is none. */
export function readBootflash(device: Draft<Device>, path: string): string | undefined {
  const name = bootflashName(path);
  const file = name === undefined ? undefined : device.files.bootflash[name];
  return file?.directory ? undefined : file?.content;
}

/** Why a file can't be written. */
export type StoreError = "bad-path" | "no-space";

/** Writes a file; undefined where that worked. */
export function storeBootflash(
  lab: Draft<Lab>,
  device: Draft<Device>,
  path: string,
  content: string,
): StoreError | undefined {
  const name = bootflashName(path);
  if (name === undefined || device.files.bootflash[name]?.directory) return "bad-path";
  const files = plain(device.files.bootflash);
  const file = { name, content, modified: deviceTime(device as Device, lab.now) };
  const old = files[name];
  const used = usedBytes(files) - (old === undefined ? 0 : bytesOf(old));
  if (used + bytesOf(file) > platformOf(device.platform).bootflash) return "no-space";
  device.files.bootflash[name] = file;
  return undefined;
}

/** Writes a file; false where the path leads elsewhere, or nothing more fits. */
export function writeBootflash(lab: Draft<Lab>, device: Draft<Device>, path: string, content: string): boolean {
  return storeBootflash(lab, device, path, content) === undefined;
}
