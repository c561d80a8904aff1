/** A push and the polls that follow it, as the agent sees them (STATE §2.3, Rulings 1 and 2). */
import type { Instant } from "../../clock/instant.ts";
import type { ReportedUsage } from "../../cssm/types.ts";
import type { RumReport } from "../types.ts";
import type { AgentContext } from "./context.ts";
import { pollWait, retryWait } from "./deadlines.ts";
import { logEvent } from "./event-log.ts";
import { closeReports, markSent, unreported } from "./rum.ts";
import { countRefusal, countSuccess } from "./statistics.ts";

/** Sends usage off: the answer, or the failure, comes after `answerTime`. */
export function startPush({ agent, at }: AgentContext, answerTime: number): void {
  if (agent.planned.some(({ kind }) => kind === "usage")) return;
  delete agent.reporting.nextPush;
  agent.planned.push({ kind: "usage", sentAt: at, at: at + answerTime });
}

/** Asks for the ACK that is awaited out of turn. */
export function askSoon({ agent, at }: AgentContext, answerTime: number): void {
  agent.planned.push({ kind: "poll", sentAt: at, at: at + answerTime });
}

/** What a push carries once its server is reached: what is collected is closed and goes with it. */
export function pushContent(context: AgentContext): ReportedUsage[] {
  closeReports(context, "CurrentUsageRequested");
  return unreported(context.agent).map(reportedUsage);
}

/** A complete report as it is sent. */
export function reportedUsage(report: RumReport): ReportedUsage {
  const { id, feature, tag, startedAt, endedAt, measurements, closeReason } = report;
  return {
    id,
    feature,
    tag,
    startedAt,
    endedAt: endedAt ?? startedAt,
    measurements: measurements.map(({ from, count }) => ({ from, count })),
    closeReason: closeReason ?? "",
  };
}

/** A server fetches usage by itself: what is collected is closed and goes with it (CSSM §5). */
export function pulledContent(context: AgentContext): ReportedUsage[] {
  const reports = pushContent(context);
  markSent(
    context.agent,
    reports.map(({ id }) => id),
  );
  context.agent.reporting.lastPull = context.at;
  logEvent(context, "RUM_REPORT_PULLED", { reports: String(reports.length) });
  return reports;
}

/** The server took the push that was sent at `sentAt`: the ACK is to be fetched. `processingTime` is the server's. */
export function pushAnswered(
  context: AgentContext,
  sentAt: Instant,
  { pollId, reports, processingTime }: { pollId: string; reports: readonly number[]; processingTime: number },
): void {
  const { agent, at, facts } = context;
  const { reporting } = agent;
  countSuccess(context, "usage", "OK_POLL", sentAt);
  markSent(agent, reports);
  delete reporting.failures;
  reporting.lastPush = at;
  reporting.pending = { pollId, reports: [...reports], pushedAt: at, attempt: 0 };
  reporting.ackCheck = sentAt + pollWait(0, facts.ackPollAfter);
  agent.planned = agent.planned.filter(({ kind }) => kind !== "poll");
  agent.planned.push({ kind: "poll", sentAt: at, at: at + processingTime });
  logEvent(context, "RUM_REPORT_SENT", { reports: String(reports.length), pollId });
}

/**
 * The server could not process a push: it is asked for the ACK again by the back-off, and what was sent goes again with the
 * next push. That isn't brought forward: usage is sent once a day at most (CONFLICTS C-05).
 */
export function pushRejected(context: AgentContext, reason: string): void {
  countRefusal(context, "poll", reason);
  logEvent(context, "RUM_ACK_FAILED", { reason });
}

/** Plans the repetition of a push. */
export function retryPush({ agent, at }: AgentContext): void {
  const failures = (agent.reporting.failures ?? 0) + 1;
  agent.reporting.failures = failures;
  agent.reporting.nextPush = at + retryWait(failures);
}

/** The time of `Next ACK push check` has passed: it moves on while an ACK is awaited, else it leaves the display. */
export function ackCheckPassed({ agent, at, facts }: AgentContext): void {
  const { pending } = agent.reporting;
  if (pending === undefined) {
    delete agent.reporting.ackCheck;
    return;
  }
  pending.attempt += 1;
  agent.reporting.ackCheck = at + pollWait(pending.attempt, facts.ackPollAfter);
}
