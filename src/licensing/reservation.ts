import type { Instant } from "../clock/instant.ts";
import type { InstalledCode } from "../cssm/reservation-types.ts";

/** License Reservation (STATE §3). */
export interface Reservation {
  /** The request code that waits for an authorization code. */
  readonly request?: { readonly code: string; readonly kind: "specific" | "universal" };
  /** Requests made so far: no two codes of a router are alike. */
  readonly requests: number;
  readonly installed?: InstalledCode & { readonly at: Instant };
  readonly lastConfirmation?: string;
  readonly lastReturn?: string;
}
