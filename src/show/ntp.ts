/** `show ntp status`: how the clock stands with the servers that are asked for the time. */
import type { Instant } from "../clock/instant.ts";
import { ntpSettings, OWN_CLOCK, POLL_SECONDS } from "../device/ntp.ts";
import { stratumOf } from "../lab/ntp.ts";
import { clockLine } from "../text/dates.ts";
import type { View } from "./view.ts";

/** Where nobody is asked for the time. */
export const NOT_ENABLED = "%NTP is not enabled.\n";

/** From the first moment of NTP's own count (1900) to 1970, seconds. */
const ERA = 2_208_988_800;

/** `show ntp status`: whether the clock follows a server, and since its last answer. */
export function showNtpStatus(view: View): string {
  const { ntp } = view.device;
  if (!isEnabled(view)) return NOT_ENABLED;
  const stratum = stratumOf(view.device);
  const reference = ntp?.peer?.address ?? OWN_CLOCK;
  const head =
    stratum === undefined
      ? "Clock is unsynchronized, stratum 16, no reference clock"
      : `Clock is synchronized, stratum ${stratum}, reference is ${reference.padEnd(15)}`;
  const last = stratum === undefined ? undefined : lastPoll(ntp?.since, view.lab.now);
  const uptime = Math.floor((view.lab.now - view.device.boot.trueAt) / 10);
  return [
    head,
    "nominal freq is 250.0000 Hz, actual freq is 250.0000 Hz, precision is 2**10",
    `ntp uptime is ${uptime} (1/100 of seconds), resolution is 4000`,
    `reference time is ${referenceTime(view, last)}`,
    `clock offset is 0.0000 msec, root delay is ${stratum === undefined ? "0.00" : "1.00"} msec`,
    `root dispersion is ${stratum === undefined ? "0.00" : "2.04"} msec, peer dispersion is ${stratum === undefined ? "0.00" : "1.04"} msec`,
    stratum !== undefined
      ? "loopfilter state is 'CTRL' (Normal Controlled Loop), drift is 0.000000000 s/s"
      : "loopfilter state is 'FSET' (Drift set from file), drift is 0.000000000 s/s",
    last === undefined
      ? "system poll interval is 8, never updated."
      : `system poll interval is ${POLL_SECONDS}, last update was ${Math.floor((view.lab.now - last) / 1000)} sec ago.`,
    "",
  ].join("\n");
}

/** `E2B5A1C4.3D70A4F0 (18:56:04.240 EST Mon Oct 17 2016)` of a true time, or the beginning of the count. */
export function referenceTime({ zone, device }: View, last: Instant | undefined): string {
  const at = last === undefined ? -ERA * 1000 : last + device.clock.offset;
  const seconds = Math.floor(at / 1000) + ERA;
  const fraction = Math.floor((((at % 1000) + 1000) % 1000) * 4_294_967.296);
  const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, "0");
  return `${hex(seconds)}.${hex(fraction)} (${clockLine(at, zone, "")})`;
}

/** When a server that answers since then last answered (true time). */
export function lastPoll(since: Instant | undefined, now: Instant): Instant | undefined {
  return since === undefined ? undefined : now - ((now - since) % (POLL_SECONDS * 1000));
}

/** A server is configured, or a lab file says that the clock is NTP's. */
export function isEnabled({ device: { config, clock } }: View): boolean {
  const { servers, master } = ntpSettings(config);
  return clock.source === "NTP" || servers.length > 0 || master !== undefined;
}
