/** Files on bootflash by the path that is typed: `bootflash:usage.xml`, `flash:/usage.xml`, `usage.xml`. */
import type { Draft } from "immer";
import { deviceTime } from "../device/clock.ts";
import type { Device } from "../device/types.ts";
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

/** Writes a file; false where the path leads elsewhere. */
export function writeBootflash(lab: Draft<Lab>, device: Draft<Device>, path: string, content: string): boolean {
  const name = bootflashName(path);
  if (name === undefined || device.files.bootflash[name]?.directory) return false;
  device.files.bootflash[name] = { name, content, modified: deviceTime(device as Device, lab.now) };
  return true;
}
