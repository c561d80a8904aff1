/** A whole lab as a file: JSON with the version of the form and a digest that tells a damaged file. */
import { createHash } from "node:crypto";
import type { Lab } from "../lab/lab.ts";
import { findPlatform } from "../releases/platforms.ts";
import { findRelease } from "../releases/releases.ts";
import { broughtForward } from "./saved-older.ts";

/** Version of the form that is written. A change of the Lab type that old files don't fit raises it (saved-older.ts). */
export const SAVED_LAB_VERSION = 2;

const MARK = '{"cubelab":';

export type SavedLabError = "not-saved" | "damaged" | "newer" | "unknown-release";

export type ReadLab = { readonly ok: true; readonly lab: Lab } | { readonly ok: false; readonly error: SavedLabError };

/** The text of a saved lab. */
export function writeLab(lab: Lab): string {
  const text = JSON.stringify(lab);
  return `${MARK}${SAVED_LAB_VERSION},"sha256":"${digest(text)}","lab":${text}}\n`;
}

/** Whether `text` is meant to be a saved lab: a lab file in YAML never begins like this. */
export const isSavedLab = (text: string): boolean => text.startsWith(MARK);

/** The lab that was saved as `text`. */
export function readLab(text: string): ReadLab {
  const match = /^\{"cubelab":(\d+),"sha256":"([0-9a-f]{64})","lab":/.exec(text);
  if (match === null) return { ok: false, error: isSavedLab(text) ? "damaged" : "not-saved" };
  if (Number(match[1]) > SAVED_LAB_VERSION) return { ok: false, error: "newer" };
  const body = text.slice(match[0].length).replace(/\}\s*$/, "");
  if (digest(body) !== match[2]) return { ok: false, error: "damaged" };
  const lab = broughtForward(JSON.parse(body), Number(match[1])) as Lab;
  const known = Object.values(lab.devices).every(
    ({ platform, release }) => findPlatform(platform) !== undefined && findRelease(release) !== undefined,
  );
  return known ? { ok: true, lab } : { ok: false, error: "unknown-release" };
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
