import { type FilePath, fileAt, parsePath, pathText } from "../device/files.ts";
import { md5Hex } from "../text/md5.ts";
import { configurationText } from "./running-config/running-config.ts";
import type { View } from "./view.ts";

const STARTUP = "startup-config";

/** `more`: what is in a file. */
export function showFile(view: View, typed: string): string {
  const content = contentOf(view, typed);
  return typeof content === "string" ? ended(content) : content.error;
}

/** `verify /md5`: the true digest of a file, or how it compares with the one given (CLI §9). */
export function verifyFile(view: View, typed: string, expected: string | undefined): string {
  const path = parsePath(typed);
  const content = contentOf(view, typed);
  if (path === undefined || typeof content !== "string") return typeof content === "string" ? "" : content.error;
  const file = fileAt(view.device.files, path);
  // Of an image only the size is kept, so its name and size stand for its bytes.
  const digest = file?.md5 ?? md5Hex(file?.size === undefined ? content : `${file.name} ${file.size}`);
  const name = `${path.system}:${path.name}`;
  const dots = `${".".repeat(7)}Done!\n`;
  if (expected === undefined) return `${dots}verify /md5 (${name}) = ${digest}\n`;
  if (expected.toLowerCase() === digest) return `${dots}Verified (${name}) = ${digest}\n`;
  return `${dots}%Error verifying ${name}\nComputed signature  = ${digest}\nSubmitted signature = ${expected}\n`;
}

function contentOf(view: View, typed: string): string | { readonly error: string } {
  if (/^system:\/?running-config$/i.test(typed)) return configurationText(view);
  const path = parsePath(typed);
  if (path === undefined) return { error: `%Error opening ${typed} (Invalid or unsupported file system)\n` };
  if (path.system === "nvram" && path.name === STARTUP) return view.device.nvram.startup ?? missing(path);
  const file = fileAt(view.device.files, path);
  if (file === undefined) return missing(path);
  return file.directory ? { error: `%Error opening ${pathText(path)} (Is a directory)\n` } : file.content;
}

function missing(path: FilePath): { readonly error: string } {
  return { error: `%Error opening ${pathText(path)} (No such file or directory)\n` };
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
