/** A router that boots another release than it ran before, as far as its licensing goes. */
import type { Instant } from "../../clock/instant.ts";
import type { LicensingModel, ReleaseFacts } from "../../releases/types.ts";
import type { UpgradeTransport } from "../../releases/upgrade.ts";
import type { LegacyAgent } from "../legacy/types.ts";
import type { SystemMessage } from "../messages.ts";
import type { SmartAgent, TransportType, Udi } from "../types.ts";

/** What a router keeps of its licensing, in whichever mode it runs. What belongs to the other mode is kept for its return. */
export interface Licensing {
  readonly agent: SmartAgent;
  /** Absent until a release was booted on which routers register. */
  readonly legacy?: LegacyAgent;
}

/** What of a release decides about a crossing. */
export type CrossingFacts = Pick<
  ReleaseFacts,
  | "conversion"
  | "cubeLicensing"
  | "imagePolicy"
  | "registersFromTrust"
  | "tags"
  | "unidentifiedAfterUpgrade"
  | "upgradeResetsTransport"
>;

/** A release on one side of a crossing. `model` is how the router was, or will be, licensed on it. */
export interface Side {
  readonly model: LicensingModel;
  readonly facts: CrossingFacts;
}

/** From one release to another, at a moment of device time. */
export interface Crossing {
  readonly at: Instant;
  readonly udi: Udi;
  readonly from: Side & { readonly transport: TransportType };
  readonly to: Side;
  /** Not one of a pair, and with one route processor. */
  readonly standalone: boolean;
  /** Chosen for this lab; absent = as the release does it. */
  readonly upgradeTransport?: UpgradeTransport;
}

/** What came of it, and what the agent logs about it once it runs. */
export interface Crossed {
  readonly licensing: Licensing;
  readonly messages: readonly SystemMessage[];
}
