import type { Instant } from "../clock/instant.ts";

/** A file: text that the lab keeps, or an image of which only the size matters. */
export interface LabFile {
  readonly name: string;
  readonly modified: Instant;
  readonly content: string;
  /** Bytes, where it is not the length of the content (images). */
  readonly size?: number;
  readonly directory?: true;
}

/** Files of one file system by path below its root: `usage.xml`, `tracelogs/x.bin`. */
export type Files = Readonly<Record<string, LabFile>>;

export interface FileSystem {
  readonly bootflash: Files;
  readonly nvram: Files;
}

export const EMPTY_FILES: FileSystem = { bootflash: {}, nvram: {} };
