/** The two ends of a copy on the router itself: what is read, and where it is written (CLI §9). */
import {
  bytesOf,
  type FilePath,
  fileAt,
  hasParent,
  isDirectory,
  type LabFile,
  moved,
  parsePath,
  putFile,
  usedBytes,
} from "../../device/files.ts";
import { logMessage } from "../../device/log.ts";
import { configurationText } from "../../show/running-config/running-config.ts";
import { viewNow } from "../device-view.ts";
import { plain } from "../plain.ts";
import type { Context, Output } from "../registry.ts";
import { NULL, RUNNING, STARTUP } from "./copy-plan.ts";
import { cannotWrite, isDirectoryError, noSuchSystem, notFound } from "./files-wording.ts";

/** What keeps a file or configuration of the router from being copied; undefined where nothing does. */
export function sourceProblem(context: Context, source: string): Output {
  if (source === RUNNING || source === NULL) return undefined;
  if (source === STARTUP) {
    return context.device.nvram.startup === undefined ? notFound({ system: "nvram", name: STARTUP }) : undefined;
  }
  const path = parsePath(source);
  if (path === undefined) return noSuchSystem(source);
  const there = fileAt(plain(context.device.files), path);
  return there === undefined || there.directory ? notFound(path) : undefined;
}

/** What is copied. The caller has made sure that it is there. */
export function readLocal(context: Context, source: string): LabFile {
  const modified = context.now;
  if (source === NULL) return { name: "", modified, content: "" };
  if (source === RUNNING) return { name: RUNNING, modified, content: configurationText(viewNow(context)) };
  if (source === STARTUP) return { name: STARTUP, modified, content: context.device.nvram.startup ?? "" };
  const path = parsePath(source);
  const file = path === undefined ? undefined : fileAt(plain(context.device.files), path);
  if (file === undefined) throw new Error(`no file ${source}`);
  return file;
}

/** Why a file cannot be written to a place of the router. */
export function targetProblem(context: Pick<Context, "device" | "platform">, file: LabFile, path: FilePath): Output {
  const { device, platform } = context;
  const files = plain(device.files);
  if (isDirectory(files, path)) return isDirectoryError(path);
  if (!hasParent(files, path)) return notFound(path);
  const room = (path.system === "nvram" ? platform.nvram : platform.bootflash) - usedBytes(files[path.system]);
  const replaced = fileAt(files, path);
  return bytesOf(file) > room + (replaced ? bytesOf(replaced) : 0) ? cannotWrite(path) : undefined;
}

/** Writes a copy of a file. */
export function writeLocal(context: Pick<Context, "device" | "now">, file: LabFile, path: FilePath): void {
  putFile(context.device.files, path.system, { ...moved(file, path.name), modified: context.now });
}

/** A file becomes the startup configuration as it is. */
export function writeStartup(context: Context, { content }: LabFile): void {
  context.device.nvram.startup = content;
  context.device.nvram.savedAt = context.now;
  context.device.nvram.savedBy = context.by;
  context.device.nvram.savedOn = context.device.release;
}

/** A configuration is merged into what runs, line by line. `from` is told in the log. */
export function merge(context: Context, { content }: LabFile, from: string): void {
  if (from !== RUNNING) context.load(content);
  const told = from === STARTUP ? "memory" : from;
  const text = `Configured from ${told} by ${context.by}`;
  logMessage(context.device, { facility: "SYS", severity: 5, mnemonic: "CONFIG_I", text }, context.now);
}
