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

/** A licence server that nobody has talked to. */
export function newCssm(inputs: CssmInputs): Cssm {
  return { ...inputs, tokens: [], instances: [], reports: [], events: [], serial: 0 };
}
