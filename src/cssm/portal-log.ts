import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { PortalEvent } from "./types.ts";

/** Lines that an event log keeps. It is cut once it is twice as long: cutting costs more than adding. */
const KEPT = 1_000;

/** What has an event log: the portal, and each server on the customer's premises. */
interface Logged {
  readonly events: readonly PortalEvent[];
}

/** Adds a line to an event log (CSSM §1.4). */
export function logPortal(server: Draft<Logged>, at: Instant, type: string, message: string, user = "CSSM"): void {
  server.events.push({ at, type, message, user });
  if (server.events.length >= 2 * KEPT) server.events = server.events.slice(-KEPT);
}
