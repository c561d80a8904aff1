/** What follows from the registration of an agent. */
import type { LegacyAgent, Registered } from "./types.ts";

/** Whether some feature uses a licence. */
export function isInUse({ entitlements }: LegacyAgent): boolean {
  return entitlements.some(({ count }) => count > 0);
}

/** The registration with its certificate; undefined for a router that has none. */
export function registeredOf({ registration }: LegacyAgent): Registered | undefined {
  return registration.state === "registered" ? registration : undefined;
}

/** Whether licences in use are on evaluation: the router is neither registered nor are licences reserved on it (STATE §1.2). */
export function consumesEvaluation({ registration }: LegacyAgent): boolean {
  return registration.state !== "registered" && registration.state !== "reserved";
}
