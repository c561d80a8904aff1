import { platformOf } from "../releases/platforms.ts";
import type { Device } from "./types.ts";

/**
 * How many encrypted sessions the router carries at most: more need the HSEC licence (first document, "Platform
 * Licensing"). Undefined where there is no such limit, or the licence is in use.
 */
export function secureLimit({
  platform,
  platformLicences,
  agent,
  legacy,
}: Pick<Device, "platform" | "platformLicences" | "agent" | "legacy">): number | undefined {
  const { hsec } = platformOf(platform);
  if (hsec === undefined || platformLicences === "assumed") return undefined;
  const held = [...agent.entitlements, ...(legacy?.entitlements ?? [])];
  const inUse = held.some(({ tag, count }) => tag === hsec.licence.tag && count > 0);
  return inUse ? undefined : hsec.secureSessions;
}
