import { releaseOf } from "../../releases/releases.ts";
import type { LicensingModel } from "../../releases/types.ts";
import { plain } from "../plain.ts";
import { smartEnabled } from "../settings/licensing.ts";
import type { Device } from "../types.ts";

/**
 * How a router is licensed now: as its release does it, or with registration where Smart Licensing can be turned on and is
 * (COMMANDS, windows).
 */
export function licensingOf(device: Pick<Device, "release" | "config">): LicensingModel {
  const { licensing, smartOptional } = releaseOf(device.release).facts;
  return licensing === "rtu" && smartOptional && smartEnabled(plain(device.config)) ? "legacy" : licensing;
}
