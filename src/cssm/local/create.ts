import type { Instant } from "../../clock/instant.ts";
import type { LocalKind, LocalServer } from "./types.ts";

/** What a server on the customer's premises starts from. */
export interface LocalInputs {
  readonly name: string;
  readonly kind: LocalKind;
  /** Virtual account of CSSM. */
  readonly account: string;
  readonly online: boolean;
  /** Lab names of devices that it pulls from, and how often (milliseconds). */
  readonly pulls: readonly string[];
  readonly every: number;
}

/** A server that nobody has talked to; its first pulls come one interval after `at`. */
export function newLocalServer({ name, kind, account, online, pulls, every }: LocalInputs, at: Instant): LocalServer {
  return {
    name,
    kind,
    virtualAccount: account,
    online,
    tokens: [],
    instances: {},
    uploads: {},
    pulls: pulls.map((device) => ({ device, every, next: at + every })),
    files: {},
    events: [],
    ...(pulls.length === 0 ? {} : { due: at + every }),
    serial: 0,
  };
}
