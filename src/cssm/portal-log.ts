import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import type { Cssm } from "./types.ts";

/** Lines that the portal keeps. */
const KEPT = 1_000;

/** Adds a line to the portal's event log. */
export function logPortal(cssm: Draft<Cssm>, at: Instant, type: string, message: string, user = "CSSM"): void {
  cssm.events.push({ at, type, message, user });
  if (cssm.events.length > KEPT) cssm.events.splice(0, cssm.events.length - KEPT);
}
