/** Messages between a router in policy mode and the licence server that it reaches: CSSM, CSLU or On-Prem (CSSM §3 to §5). */
import type { Draft } from "immer";
import { SECOND } from "../clock/instant.ts";
import {
  type AuthorizationAnswer,
  answerAuthorization,
  authorize,
  takeAuthorizationBack,
} from "../cssm/authorization-codes.ts";
import { takesUsageReports } from "../cssm/endpoints.ts";
import { pollLocally, receiveLocally, trustLocally } from "../cssm/local/receive.ts";
import { sendOn } from "../cssm/local/sync.ts";
import type { LocalServer } from "../cssm/local/types.ts";
import { takeReturn } from "../cssm/reservations.ts";
import { syncTrust } from "../cssm/trust.ts";
import type { AccountAnswer } from "../cssm/types.ts";
import { type PollAnswer, pollUsage, receiveUsage, type UsageAnswer } from "../cssm/usage.ts";
import { logMessage } from "../device/log.ts";
import { plain } from "../device/plain.ts";
import { hostnameOf } from "../device/settings/settings.ts";
import type { Device } from "../device/types.ts";
import { callHomeFailed, reportingNotSupported } from "../licensing/messages.ts";
import type { AgentContext } from "../licensing/policy/context.ts";
import { pushContent } from "../licensing/policy/push.ts";
import { countRefusal, countUnsent } from "../licensing/policy/statistics.ts";
import type { MessageKind, PlannedMessage } from "../licensing/types.ts";
import { EMPTY_RESPONSE, NO_DETAILS } from "./exchange-reasons.ts";
import type { Lab } from "./lab.ts";
import { type Reach, reach } from "./reach.ts";
import { tellOfPair } from "./redundancy/pair-usage.ts";

/** A router that sends something, at the lab's present moment. */
export interface Sending {
  readonly lab: Draft<Lab>;
  readonly device: Draft<Device>;
  readonly context: AgentContext;
}

/** Who answers, or what keeps a message from being answered. */
export type Way =
  | { readonly open: true /** Absent = CSSM itself. */; readonly server?: Draft<LocalServer> }
  | { readonly open: false; readonly why: "unsent" | "too-old"; readonly reason: string; readonly reach: Reach };

/** Looks for the server. An On-Prem that is too old answers, but doesn't know policy mode. */
export function wayToServer({ lab, device }: Pick<Sending, "lab" | "device">): Way {
  const reached = reach(plain(lab.network), plain(device.config));
  if (!reached.ok) return { open: false, why: "unsent", reason: reached.reason, reach: reached };
  const { at, service } = reached;
  if (at === undefined) return { open: true };
  if (at.kind === "on-prem" && !takesUsageReports(at.version)) {
    return { open: false, why: "too-old", reason: NO_DETAILS, reach: reached };
  }
  const server = lab.servers[at.server];
  if (service !== "cslu" || server === undefined) {
    return { open: false, why: "unsent", reason: EMPTY_RESPONSE, reach: reached };
  }
  return { open: true, server };
}

/** Counts and logs a message that got no answer; call-home says it in a message of its own too. */
export function tellClosed({ device, context }: Sending, kind: MessageKind, way: Way & { open: false }): void {
  if (way.why === "too-old") {
    countRefusal(context, kind, way.reason);
    context.say(reportingNotSupported());
    return;
  }
  if (!way.reach.ok && way.reach.callHome) {
    const { url, error } = way.reach.callHome;
    logMessage(device, callHomeFailed(url, error), context.at);
  }
  countUnsent(context, kind, way.reason);
}

/** Usage goes off; what is collected is closed for it. `wait`: when the ACK can be fetched, milliseconds from now. */
export function sendUsage(
  { lab, device, context }: Sending,
  { server }: Way & { open: true },
): { readonly answer: UsageAnswer; readonly reportIds: readonly number[]; readonly wait: number } {
  const reports = pushContent(context);
  const trusted = context.agent.trust !== undefined;
  const message = { ...context.udi, hostname: sentName(device, context), trusted, ...tellOfPair(lab, device, reports) };
  // What a standby holds back is neither sent nor awaited: it goes when the router is active.
  const reportIds = message.reports.map(({ id }) => id);
  const { answerTime, processingTime } = lab.cssm;
  if (server === undefined)
    return { answer: receiveUsage(lab.cssm, message, lab.now), reportIds, wait: processingTime };
  const pollId = receiveLocally(server, message, lab.now);
  sendOn(server, lab.cssm, pollId, lab.now);
  // The server asks CSSM first, and is asked after that.
  return { answer: { ok: true, pollId }, reportIds, wait: answerTime + processingTime + SECOND };
}

/** Asks for the ACK of a push. */
export function askResult({ lab, context }: Sending, { server }: Way & { open: true }, pollId: string): PollAnswer {
  return server === undefined
    ? pollUsage(lab.cssm, pollId, lab.now)
    : pollLocally(server, context.udi, pollId, lab.now);
}

/** Asks whether the server has trust to give. */
export function askTrust({ lab, context }: Sending, { server }: Way & { open: true }): AccountAnswer | undefined {
  return server === undefined ? syncTrust(lab.cssm, context.udi, lab.now) : trustLocally(server, context.udi, lab.now);
}

/** Asks for an authorization code; a server on the premises passes the request on. */
export function askAuthorization(
  { lab, device, context }: Sending,
  { server }: Way & { open: true },
  { mode, features }: NonNullable<PlannedMessage["wanted"]>,
): AuthorizationAnswer {
  const request = { ...context.udi, hostname: sentName(device, context), mode, features };
  if (server === undefined) return answerAuthorization(lab.cssm, request, lab.now);
  if (!server.online) return { ok: false, error: "suspended" };
  return authorize(lab.cssm, request, server.virtualAccount, lab.now);
}

/** Tells the server that an authorization was given up; false where it doesn't know of one. */
export function returnAuthorization({ lab, context }: Sending, { server }: Way & { open: true }): boolean {
  if (server !== undefined && !server.online) return false;
  if (takeAuthorizationBack(lab.cssm, context.udi, lab.now)) return true;
  const reserved = context.agent.reservation?.lastReturn;
  return reserved !== undefined && takeReturn(lab.cssm, reserved, lab.now) === undefined;
}

/** The host name that messages carry; none under hostname privacy. */
export function sentName(device: Draft<Device>, { transport }: AgentContext): string {
  return transport.hostnamePrivacy ? "" : hostnameOf(plain(device.config));
}
