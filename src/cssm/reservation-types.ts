/** Licences that are reserved for one product instance, as request, authorization and return codes carry them (STATE §3). */
import type { Instant } from "../clock/instant.ts";

/** One licence in an authorization code. */
export interface ReservedLicence {
  /** Entitlement tag: `CUBE_T_STD`. */
  readonly tag: string;
  /** Generation of a CUBE licence: `12.0`, `14.0`; `1.0` for others. */
  readonly version: string;
  readonly count: number;
  /** As the portal names it. */
  readonly name: string;
  readonly description: string;
}

/** What an authorization code says once it is read and verified. */
export interface InstalledCode {
  /** Tells codes apart. */
  readonly id: string;
  readonly kind: "specific" | "universal";
  readonly licences: readonly ReservedLicence[];
  readonly exportControlled: boolean;
}

/** An authorization code that the portal generated for a request code (CSSM §3.2). */
export interface ReservationRecord {
  /** The code's own id. */
  readonly id: string;
  /** The request code that it answers. */
  readonly request: string;
  readonly pid: string;
  readonly serial: string;
  readonly virtualAccount: string;
  readonly madeAt: Instant;
  /** `void`: the code for another request took its place. */
  readonly state: "issued" | "returned" | "void";
}
