/** Names that a client may give to files on bootflash. They lead nowhere else: the files are in the lab. */
import { bootflashName } from "../../lab/bootflash.ts";

const LONGEST = 255;

/** The name below the root of bootflash; "" for the root itself, undefined for a name that no file can have. */
export function copyName(path: string): string | undefined {
  if (/^(?:(?:bootflash|flash):)?\/?$/i.test(path)) return "";
  const name = bootflashName(path)?.replace(/\/$/, "");
  if (name === undefined || name.length > LONGEST) return undefined;
  return name.split("/").every(isPlain) ? name : undefined;
}

/** A single name without a path. */
export function isPlain(part: string): boolean {
  return /^[!-~]+$/.test(part) && part !== "." && part !== ".." && !/[/\\:]/.test(part);
}
