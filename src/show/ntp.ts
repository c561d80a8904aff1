/** `show ntp status`, `show ntp associations`: which servers are asked for the time, and how the clock stands with them. */
import type { Instant } from "../clock/instant.ts";
import { linesOf } from "../device/config/config.ts";
import { answeredPolls, type NtpState, ntpSettings, OWN_CLOCK, POLL_SECONDS } from "../device/ntp.ts";
import { resolveName } from "../lab/network.ts";
import { stratumOf } from "../lab/ntp.ts";
import { clockLine } from "../text/dates.ts";
import type { View } from "./view.ts";

const NOT_ENABLED = "%NTP is not enabled.\n";

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
  const last = stratum === undefined ? undefined : lastPoll(ntp, view.lab.now);
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

/** `E2B5A1C4.3D70A4F0 (18:56:04.240 EST Mon Oct 17 2016)`, or the beginning of the count. */
function referenceTime({ zone, device }: View, last: Instant | undefined): string {
  const at = last === undefined ? -ERA * 1000 : last + device.clock.offset;
  const seconds = Math.floor(at / 1000) + ERA;
  const fraction = Math.floor((((at % 1000) + 1000) % 1000) * 4_294_967.296);
  const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, "0");
  return `${hex(seconds)}.${hex(fraction)} (${clockLine(at, zone, "")})`;
}

/** When the server that is followed last answered (true time). */
function lastPoll(ntp: NtpState | undefined, now: Instant): Instant | undefined {
  if (ntp?.since === undefined) return undefined;
  const interval = POLL_SECONDS * 1000;
  return now - ((now - ntp.since) % interval);
}

/** `show ntp associations`: one row for each server of the configuration. */
export function showNtpAssociations(view: View): string {
  if (!isEnabled(view)) return NOT_ENABLED;
  const { servers, master } = ntpSettings(view.device.config);
  const names = servers.map(
    ({ host, vrf }) => resolveName(view.lab.network, view.device.config, host, { vrf }) ?? host,
  );
  const rows = [...names, ...(master === undefined ? [] : [OWN_CLOCK])].map((address) => row(view, address));
  return `\n  address         ref clock       st   when   poll reach  delay  offset   disp\n${rows.join("")} * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured\n`;
}

function row({ device, lab }: View, address: string): string {
  const { ntp } = device;
  if (address === OWN_CLOCK && ntp?.peer?.address !== OWN_CLOCK) return ownRow(device);
  const answers = ntp?.peer?.address === address && ntp.since !== undefined;
  const follows = answers && stratumOf(device) !== undefined;
  const stratum = answers ? (ntp?.peer?.stratum ?? 0) : 16;
  const clock = !answers ? ".INIT." : address === OWN_CLOCK ? ".LOCL." : stratum === 1 ? ".GPS." : "127.127.1.1";
  const reach = answers ? (2 ** answeredPolls(ntp ?? {}, lab.now) - 1).toString(8) : "0";
  const last = lastPoll(answers ? ntp : undefined, lab.now);
  const when = last === undefined ? "-" : String(Math.floor((lab.now - last) / 1000));
  const [delay, dispersion] = answers ? ["1.000", "1.040"] : ["0.000", "15937."];
  return `${follows ? "*" : " "}~${address.padEnd(16)}${clock.padEnd(16)}${String(stratum).padStart(2)} ${when.padStart(6)} ${String(POLL_SECONDS).padStart(6)} ${reach.padStart(5)} ${delay?.padStart(6)} ${"0.000".padStart(7)} ${dispersion?.padStart(6)}\n`;
}

/** A master's own clock answers at all times, also while another one is followed. */
function ownRow({ config }: View["device"]): string {
  const stratum = String((ntpSettings(config).master ?? 1) - 1).padStart(2);
  return ` ~${OWN_CLOCK.padEnd(16)}${".LOCL.".padEnd(16)}${stratum}      0     ${OWN_POLL}   377  0.000   0.000  1.204\n`;
}

/** Seconds between two readings of the own clock. */
const OWN_POLL = 16;

/** A server is configured, or a lab file says that the clock is NTP's. */
function isEnabled({ device: { config, clock } }: View): boolean {
  const ids = ["config ntp server", "config ntp master"];
  return clock.source === "NTP" || ids.some((id) => linesOf(config, id).length > 0);
}
