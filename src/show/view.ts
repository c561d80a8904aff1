import type { Instant } from "../clock/instant.ts";
import type { Zone } from "../clock/zone.ts";
import { clockPrefix, deviceTime } from "../device/clock.ts";
import { hostnameOf, zoneOf } from "../device/settings/settings.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import { platformOf } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";
import type { Platform, Release } from "../releases/types.ts";
import type { ClockPrefix } from "../text/dates.ts";

/** What a show command sees: one device of a lab, at a moment. Renderers read it and return text. */
export interface View {
  readonly lab: Lab;
  readonly device: Device;
  readonly release: Release;
  readonly platform: Platform;
  readonly hostname: string;
  readonly zone: Zone;
  /** Device time. */
  readonly now: Instant;
  /** `*`, `.` or nothing, as the clock stands (CLI §8). */
  readonly clockPrefix: ClockPrefix;
  /** It is the route processor that stands by which is looked at. */
  readonly standby?: true;
}

/** A renderer: one show command's whole output, lines ended by `\n`. */
export type Renderer = (view: View) => string;

/** The view of device `name`. */
export function viewOf(lab: Lab, name: string): View {
  const device = lab.devices[name];
  if (device === undefined) throw new Error(`no device ${name} in the lab`);
  return {
    lab,
    device,
    release: releaseOf(device.release),
    platform: platformOf(device.platform),
    hostname: hostnameOf(device.config),
    zone: zoneOf(device.config),
    now: deviceTime(device, lab.now),
    clockPrefix: clockPrefix(device),
  };
}
