/** ACKs, and what happens when none comes (STATE §2.3, §2.7). */
import { DAY } from "../../clock/instant.ts";
import type { Acknowledgement } from "../../cssm/types.ts";
import { usageNoAck } from "../messages.ts";
import { plain } from "../plain.ts";
import type { AgentContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { callPushOff, reckonDeadline } from "./reporting.ts";
import { markAcknowledged } from "./rum.ts";
import { installAccount, settlePolicy } from "./trust.ts";

/**
 * Installs an ACK. False, and nothing changes, where none of its reports waits for one: an ACK counts once, so that an old
 * file doesn't end a missed deadline.
 */
export function installAck(context: AgentContext, ack: Acknowledgement): boolean {
  const { agent, at } = context;
  const { reporting } = agent;
  const acked = markAcknowledged(context, ack.reportIds);
  if (acked.length === 0) return false;
  const reportedUntil = Math.max(...acked.map(({ endedAt }) => endedAt ?? 0));
  if (reporting.unreportedChange !== undefined && reporting.unreportedChange <= reportedUntil) {
    delete reporting.unreportedChange;
  }
  if (reporting.pending !== undefined && !isWaiting(agent, reporting.pending.reports)) delete reporting.pending;
  reporting.lastAck = at;
  delete agent.overdue;
  installAccount(context, ack);
  settlePolicy(context, ack);
  reckonDeadline(context);
  callPushOff(context);
  if (agent.policy.installed !== undefined) reporting.firstReportAcked = true;
  logEvent(context, "RUM_ACK", { reports: String(acked.length) });
  return true;
}

/** Whether one of these reports is still to be acknowledged. */
function isWaiting({ reports }: AgentContext["agent"], ids: readonly number[]): boolean {
  return plain(reports).some(({ id }) => ids.includes(id));
}

/** The deadline's moment has come: without an ACK the agent is overdue until a valid one is installed. */
export function checkDeadline(context: AgentContext): void {
  const { agent, at } = context;
  const { deadline, lastAck } = agent.reporting;
  if (deadline === undefined || at < deadline || agent.overdue) return;
  agent.overdue = true;
  context.say(usageNoAck(Math.max(0, Math.floor((at - (lastAck ?? agent.firstUse ?? at)) / DAY))));
  logEvent(context, "RUM_ACK_MISSING");
}
