/** The file systems of a router: paths as they are typed, directories, sizes, room. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { type Image, imageName, imageNamed } from "../releases/images.ts";
import type { Platform, Release } from "../releases/types.ts";

/** A file: text that the lab keeps, or an image of which only the size matters. */
export interface LabFile {
  readonly name: string;
  readonly modified: Instant;
  readonly content: string;
  /** Bytes, where it is not the length of the content (images). */
  readonly size?: number;
  /** MD5 digest, where the content itself is not kept (an image that was copied in). */
  readonly md5?: string;
  /** Name that an image had first: it stays the same image under another name. */
  readonly image?: string;
  readonly directory?: true;
}

/** Files of one file system by path below its root: `usage.xml`, `tracelogs/x.bin`. */
export type Files = Readonly<Record<string, LabFile>>;

export interface FileSystem {
  readonly bootflash: Files;
  readonly nvram: Files;
}

export type SystemName = keyof FileSystem;

/** A place in a file system; an empty name is its root. */
export interface FilePath {
  readonly system: SystemName;
  readonly name: string;
}

/** What may stand in front of the colon, and the file system that answers to it. */
const SYSTEMS: Readonly<Record<string, SystemName>> = {
  bootflash: "bootflash",
  flash: "bootflash",
  nvram: "nvram",
};

/** What a directory takes of the disk. */
const DIRECTORY_BYTES = 4096;

/** The place that a typed path means: `bootflash:x`, `flash:/dir/x`, or `x` alone. Undefined for other file systems. */
export function parsePath(text: string): FilePath | undefined {
  const [, prefix = "bootflash", rest = ""] = /^(?:([A-Za-z][\w-]*):)?(.*)$/.exec(text.trim()) ?? [];
  const system = SYSTEMS[prefix.toLowerCase()];
  if (system === undefined) return undefined;
  return {
    system,
    name: rest
      .split("/")
      .filter((part) => part !== "" && part !== ".")
      .join("/"),
  };
}

/** `bootflash:/dir/x`, as the router names a place. */
export function pathText({ system, name }: FilePath): string {
  return `${system}:/${name}`;
}

/** The last part of a place's name. */
export function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** The file or directory at a place; the root is none. */
export function fileAt(files: FileSystem, { system, name }: FilePath): LabFile | undefined {
  return Object.hasOwn(files[system], name) ? files[system][name] : undefined;
}

/** Whether a place is the root or a directory. */
export function isDirectory(files: FileSystem, path: FilePath): boolean {
  return path.name === "" || fileAt(files, path)?.directory === true;
}

/** What lies directly in a directory, in the order in which it came there. */
export function childrenOf(files: FileSystem, { system, name }: FilePath): readonly LabFile[] {
  const inside = name === "" ? "" : `${name}/`;
  return Object.values(files[system]).filter(
    (file) => file.name.startsWith(inside) && !file.name.slice(inside.length).includes("/"),
  );
}

/** Files whose name fits a pattern with `*` (any letters) and `?` (one letter), in the pattern's directory. */
export function filesLike(files: Files, pattern: string): readonly LabFile[] {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, "[^/]*")
    .replace(/\?/g, "[^/]");
  const expression = new RegExp(`^${escaped}$`);
  return Object.values(files).filter((file) => expression.test(file.name));
}

/** Whether a name is a pattern. */
export const isPattern = (name: string): boolean => /[*?]/.test(name);

/** Whether the directory is there in which a place lies. */
export function hasParent(files: FileSystem, { system, name }: FilePath): boolean {
  return isDirectory(files, { system, name: name.split("/").slice(0, -1).join("/") });
}

/** Bytes of a file as `dir` tells them. */
export function bytesOf(file: LabFile): number {
  if (file.directory) return file.size ?? DIRECTORY_BYTES;
  return file.size ?? new TextEncoder().encode(file.content).length;
}

/** Bytes that files take together. */
export function usedBytes(files: Files): number {
  return Object.values(files).reduce((sum, file) => sum + bytesOf(file), 0);
}

/** The image that a file is, whatever its name is now; undefined for other files. */
export function imageOf(file: LabFile): Image | undefined {
  return file.size === undefined ? undefined : imageNamed(file.image ?? baseName(file.name));
}

/** The file under another name. */
export function moved(file: LabFile, name: string): LabFile {
  const image = imageOf(file) === undefined ? undefined : (file.image ?? baseName(file.name));
  return { ...file, name, ...(image === undefined ? {} : { image }) };
}

/** Puts a file or directory in place. */
export function putFile(files: Draft<FileSystem>, system: SystemName, file: LabFile): void {
  files[system][file.name] = { ...file };
}

/** Takes a file out, and a directory with all that lies in it. */
export function removeFile(files: Draft<FileSystem>, { system, name }: FilePath): void {
  for (const known of Object.keys(files[system])) {
    if (known === name || known.startsWith(`${name}/`)) delete files[system][known];
  }
}

/** What a new router has on bootflash: the directories of the platform and what it boots. */
export function factoryFiles(at: Instant, system: readonly LabFile[]): Files {
  const directory = (name: string, size = DIRECTORY_BYTES): LabFile => ({
    name,
    modified: at,
    content: "",
    size,
    directory: true,
  });
  const files = [directory("lost+found", 16_384), ...system, ...DIRECTORIES.map((name) => directory(name))];
  return Object.fromEntries(files.map((file) => [file.name, file]));
}

/** The image file of a release. */
export function imageFile(platform: Platform, release: Release, modified: Instant): LabFile {
  return { name: imageName(platform, release), modified, content: "", size: platform.imageBytes };
}

const DIRECTORIES = [".prst_sync", ".installer", "core", "license_evlog", "tracelogs"];
