/** What becomes of licensing when a router boots a release of another licensing model (UPGRADE §1, §2). */
import type { TransportType } from "./facts/licensing.ts";

/** How a router was licensed before the upgrade. `rtu`: by right to use, no Smart Licensing. */
export type LicensedBefore = "rtu" | "evaluation" | "reservation" | "registered";

/** The transports of releases where routers register. */
type LegacyTransport = "callhome" | "smart";

/** The transport afterwards, by the one before and the state before (UPGRADE, table 2). A reset ignores it. */
export const TRANSPORT_AFTER_UPGRADE: Readonly<
  Record<LegacyTransport, Readonly<Record<LicensedBefore, TransportType>>>
> = {
  callhome: { rtu: "cslu", evaluation: "cslu", reservation: "off", registered: "callhome" },
  smart: { rtu: "cslu", evaluation: "off", reservation: "off", registered: "smart" },
};

/** The transport after an upgrade that resets it (CONFLICTS C-14). */
export const TRANSPORT_AFTER_RESET: TransportType = "cslu";

/**
 * What an upgrade into policy mode does to the transport of a registered router: `kept` with its trust (the guides), or
 * `reset` to CSLU without trust (the first document). A release's default is its fact `upgradeResetsTransport`.
 */
export type UpgradeTransport = "kept" | "reset";

/** Transports by which a router talks to CSSM itself: only its trust becomes a registration by itself (UPGRADE §2). */
export const DIRECT_TRANSPORTS: readonly TransportType[] = ["callhome", "smart"];
