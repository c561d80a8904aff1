/** The licence for encryption without limits, HSEC: export-controlled, so that a router must be allowed to use it. */
import type { Draft } from "immer";
import type { Platform } from "../../releases/types.ts";
import { type Config, linesOf } from "../config/config.ts";
import { plain } from "../plain.ts";
import type { Device } from "../types.ts";
import { licensingOf } from "./licensing-model.ts";

/** `license feature hseck9`. */
export function hsecConfigured(config: Config): boolean {
  return linesOf(config, "config license feature hseck9").some((line) => !line.off);
}

/**
 * Whether the router may use it: with an authorization code in policy mode, by its registration before (STATE §2.6, §1.1);
 * always where features are used by right, or where the lab doesn't ask for platform licences.
 */
export function hsecAllowed(device: Draft<Device> | Device, { hsec }: Platform): boolean {
  const { agent, legacy, platformLicences } = device;
  if (hsec === undefined || platformLicences === "assumed") return true;
  switch (licensingOf(plain(device) as Device)) {
    case "rtu":
      return true;
    case "legacy":
      return legacy?.registration.state === "registered" && legacy.registration.exportControlled;
    case "policy":
      return agent.authorization?.features.some(({ tag }) => tag === hsec.licence.tag) === true;
  }
}

/** Whether a throughput is more than the platform may encrypt without it. */
export function needsHsec({ hsec, throughput }: Platform, typed: string): boolean {
  if (hsec?.mbps === undefined) return false;
  const kbps = throughput?.values.find((value) => value.typed === typed)?.kbps;
  return kbps === undefined || kbps > hsec.mbps * 1000;
}
