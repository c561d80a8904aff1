import type { Instant } from "../clock/instant.ts";
import type { Cssm, VirtualAccount } from "./types.ts";

/** What a licence server starts from. */
export interface CssmInputs {
  readonly smartAccount: string;
  /** At least one; the first is the default account. */
  readonly virtualAccounts: readonly VirtualAccount[];
  readonly policy?: string;
  readonly answerTime: number;
  readonly processingTime: number;
}

/** A licence server that nobody has talked to; it looks at licences with an end once at `at`. */
export function newCssm(inputs: CssmInputs, at: Instant = 0): Cssm {
  const ends = inputs.virtualAccounts.some(({ licences }) => licences.some(({ expires }) => expires !== undefined));
  const check = ends ? { checkAt: at } : {};
  return { ...inputs, tokens: [], instances: [], reports: {}, events: [], ...check, serial: 0 };
}
