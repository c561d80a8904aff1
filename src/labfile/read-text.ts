/** Reads a file as text, whatever it turns out to be. */
import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { MAX_LAB_FILE_BYTES, MAX_SCRIPT_BYTES } from "./limits.ts";
import { type LabFileProblem, notText, tooBig } from "./wording.ts";

export type ReadText = { readonly ok: true; readonly text: string } | Failed;

type Failed =
  /** Something of the file is wrong. */
  | { readonly ok: false; readonly problem: LabFileProblem }
  /** There is no file to be read. */
  | { readonly ok: false; readonly error: string };

const CHUNK = 64 * 1024;

/** The text of a lab file; a pipe is read too, and nothing is read beyond the limit. */
export function readText(path: string, limit = MAX_LAB_FILE_BYTES): ReadText {
  const read = readUpTo(path, limit);
  if (!read.ok) return read;
  const { bytes } = read;
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const bad = isUtf8(bytes) ? text.indexOf("\0") : text.search(/[\0\uFFFD]/);
  if (bad < 0) return { ok: true, text };
  const before = text.slice(0, bad).split("\n");
  return {
    ok: false,
    problem: { position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, text: notText },
  };
}

/** A script: any bytes, since whatever stands in it is typed. */
export function readScript(path: string): ReadText {
  const read = readUpTo(path, MAX_SCRIPT_BYTES);
  return read.ok ? { ok: true, text: read.bytes.toString("utf8") } : read;
}

function readUpTo(path: string, limit: number): { readonly ok: true; readonly bytes: Buffer } | Failed {
  let bytes: Buffer;
  try {
    bytes = readBytes(path, limit + 1);
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
  if (bytes.length <= limit) return { ok: true, bytes };
  return { ok: false, problem: { position: { line: 1, column: 1 }, text: tooBig(limit) } };
}

function readBytes(path: string, most: number): Buffer {
  const file = openSync(path, "r");
  try {
    const chunks: Buffer[] = [];
    let total = 0;
    while (total < most) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, most - total));
      const read = readSync(file, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      total += read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "not allowed to read it",
  EISDIR: "a directory, not a file",
  ENOTDIR: "no such file",
};

/** What is another reason where a file was to be written: it need not be there, but its folder must. */
const WRITING: Readonly<Record<string, string>> = {
  ENOENT: "no such folder",
  EACCES: "not allowed to write it",
  ENOTDIR: "no such folder",
};

/** Why a file operation failed, in words. */
export function reasonOf(error: unknown, reasons = REASONS): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The same where a file was to be written. */
export const writingFailed = (error: unknown): string => reasonOf(error, { ...REASONS, ...WRITING });
