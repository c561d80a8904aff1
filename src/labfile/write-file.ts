import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** Writes a file in one step: whatever happens meanwhile, there is the old file or the new one, never half of one. */
export function writeFileAtomically(path: string, text: string, mode = 0o644): void {
  const part = `${path}.${process.pid}.part`;
  const file = openSync(part, "wx", mode);
  try {
    try {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
