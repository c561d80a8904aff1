/** `Upcoming Scheduled Jobs` (FORMATS §3.5): what the agent does next, and how long that is from now. */
import { evalRemaining } from "../../../clock/duration.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../../clock/instant.ts";
import { transportSettings } from "../../../device/settings/licensing.ts";
import { usageReporting } from "../../../licensing/policy/reporting.ts";
import type { View } from "../../view.ts";
import { titled, when } from "../blocks.ts";

/** How often usage is measured (STATE §2.3). */
const MEASURED_EVERY = 15 * MINUTE;
const SAVED_EVERY = HOUR;
/** How long after the daily job the other jobs of the day come, and how often the agent asks outside (captures). */
const PROCESSED_AFTER = 40 * SECOND;
const RENEWED_AFTER = 100 * SECOND;
const ASKED_EVERY = 60 * DAY;

/** Jobs of the agent run from the moment of its start, which is that of the image. */
export function jobsBlock(view: View): string[] {
  const { device, now, release } = view;
  const start = device.boot.at;
  const { nextPush } = usageReporting(device.agent, transportSettings(device.config));
  const { pending, ackCheck } = device.agent.reporting;
  const every = (period: number, after = 0): Instant => nextOf(start + after, period, now);
  const { techAuthorizationRenewal, techTelemetryGroup } = release.facts;
  const jobs: readonly (readonly [name: string, at: Instant | undefined] | undefined)[] = [
    ["Daily", every(DAY)],
    techAuthorizationRenewal ? ["Authorization Renewal", every(DAY, RENEWED_AFTER)] : undefined,
    ["Init Flag Check", undefined],
    techAuthorizationRenewal ? ["Register Period Expiration Check", undefined] : undefined,
    techAuthorizationRenewal ? ["Ack Expiration Check", undefined] : undefined,
    ["Reservation configuration mismatch between nodes in HA mode", undefined],
    ["Retrieve data processing result", pending === undefined ? undefined : ackCheck],
    ["Start Utility Measurements", every(MEASURED_EVERY)],
    ["Send Utility RUM reports", nextPush],
    ["Save unreported RUM Reports", every(SAVED_EVERY)],
    ["Process Utility RUM reports", every(DAY, PROCESSED_AFTER)],
    techTelemetryGroup ? ["Telemetry Reporting", undefined] : undefined,
    techTelemetryGroup ? ["Authorization Code Process", undefined] : undefined,
    ["Data Synchronization", undefined],
    ["External Event", every(ASKED_EVERY, PROCESSED_AFTER)],
    ["Operational Model", undefined],
  ];
  return [
    ...titled("Upcoming Scheduled Jobs"),
    `Current time: ${when(view, now)}`,
    ...jobs.flatMap((job) => (job === undefined ? [] : [`${job[0]}: ${dueText(view, job[1])}`])),
  ];
}

/** The first moment after `now` of those that lie `period` apart, counted from `start`. */
function nextOf(start: Instant, period: number, now: Instant): Instant {
  return start + (Math.max(0, Math.floor((now - start) / period)) + 1) * period;
}

function dueText(view: View, at: Instant | undefined): string {
  if (at === undefined) return "Expired Not Rescheduled";
  return `${when(view, at)} (${remaining(at - view.now)} remaining)`;
}

/** `20 hours, 24 minutes, 53 seconds`: without the long units of which none is left. */
function remaining(ms: number): string {
  return evalRemaining(ms).replace(/^(?:0 (?:days|hours|minutes), )+/, "");
}
