/** What the Smart Agent of a router does when one of its moments has come: it sends, asks, waits, warns. */
import type { Draft } from "immer";
import { answerTrust } from "../cssm/trust.ts";
import { deviceTime } from "../device/clock.ts";
import { agentContext } from "../device/licensing/agent-context.ts";
import { watchSip } from "../device/sip-watch.ts";
import type { Device } from "../device/types.ts";
import { checkDeadline, installAck } from "../licensing/policy/acknowledge.ts";
import { installAuthorization, refuseAuthorization } from "../licensing/policy/authorization.ts";
import type { AgentContext } from "../licensing/policy/context.ts";
import { ackCheckPassed, pushAnswered, pushRejected, retryPush, startPush } from "../licensing/policy/push.ts";
import { announce, armedPush } from "../licensing/policy/reporting.ts";
import { countRefusal, countSuccess } from "../licensing/policy/statistics.ts";
import { isReminder } from "../licensing/policy/timers.ts";
import { GREATEST_SKEW, installTrust, planTrustSync, refuseTrust, trustSynced } from "../licensing/policy/trust.ts";
import type { MessageKind, PlannedMessage } from "../licensing/types.ts";
import * as exchange from "./exchange.ts";
import { ACK_REFUSED, AUTHORIZATION_REFUSED, NO_DETAILS, SKEWED, TRUST_REFUSED } from "./exchange-reasons.ts";
import type { Lab } from "./lab.ts";
import { convertByItself } from "./smart/automatic-conversion.ts";

/** Does all that is due on the agent of a router that is on, at the lab's present moment. */
export function runAgent(lab: Draft<Lab>, device: Draft<Device>): void {
  const context = agentContext(device, deviceTime(device as Device, lab.now));
  const sending: exchange.Sending = { lab, device, context };
  watchSip(device, context.at, () => {
    for (const message of takeDue(context)) answer(sending, message);
    const { reporting } = context.agent;
    if (reporting.ackCheck !== undefined && reporting.ackCheck <= context.at) {
      if (reporting.pending !== undefined) poll(sending);
      ackCheckPassed(context);
    }
    const push = armedPush(context.agent, context.transport);
    if (push !== undefined && push <= context.at) pushByItself(sending);
    if (isReminder(context.agent, context.at)) announce(context);
    checkDeadline(context);
  });
}

/** A push that is due: a server that can't be reached is known at once, and tried again later. */
function pushByItself(sending: exchange.Sending): void {
  const way = exchange.wayToServer(sending);
  if (way.open) {
    startPush(sending.context, sending.lab.cssm.answerTime);
    return;
  }
  exchange.tellClosed(sending, "usage", way);
  retryPush(sending.context);
}

/** Takes the messages whose answers have come off the list, oldest first. */
function takeDue({ agent, at }: AgentContext): PlannedMessage[] {
  if (!agent.planned.some((message) => message.at <= at)) return [];
  const due = agent.planned.filter((message) => message.at <= at) as readonly PlannedMessage[];
  agent.planned = agent.planned.filter((message) => message.at > at);
  return [...due].sort((a, b) => a.at - b.at);
}

function answer(sending: exchange.Sending, message: PlannedMessage): void {
  if (message.kind === "poll") {
    poll(sending);
    return;
  }
  const way = exchange.wayToServer(sending);
  if (!way.open) {
    exchange.tellClosed(sending, message.kind, way);
    if (message.kind === "usage") retryPush(sending.context);
    return;
  }
  switch (message.kind) {
    case "trust":
      answerTrustRequest(sending, message);
      break;
    case "usage":
      answerPush(sending, way, message);
      break;
    case "trust-sync":
      answerTrustSync(sending, way, message);
      break;
    case "authorization":
      answerAuthorizationRequest(sending, way, message);
      break;
    case "authorization-return":
      counted(sending, message, exchange.returnAuthorization(sending, way));
      break;
    case "hello":
      throw new Error("nothing sends a hello message");
  }
}

function answerTrustRequest({ lab, device, context }: exchange.Sending, { token = "", sentAt }: PlannedMessage): void {
  const request = { ...context.udi, hostname: exchange.sentName(device, context), token };
  const answered = isSkewed(device) ? undefined : answerTrust(lab.cssm, request, lab.now);
  if (answered?.ok) {
    countSuccess(context, "trust", "OK", sentAt);
    installTrust(context, answered.account);
    return;
  }
  const reason = answered === undefined ? SKEWED : TRUST_REFUSED[answered.error];
  countRefusal(context, "trust", reason, sentAt);
  refuseTrust(context, reason);
}

function answerPush(sending: exchange.Sending, way: exchange.Way & { open: true }, { sentAt }: PlannedMessage): void {
  const { context } = sending;
  const { answer: answered, reportIds, wait } = exchange.sendUsage(sending, way);
  if (answered.ok) {
    pushAnswered(context, sentAt, { pollId: answered.pollId, reports: reportIds, processingTime: wait });
  } else {
    countRefusal(context, "usage", NO_DETAILS, sentAt);
    retryPush(context);
  }
}

function answerTrustSync(sending: exchange.Sending, way: exchange.Way & { open: true }, message: PlannedMessage): void {
  const { context, device } = sending;
  if (isSkewed(device) && context.agent.trust === undefined) {
    countRefusal(context, "trust-sync", SKEWED, message.sentAt);
    refuseTrust(context, SKEWED);
    return;
  }
  const account = exchange.askTrust(sending, way);
  counted(sending, message, account !== undefined);
  trustSynced(context, account);
}

function answerAuthorizationRequest(
  sending: exchange.Sending,
  way: exchange.Way & { open: true },
  { wanted, sentAt }: PlannedMessage,
): void {
  const { context } = sending;
  if (wanted === undefined) throw new Error("an authorization request asks for something");
  const answered = exchange.askAuthorization(sending, way, wanted);
  if (answered.ok) {
    countSuccess(context, "authorization", "OK", sentAt);
    installAuthorization(context, answered.code);
    return;
  }
  const reason = AUTHORIZATION_REFUSED[answered.error];
  countRefusal(context, "authorization", reason, sentAt);
  refuseAuthorization(context, reason);
}

/** Asks for the ACK that is awaited. One that isn't ready, or can't be fetched, is asked for again at the next check. */
function poll(sending: exchange.Sending): void {
  const { context, lab } = sending;
  const { pending } = context.agent.reporting;
  if (pending === undefined) return;
  const way = exchange.wayToServer(sending);
  if (!way.open) {
    exchange.tellClosed(sending, "poll", way);
    return;
  }
  const answered = exchange.askResult(sending, way, pending.pollId);
  switch (answered.state) {
    case "unknown":
      countRefusal(context, "poll", NO_DETAILS);
      break;
    case "failed":
      pushRejected(context, ACK_REFUSED);
      break;
    case "pending":
      countSuccess(context, "poll", "OK_POLL");
      break;
    case "ready":
      countSuccess(context, "poll", "OK");
      if (!installAck(context, answered.ack)) break;
      planTrustSync(context, lab.cssm.answerTime);
      convertByItself(sending, way);
  }
}

function counted({ context }: exchange.Sending, { kind, sentAt }: { kind: MessageKind; sentAt: number }, ok: boolean) {
  if (ok) countSuccess(context, kind, "OK", sentAt);
  else countRefusal(context, kind, NO_DETAILS, sentAt);
}

/** The router's clock and the server's are too far apart for trust (CSSM §7). */
function isSkewed({ clock }: Draft<Device>): boolean {
  return Math.abs(clock.offset) > GREATEST_SKEW;
}
