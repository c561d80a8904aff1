/** The files of a folder of this machine, as the lab's file server has them. They are read once and never written. */
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, type Dirent, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FileSpec } from "../lab/spec.ts";
import { MAX_FOLDER_DEPTH, MAX_FOLDER_FILES, MAX_HASHED_BYTES, MAX_KEPT_BYTES } from "./limits.ts";
import { reasonOf } from "./read-text.ts";
import { wrong } from "./wording.ts";

export type ReadFolder = { readonly files: readonly FileSpec[] } | { readonly error: string };

/** Names that a router can ask for; others, hidden ones and links stay outside. */
const NAME = /^[\w+@=-][\w.+@=-]*$/;

/** Reads a folder and the folders in it, by name. */
export function readFolder(folder: string): ReadFolder {
  const files: FileSpec[] = [];
  try {
    gather(folder, "", 0, files);
  } catch (error) {
    return { error: reasonOf(error) };
  }
  return files.length > MAX_FOLDER_FILES
    ? { error: wrong("too many files", `at most ${MAX_FOLDER_FILES}`) }
    : { files };
}

function gather(folder: string, prefix: string, depth: number, files: FileSpec[]): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries.filter(({ name }) => NAME.test(name))) {
    if (files.length > MAX_FOLDER_FILES) return;
    take(entry, folder, prefix, depth, files);
  }
}

function take(entry: Dirent, folder: string, prefix: string, depth: number, files: FileSpec[]): void {
  const path = join(folder, entry.name);
  if (entry.isDirectory() && depth < MAX_FOLDER_DEPTH) gather(path, `${prefix}${entry.name}/`, depth + 1, files);
  if (entry.isFile()) files.push(readSpec(path, `${prefix}${entry.name}`));
}

/** A text that isn't too long is kept; of others the size, and the digest unless that takes too long. */
function readSpec(path: string, name: string): FileSpec {
  const { size, mtimeMs } = statSync(path);
  const modified = Math.floor(mtimeMs);
  if (size > MAX_HASHED_BYTES) return { name, content: "", size, modified };
  const hash = createHash("md5");
  const chunks: Buffer[] = [];
  eachChunk(path, (chunk) => {
    hash.update(chunk);
    if (size <= MAX_KEPT_BYTES) chunks.push(chunk);
  });
  const bytes = Buffer.concat(chunks);
  if (size <= MAX_KEPT_BYTES && isUtf8(bytes) && !bytes.includes(0))
    return { name, content: bytes.toString("utf8"), modified };
  return { name, content: "", size, md5: hash.digest("hex"), modified };
}

const CHUNK = 1024 * 1024;

function eachChunk(path: string, take: (chunk: Buffer) => void): void {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const count = readSync(file, chunk);
      if (count === 0) return;
      take(chunk.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
}
