/** How the Smart Agent reaches its server and what it withholds: `Data Privacy:` and `Transport:` (FORMATS §3.1, §3.5). */
import { transportSettings } from "../../device/settings/licensing.ts";
import type { View } from "../view.ts";
import { EMPTY, enabled } from "./blocks.ts";

export function privacyBlock(view: View): string[] {
  const { hostnamePrivacy, callHomeHostnamePrivacy, versionPrivacy } = transportSettings(view.device.config);
  return [
    "Data Privacy:",
    `  Sending Hostname: ${hostnamePrivacy || callHomeHostnamePrivacy ? "no" : "yes"}`,
    `    Callhome hostname privacy: ${enabled(callHomeHostnamePrivacy)}`,
    `    Smart Licensing hostname privacy: ${enabled(hostnamePrivacy)}`,
    `  Version privacy: ${enabled(versionPrivacy)}`,
  ];
}

/** `details`: what tech support tells differently. */
export function transportBlock(view: View, details: TransportDetails = BRIEF): string[] {
  const { type, url } = transportSettings(view.device.config);
  const reaching = [
    ...proxyLines(view, details.emptyProxy),
    ...details.afterProxy,
    ...vrfLines(view),
    ...details.afterVrf,
  ];
  switch (type) {
    case "callhome":
      return ["Transport:", "  Type: Callhome"];
    case "off":
      return ["Transport:", "  Type: Transport Off"];
    case "smart":
      return ["Transport:", "  Type: Smart", `  URL: ${url || EMPTY}`, ...reaching];
    case "cslu":
    case "automatic":
      return ["Transport:", "  Type: cslu", `  Cslu address: ${url || EMPTY}`, ...reaching];
  }
}

/** How the transport block of tech support differs from that of `status`. */
export interface TransportDetails {
  readonly afterProxy: readonly string[];
  readonly afterVrf: readonly string[];
  /** How a proxy that isn't configured is told. */
  readonly emptyProxy: "Not Configured" | "fields";
}

const BRIEF: TransportDetails = { afterProxy: [], afterVrf: [], emptyProxy: "Not Configured" };

function proxyLines(view: View, empty: TransportDetails["emptyProxy"]): string[] {
  const { proxy } = transportSettings(view.device.config);
  if (proxy === undefined && empty === "Not Configured") return ["  Proxy:", "    Not Configured"];
  return [
    "  Proxy:",
    `    Address: ${proxy?.address ?? EMPTY}`,
    `    Port: ${proxy?.port ?? EMPTY}`,
    `    Username: ${EMPTY}`,
    `    Password: ${EMPTY}`,
  ];
}

function vrfLines(view: View): string[] {
  const { vrf } = transportSettings(view.device.config);
  switch (view.release.facts.vrfLine) {
    case "none":
      return [];
    case "two-line":
      return ["  VRF:", `    ${vrf || "Not Configured"}`];
    case "one-line":
      return [`  VRF: ${vrf || EMPTY}`];
  }
}
