/** Authorization of what a registered router uses (STATE §1.2): every 30 days, twelve hours while out of compliance. */
import type { Instant } from "../../clock/instant.ts";
import type { EntitlementGrant } from "../../cssm/entitlements.ts";
import type { LegacyContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { isPlanned, send } from "./exchange.ts";
import * as says from "./messages.ts";
import type { LegacyAgent, Verdict } from "./types.ts";
import { AUTHORIZE_AFTER, AUTHORIZE_AFTER_OOC, authorizationRetry, NO_ANSWER } from "./waits.ts";

/** Sends what is in use to the server, also when nothing is. Without registration there is nobody to ask. */
export function requestAuthorization(context: LegacyContext): void {
  const { agent, at } = context;
  if (agent.registration.state !== "registered") return;
  agent.authorization ??= { next: at, failures: 0 };
  agent.authorization.next = at + NO_ANSWER;
  send(context, "entitlement");
}

/** The server answered. */
export function authorizationGranted(context: LegacyContext, grant: EntitlementGrant): void {
  const { agent, at, say, udi } = context;
  const { authorization } = agent;
  if (agent.registration.state !== "registered" || authorization === undefined) return;
  for (const { tag, name, description, compliant } of grant.licences) {
    const entitlement = agent.entitlements.find((one) => one.tag === tag);
    if (entitlement === undefined) continue;
    const verdict: Verdict = compliant ? "authorized" : "out-of-compliance";
    Object.assign(entitlement, { name, description, verdict });
    if (entitlement.count > 0) context.tellResult(tag, verdict);
  }
  const verdict: Verdict = grant.licences.every(({ compliant }) => compliant) ? "authorized" : "out-of-compliance";
  const before = authorization.granted?.verdict;
  agent.authorization = {
    last: { at },
    next: at + (verdict === "authorized" ? AUTHORIZE_AFTER : AUTHORIZE_AFTER_OOC),
    failures: 0,
    granted: { verdict, at, deadline: grant.deadline },
  };
  if (verdict !== before) say(verdict === "authorized" ? says.inCompliance() : says.outOfCompliance());
  say(says.authorizationRenewed(verdict, udi));
  for (const { tag } of grant.licences) logEvent(context, "TAG_AUTHORIZED", { entitlementTag: tag });
}

/** The request came to nothing: it is tried again. `sent` is what the failure is called in the log. */
export function authorizationFailed(context: LegacyContext, reason: string, sent: string): void {
  const { agent, at, say, facts, udi } = context;
  const { authorization } = agent;
  if (authorization === undefined) return;
  authorization.failures += 1;
  authorization.last = { at, reason };
  authorization.next = at + authorizationRetry(authorization.failures);
  say(says.authorizationFailed(facts.failurePeer, sent, udi));
  logEvent(context, "AUTH_RENEW_FAILED", { reason });
}

/** The next moment at which authorization asks for something, `now` where it is due already; undefined without one. */
export function nextAuthorizationEvent({ authorization, planned }: LegacyAgent, now: Instant): Instant | undefined {
  if (authorization === undefined) return undefined;
  const { next, granted, expiredAt } = authorization;
  const asking = planned.some(({ kind }) => kind === "entitlement");
  const due = [
    ...(asking ? [] : [next]),
    ...(granted === undefined || expiredAt !== undefined ? [] : [granted.deadline]),
  ];
  return due.length === 0 ? undefined : Math.max(now, Math.min(...due));
}

/** Does what authorization asks for at this moment. */
export function runAuthorization(context: LegacyContext): void {
  const { agent, at, say } = context;
  const { authorization } = agent;
  if (authorization === undefined) return;
  if (
    authorization.granted !== undefined &&
    authorization.expiredAt === undefined &&
    authorization.granted.deadline <= at
  ) {
    authorization.expiredAt = at;
    say(says.authorizationExpired());
    logEvent(context, "AUTHORIZATION_EXPIRED");
  }
  if (authorization.next <= at && !isPlanned(context, "entitlement")) requestAuthorization(context);
}
