/** What the agent waits for. The scheduler asks for the next moment, comes at it, and asks again. */
import { DAY, type Instant } from "../../clock/instant.ts";
import type { SmartAgent, TransportSettings } from "../types.ts";
import { armedPush } from "./reporting.ts";

/** Full days before a deadline on which it is announced once more: weekly, then daily. Unattested (SYSLOG §2). */
const REMINDER_DAYS = [28, 21, 14, 7, 6, 5, 4, 3, 2, 1];

/**
 * The next moment after `now` at which the agent has something to do; `now` itself where something is due already.
 * Undefined where nothing waits. Device time.
 */
export function nextAgentEvent(agent: SmartAgent, transport: TransportSettings, now: Instant): Instant | undefined {
  const { ackCheck, deadline } = agent.reporting;
  const due = [
    ...agent.planned.map(({ at }) => at),
    ackCheck,
    armedPush(agent, transport),
    agent.overdue ? undefined : deadline,
  ].filter((at) => at !== undefined);
  const reminder = nextReminder(agent, now);
  const first = Math.min(...due.map((at) => Math.max(at, now)), reminder ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? first : undefined;
}

/** Whether the deadline is announced at `at`. */
export function isReminder({ reporting: { deadline }, overdue }: SmartAgent, at: Instant): boolean {
  return deadline !== undefined && !overdue && REMINDER_DAYS.some((days) => deadline - days * DAY === at);
}

/** The next announcement of the deadline, strictly after `now`. */
function nextReminder({ reporting: { deadline }, overdue }: SmartAgent, now: Instant): Instant | undefined {
  if (deadline === undefined || overdue) return undefined;
  return REMINDER_DAYS.map((days) => deadline - days * DAY).find((at) => at > now);
}
