import {
  bytesOf,
  childrenOf,
  type FilePath,
  fileAt,
  filesLike,
  isDirectory,
  isPattern,
  type LabFile,
  parsePath,
  pathText,
  usedBytes,
} from "../device/files.ts";
import type { Line } from "../device/line.ts";
import { lastWritten } from "../device/trace-files.ts";
import { dirDate } from "../text/dates.ts";
import { configurationText, size } from "./running-config/running-config.ts";
import type { View } from "./view.ts";

/** Index of the first file of bootflash; those below are the file system's own. */
const FIRST_INDEX = 11;

/** `Nov 25 2016 19:32:53 -07:00`; shorter dates stand at the right. */
const DATE_WIDTH = 27;

/** Index from which NVRAM numbers its configurations. */
const NVRAM_INDEX = 32_769;

/** `dir`: what lies in a directory, or the files of a name or pattern, and the room that is left (CLI §9). */
export function showDirectory(view: View, typed: string, recursive: boolean): string {
  if (SYSTEM_ROOT.test(typed)) return showSystem(view);
  const path = parsePath(typed);
  if (path === undefined) return `%Error opening ${typed} (Invalid or unsupported file system)\n`;
  if (path.system === "nvram") return showNvram(view, path);
  const { files } = view.device;
  if (isPattern(path.name)) return listing(view, path, parentOf(path.name), filesLike(files.bootflash, path.name));
  if (isDirectory(files, path)) {
    const found = recursive ? below(files.bootflash, path.name) : childrenOf(files, path);
    return listing(view, path, path.name, found);
  }
  const file = fileAt(files, path);
  return file === undefined ? missing(path) : listing(view, path, parentOf(path.name), [file]);
}

/** `dir all-filesystems`: what lies at the root of each that has files. */
export function showAllDirectories(view: View): string {
  return ["system:/", "bootflash:/", "nvram:/"].map((root) => showDirectory(view, root, false)).join("\n");
}

const SYSTEM_ROOT = /^system:\/?$/i;

/** `dir system:`: what runs, seen as files. */
function showSystem(view: View): string {
  const running = size(configurationText(view)) - 1;
  const rows = [
    row(1, "dr-x", 0, "<no date>", "memory"),
    row(3, "-rw-", running, "<no date>", "running-config"),
    row(2, "dr-x", 0, "<no date>", "vfiles"),
  ];
  return `Directory of system:/\n\n${rows.join("\n")}\n\nNo space information available\n`;
}

function missing(path: FilePath): string {
  return `%Error opening ${pathText(path)} (No such file or directory)\n`;
}

/** `path` is what was asked for; names are told as seen from the directory `from`. */
function listing(view: View, path: FilePath, from: string, found: readonly LabFile[]): string {
  const all = Object.values(view.device.files.bootflash);
  const rows = found.map((file) => {
    const date = dirDate(lastWritten(view.device, file, view.now), view.zone);
    const mode = file.directory ? "drwx" : "-rw-";
    return row(all.indexOf(file) + FIRST_INDEX, mode, bytesOf(file), date, shortName(file, from));
  });
  const { bootflash } = view.platform;
  return framed(pathText(path), rows, bootflash, bootflash - usedBytes(view.device.files.bootflash));
}

/** A name as it stands in the listing of a directory. */
function shortName(file: LabFile, from: string): string {
  return from === "" ? file.name : file.name.slice(from.length + 1);
}

function parentOf(name: string): string {
  return name.split("/").slice(0, -1).join("/");
}

function below(files: View["device"]["files"]["bootflash"], name: string): readonly LabFile[] {
  return Object.values(files).filter((file) => name === "" || file.name.startsWith(`${name}/`));
}

/** NVRAM holds the configurations: without dates, numbered from the end. */
function showNvram(view: View, path: FilePath): string {
  const { startup } = view.device.nvram;
  const bytes = startup === undefined ? 0 : size(startup) - 1;
  const own = [
    ...(startup === undefined ? [] : [["-rw-", bytes, "startup-config"] as const]),
    ["----", 0, "private-config"] as const,
    ...(startup === undefined ? [] : [["-rw-", bytes, "underlying-config"] as const]),
  ];
  const rows = own.map(([mode, count, name], index) => row(NVRAM_INDEX + index, mode, count, "<no date>", name));
  const more = Object.values(view.device.files.nvram).map((file, index) =>
    row(index + 1, "-rw-", bytesOf(file), "<no date>", file.name),
  );
  const wanted = [...rows, ...more].filter((line) => path.name === "" || line.endsWith(`  ${path.name}`));
  if (wanted.length === 0) return missing(path);
  const used = 2 * bytes + usedBytes(view.device.files.nvram);
  return framed("nvram:/", wanted, view.platform.nvram, view.platform.nvram - used);
}

/** `%5d  %4s  %15d  date  name` (CLI §9). */
function row(index: number, mode: string, bytes: number, date: string, name: string): string {
  return `${String(index).padStart(5)}  ${mode}  ${String(bytes).padStart(15)}  ${date.padStart(DATE_WIDTH)}  ${name}`;
}

function framed(where: string, rows: readonly string[], total: number, free: number): string {
  const body = rows.length === 0 ? ["No files in directory"] : rows;
  return `Directory of ${where}\n\n${body.join("\n")}\n\n${total} bytes total (${free} bytes free)\n`;
}

/** `show bootflash:`: every file on it, directories and what is in them. */
export function showBootflash(view: View): string {
  const { bootflash } = view.device.files;
  const files = Object.values(bootflash);
  const rows = files.map((file, index) => {
    const bytes = String(bytesOf(file)).padStart(10);
    return `${String(index + 1).padStart(3)} ${bytes} ${dirDate(lastWritten(view.device, file, view.now), view.zone)} ${file.name}\n`;
  });
  const used = usedBytes(bootflash);
  return (
    `-#- --length-- ---------date/time--------- path\n${rows.join("")}` +
    `\n${view.platform.bootflash - used} bytes available (${used} bytes used)\n`
  );
}

/** `show file systems`: the one of the current directory has the asterisk. */
export function showFileSystems(view: View, { directory = "bootflash:/" }: Pick<Line, "directory">): string {
  const { platform, device } = view;
  const startup = device.nvram.startup === undefined ? 0 : size(device.nvram.startup) - 1;
  const rows: readonly (readonly [string, string, string, string, string])[] = [
    ["-", "-", "opaque", "rw", "system:"],
    ["-", "-", "opaque", "rw", "tmpsys:"],
    [
      `${platform.bootflash}`,
      `${platform.bootflash - usedBytes(device.files.bootflash)}`,
      "disk",
      "rw",
      "bootflash: flash:",
    ],
    [`${platform.nvram}`, `${platform.nvram - 2 * startup - usedBytes(device.files.nvram)}`, "nvram", "rw", "nvram:"],
    ["-", "-", "opaque", "wo", "syslog:"],
    ["-", "-", "opaque", "rw", "null:"],
    ["-", "-", "opaque", "ro", "tar:"],
    ["-", "-", "network", "rw", "tftp:"],
    ["-", "-", "network", "rw", "http:"],
    ["-", "-", "network", "rw", "ftp:"],
    ["-", "-", "network", "rw", "scp:"],
    ["-", "-", "opaque", "ro", "cns:"],
  ];
  const lines = rows.map(([size, free, type, flags, prefixes]) => {
    const mark = prefixes.startsWith(directory.slice(0, directory.indexOf(":") + 1)) ? "*" : " ";
    return `${mark}${size.padStart(13)}${free.padStart(14)}${type.padStart(10)}${flags.padStart(7)}   ${prefixes}`;
  });
  return `File Systems:\n\n${" ".repeat(6)}Size(b)       Free(b)      Type  Flags  Prefixes\n${lines.join("\n")}\n\n`;
}
