/** The status line: what one wants to know of the lab at a glance, computed from it. */
import { formatDuration } from "../clock/duration.ts";
import { DAY, formatIso, MINUTE, SECOND } from "../clock/instant.ts";
import { deviceTime } from "../device/clock.ts";
import { licensingOf } from "../device/licensing/licensing-model.ts";
import { hostnameOf } from "../device/settings/settings.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "../lab/lab.ts";
import { licensingState } from "../scenario/states.ts";

const BETWEEN = "  ";

/**
 * Hostname, platform, release, the lab's clock and speed, calls up, reporting:
 * `R1  ISR4321/K9  17.6.1a  2026-01-05 08:00:00Z x1  5 calls  ACK due in 46 d`. Where the screen is too narrow for all of
 * it, seconds, platform and release go first: they tell least.
 */
export function statusLine(lab: Lab, speed: number, columns: number): string {
  const device = lab.devices[lab.selected];
  if (device === undefined) return "";
  const name = hostnameOf(device.config);
  const { platform, release } = device;
  const state = device.power.state === "on" ? [calls(device), reporting(lab, device)] : [power(lab, device)];
  const short = clock(lab, speed, MINUTE);
  const choices = [
    [name, platform, release, clock(lab, speed, SECOND), ...state],
    [name, platform, release, short, ...state],
    [name, release, short, ...state],
    [name, short, ...state],
  ].map((parts) => parts.join(BETWEEN));
  return choices.find((text) => text.length <= columns) ?? choices.at(-1)?.slice(0, columns) ?? "";
}

/** To the second or minute, and how fast it runs: `2026-01-05 08:00:00Z x1`. */
function clock({ now }: Lab, speed: number, precision: number): string {
  const text = formatIso(Math.floor(now / SECOND) * SECOND).replace("T", " ");
  return `${precision === MINUTE ? text.replace(/:\d\dZ$/, "Z") : text} x${speed}`;
}

function calls({ meter }: Device): string {
  const load = meter.load.at(-1);
  const up = load === undefined ? 0 : load.standard + load.enhanced + load.vgw;
  return up === 1 ? "1 call" : `${up} calls`;
}

/** How the device stands with its licence server. */
function reporting(lab: Lab, device: Device): string {
  if (licensingOf(device) !== "policy") return licensingState(device, lab.now);
  const { overdue, entitlements, reporting: state } = device.agent;
  if (overdue) return "ACK overdue";
  if (state.deadline !== undefined) return `ACK due in ${span(state.deadline - deviceTime(device, lab.now))}`;
  return entitlements.length === 0 ? "no licence in use" : "no ACK due";
}

/** Days alone where there are any: the hours of a deadline in 46 days are noise. */
function span(ms: number): string {
  return ms >= DAY ? `${Math.floor(ms / DAY)} d` : formatDuration(ms);
}

function power(lab: Lab, device: Device): string {
  if (device.power.state !== "booting") return "off";
  return `booting, ${formatDuration(device.power.until - deviceTime(device, lab.now))} left`;
}
