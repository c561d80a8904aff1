/** What an upgrade into policy mode does to the transport (UPGRADE, table 2). */
import type { TransportType } from "./facts/licensing.ts";

/** How a router was licensed before the upgrade. */
export type LicensedBefore = "evaluation" | "reservation" | "registered";

/** The transport afterwards, by the one before and the state before. A release with `upgradeResetsTransport` ignores it. */
export const TRANSPORT_AFTER_UPGRADE: Readonly<
  Record<"callhome" | "smart", Readonly<Record<LicensedBefore, TransportType>>>
> = {
  callhome: { evaluation: "cslu", reservation: "off", registered: "callhome" },
  smart: { evaluation: "off", reservation: "off", registered: "smart" },
};

/** The transport after an upgrade from RTU, and after one into a release with `upgradeResetsTransport`. */
export const TRANSPORT_AFTER_RESET: TransportType = "cslu";
