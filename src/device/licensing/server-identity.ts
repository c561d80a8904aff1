import type { TransportType } from "../../licensing/types.ts";
import { type Config, linesOf } from "../config/config.ts";
import { callHomeLine } from "../settings/call-home.ts";

/**
 * Whether the name in a server's certificate must be that of its URL: `http secure server-identity-check` for call-home,
 * `license smart server-identity-check` for the other transports (CSSM §4).
 */
export function checksIdentity(config: Config, type: TransportType): boolean {
  if (type === "callhome") return callHomeLine(config, "http secure server-identity-check")?.off !== true;
  return !linesOf(config, "config license smart server-identity-check").some((line) => line.off);
}
