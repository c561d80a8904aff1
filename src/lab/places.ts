/** Where files lie that people carry between machines: on a device's bootflash, or with a server on the premises. */
import type { Draft } from "immer";
import { bootflashName, readBootflash, type StoreError, storeBootflash } from "./bootflash.ts";
import type { Lab } from "./lab.ts";

/** Whether a name is that of a device or of a server. */
export function isPlace(lab: Lab | Draft<Lab>, name: string): boolean {
  return Object.hasOwn(lab.devices, name) || Object.hasOwn(lab.servers, name);
}

/** The content of a file; undefined where there is none. */
export function readAt(lab: Draft<Lab>, name: string, file: string): string | undefined {
  const device = lab.devices[name];
  return device === undefined ? lab.servers[name]?.files[file] : readBootflash(device, file);
}

/** Writes a file; undefined where that worked. */
export function storeAt(lab: Draft<Lab>, name: string, file: string, content: string): StoreError | undefined {
  const device = lab.devices[name];
  if (device !== undefined) return storeBootflash(lab, device, file, content);
  const server = lab.servers[name];
  if (server === undefined || !/^[\w.+@=-]+$/.test(file)) return "bad-path";
  server.files[file] = content;
  return undefined;
}

/** The bare name of a file: `usage.xml` of `bootflash:/usage.xml`; undefined for a path that leads elsewhere. */
export function bareName(lab: Draft<Lab>, name: string, file: string): string | undefined {
  return lab.devices[name] === undefined ? file : bootflashName(file);
}

/** A file as people are told of it: `bootflash:usage.xml`, `cslu:usage.tar`. */
export function placeText(lab: Draft<Lab>, name: string, file: string): string {
  return `${lab.devices[name] === undefined ? name : "bootflash"}:${bareName(lab, name, file) ?? file}`;
}
