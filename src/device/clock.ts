import type { Instant } from "../clock/instant.ts";
import type { ClockPrefix } from "../text/dates.ts";
import type { Device } from "./types.ts";

/** The device's own clock at true time `now`. */
export function deviceTime(device: Pick<Device, "clock">, now: Instant): Instant {
  return now + device.clock.offset;
}

/** True time at which the device's clock shows `at`. */
export function trueTime(device: Pick<Device, "clock">, at: Instant): Instant {
  return at - device.clock.offset;
}

/** `*` = not authoritative, `.` = authoritative once but NTP is lost, nothing = good (CLI §8). */
export function clockPrefix(device: Device): ClockPrefix {
  const { source, synchronised } = device.clock;
  if (source === "none" || source === "hardware calendar") return "*";
  return source === "NTP" && !synchronised ? "." : "";
}
