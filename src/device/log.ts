import type { Instant } from "../clock/instant.ts";

/** One system message as it was logged. `text` is the whole printed line, stamp included. */
export interface LogMessage {
  readonly at: Instant;
  readonly facility: string;
  readonly severity: number;
  readonly mnemonic: string;
  readonly text: string;
}

/** The message log of one router. */
export interface LogState {
  /** Oldest first; trimmed to `logging buffered` bytes. */
  readonly buffer: readonly LogMessage[];
  /** Messages since boot; also the sequence number of the next one. */
  readonly count: number;
  /** Messages that no terminal has been told of yet; empty in every finished lab. */
  readonly unsaid: readonly LogMessage[];
}

export const EMPTY_LOG: LogState = { buffer: [], count: 0, unsaid: [] };
