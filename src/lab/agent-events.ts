/** What the Smart Agent of a router does when one of its moments has come: it sends, asks, waits, warns. */
import type { Draft } from "immer";
import { answerTrust } from "../cssm/trust.ts";
import { pollUsage, receiveUsage } from "../cssm/usage.ts";
import { agentContext } from "../device/agent-context.ts";
import { deviceTime } from "../device/clock.ts";
import { logMessage } from "../device/log.ts";
import { plain } from "../device/plain.ts";
import { hostnameOf } from "../device/settings.ts";
import { watchSip } from "../device/sip-watch.ts";
import type { Device } from "../device/types.ts";
import { callHomeFailed } from "../licensing/messages.ts";
import { checkDeadline, installAck } from "../licensing/policy/acknowledge.ts";
import type { AgentContext } from "../licensing/policy/context.ts";
import {
  ackCheckPassed,
  pushAnswered,
  pushContent,
  pushFailed,
  retryPush,
  startPush,
} from "../licensing/policy/push.ts";
import { announce, armedPush } from "../licensing/policy/reporting.ts";
import { countRefusal, countSuccess, countUnsent } from "../licensing/policy/statistics.ts";
import { isReminder } from "../licensing/policy/timers.ts";
import { GREATEST_SKEW, installTrust, refuseTrust } from "../licensing/policy/trust.ts";
import type { PlannedMessage } from "../licensing/types.ts";
import type { Lab } from "./lab.ts";
import { reach } from "./reach.ts";

/** A refusal that the server doesn't explain (SYSLOG §1, reasons). */
const NO_DETAILS = "No detailed information given";

/** CSSM's sentence about a token that it doesn't take (COMMANDS §1.1). */
const BAD_TOKEN =
  "The Product Instance Registration Token you entered is invalid or has expired. Ensure that you have pasted the entire " +
  "token and that the token has not expired.";

/** Unattested wording of an attested reason (SYSLOG §2). */
const SKEWED = "The timestamps of the device and of the license server differ by more than an hour";

/** Does all that is due on the agent of a router that is on, at the lab's present moment. */
export function runAgent(lab: Draft<Lab>, device: Draft<Device>): void {
  const context = agentContext(device, deviceTime(device as Device, lab.now));
  watchSip(device, context.at, () => {
    for (const message of takeDue(context)) answer(lab, device, context, message);
    const { reporting } = context.agent;
    if (reporting.ackCheck !== undefined && reporting.ackCheck <= context.at) {
      if (reporting.pending !== undefined) poll(lab, device, context);
      ackCheckPassed(context);
    }
    const push = armedPush(context.agent, context.transport);
    if (push !== undefined && push <= context.at) pushByItself(lab, device, context);
    if (isReminder(context.agent, context.at)) announce(context);
    checkDeadline(context);
  });
}

/** A push that is due: a server that can't be reached is known at once, and tried again later. */
function pushByItself(lab: Draft<Lab>, device: Draft<Device>, context: AgentContext): void {
  const fault = unreachable(lab, device, context);
  if (fault === undefined) startPush(context, lab.cssm.answerTime);
  else pushFailed(context, fault);
}

/** Takes the messages whose answers have come off the list, oldest first. */
function takeDue({ agent, at }: AgentContext): PlannedMessage[] {
  const due = agent.planned.filter((message) => message.at <= at).map((message) => ({ ...message }));
  if (due.length > 0) agent.planned = agent.planned.filter((message) => message.at > at);
  return due.sort((a, b) => a.at - b.at);
}

function answer(lab: Draft<Lab>, device: Draft<Device>, context: AgentContext, message: PlannedMessage): void {
  switch (message.kind) {
    case "trust":
      answerTrustRequest(lab, device, context, message);
      break;
    case "usage":
      answerPush(lab, device, context, message);
      break;
    case "poll":
      poll(lab, device, context);
      break;
    default:
      throw new Error(`nothing sends a ${message.kind} message`);
  }
}

function answerTrustRequest(lab: Draft<Lab>, device: Draft<Device>, context: AgentContext, message: PlannedMessage) {
  const fault = unreachable(lab, device, context);
  if (fault !== undefined) {
    countUnsent(context, "trust", fault);
    return;
  }
  const skewed = Math.abs(device.clock.offset) > GREATEST_SKEW;
  const request = { ...context.udi, hostname: sentName(device, context), token: message.token ?? "" };
  const answered = skewed ? undefined : answerTrust(lab.cssm, request, lab.now);
  if (answered?.ok) {
    countSuccess(context, "trust");
    installTrust(context, answered.account);
  } else {
    const reason = skewed ? SKEWED : BAD_TOKEN;
    countRefusal(context, "trust", reason);
    refuseTrust(context, reason);
  }
}

function answerPush(lab: Draft<Lab>, device: Draft<Device>, context: AgentContext, { sentAt }: PlannedMessage): void {
  const fault = unreachable(lab, device, context);
  if (fault !== undefined) {
    pushFailed(context, fault);
    return;
  }
  const reports = pushContent(context);
  const message = { ...context.udi, hostname: sentName(device, context), reports };
  const answered = receiveUsage(lab.cssm, message, lab.now);
  if (answered.ok) {
    const { processingTime } = lab.cssm;
    pushAnswered(context, sentAt, { pollId: answered.pollId, reports: reports.map(({ id }) => id), processingTime });
  } else {
    countRefusal(context, "usage", NO_DETAILS);
    retryPush(context);
  }
}

/** Asks for the ACK that is awaited. One that isn't ready, or can't be fetched, is asked for again at the next check. */
function poll(lab: Draft<Lab>, device: Draft<Device>, context: AgentContext): void {
  const { pending } = context.agent.reporting;
  if (pending === undefined) return;
  const fault = unreachable(lab, device, context);
  if (fault !== undefined) {
    countUnsent(context, "poll", fault);
    return;
  }
  const answered = pollUsage(lab.cssm, pending.pollId, lab.now);
  if (answered.state === "unknown") {
    countRefusal(context, "poll", NO_DETAILS);
    return;
  }
  countSuccess(context, "poll", answered.state === "ready" ? "OK" : "OK_POLL");
  if (answered.state === "ready") installAck(context, answered.ack);
}

/** Why the server isn't reached; call-home says it in a message of its own too. */
function unreachable(lab: Draft<Lab>, device: Draft<Device>, { at }: AgentContext): string | undefined {
  const reached = reach(plain(lab.network), plain(device.config));
  if (reached.ok) return undefined;
  if (reached.callHome) logMessage(device, callHomeFailed(reached.callHome.url, reached.callHome.error), at);
  return reached.reason;
}

/** The host name that messages carry; none under hostname privacy. */
function sentName(device: Draft<Device>, { transport }: AgentContext): string {
  return transport.hostnamePrivacy ? "" : hostnameOf(plain(device.config));
}
