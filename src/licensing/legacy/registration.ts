/** Registration and its end (STATE §1.1). */
import type { Draft } from "immer";
import type { RegistrationGrant } from "../../cssm/registration.ts";
import type { LegacyContext } from "./context.ts";
import { sayEvaluationStarted, settleEvaluation, tellEvaluation } from "./evaluation.ts";
import { logEvent } from "./event-log.ts";
import { dropMessages, send } from "./exchange.ts";
import * as says from "./messages.ts";
import { registeredOf } from "./standing.ts";
import type { Attempt, LegacyEntitlement, Registration } from "./types.ts";
import { RENEW_AFTER, registrationRetry } from "./waits.ts";

/** Why a router doesn't ask to be registered. */
export type RegistrationRefusal = "already-registered" | "reservation-in-progress";

/** Asks to be registered. A router that is registered gives its registration up first, but only with `force`. */
export function startRegistration(context: LegacyContext, attempt: Attempt): RegistrationRefusal | undefined {
  const { agent, say, transport } = context;
  if (agent.reservation.request !== undefined) return "reservation-in-progress";
  if (agent.registration.state === "reserved") return "already-registered";
  if (agent.registration.state === "registered" && !attempt.force) return "already-registered";
  forgetServer(context);
  agent.registration = { state: "registering", attempt: { ...attempt }, failures: 0 };
  settleEvaluation(context);
  if (agent.hasKeys === undefined) {
    agent.hasKeys = true;
    say(says.keysMade());
    say(says.pkiNotSaved());
  }
  if (transport.type === "callhome") say(says.callHomeRegisters());
  logEvent(context, "REGISTER");
  send(context, "registration");
  return undefined;
}

/** The time of another attempt has come. */
export function repeatRegistration(context: LegacyContext): void {
  const { agent } = context;
  const { registration } = agent;
  if (registration.state !== "registering" && registration.state !== "failed") return;
  const { attempt, failure, failures } = registration;
  agent.registration = { state: "registering", attempt, failure, failures } as Draft<Registration>;
  send(context, "registration");
}

/** The server registered the router: acknowledge it, and ask for the authorization of what is in use. */
export function registrationGranted(context: LegacyContext, grant: RegistrationGrant): void {
  const { agent, at, say, udi, unsaved } = context;
  agent.registration = {
    state: "registered",
    at,
    account: { ...grant.account },
    exportControlled: grant.exportControlled,
    certificate: { ...grant.certificate },
    renewal: { next: at + RENEW_AFTER, failures: 0 },
  };
  agent.authorization = { next: at, failures: 0 };
  settleEvaluation(context);
  tellEvaluation(context);
  say(says.exportControlled(grant.exportControlled));
  say(says.registered(udi));
  if (unsaved) say(says.configurationNotSaved());
  logEvent(context, "REGISTER_SUCCESS");
  send(context, "acknowledgement");
  send(context, "entitlement");
}

/** The server said no. Some reasons may go away, and are tried again. */
export function registrationRefused(context: LegacyContext, reason: string, { retry }: { retry: boolean }): void {
  const { agent, at } = context;
  const { registration } = agent;
  if (registration.state !== "registering") return;
  const { attempt } = registration;
  const failures = registration.failures + 1;
  agent.registration = {
    state: "failed",
    attempt,
    failure: { at, reason },
    failures,
    ...(retry ? { nextAttempt: at + registrationRetry(failures) } : {}),
  };
  sayFailed(context, reason);
}

/** The server wasn't reached, or couldn't do it now: it goes on, and is tried again. */
export function registrationDelayed(context: LegacyContext, reason: string): void {
  const { agent, at } = context;
  const { registration } = agent;
  if (registration.state !== "registering") return;
  registration.failures += 1;
  registration.failure = { at, reason };
  registration.nextAttempt = at + registrationRetry(registration.failures);
  sayFailed(context, reason);
}

/** `license smart deregister`: what was registered is gone at once, whether the server hears of it or not. */
export function deregister(context: LegacyContext): void {
  leave(context, { state: "unregistered" });
  logEvent(context, "DEREGISTER");
  send(context, "deregistration");
}

/** The registration ended without anybody's doing: the certificate is no longer valid. */
export function loseRegistration(context: LegacyContext): void {
  context.say(says.certificateExpired());
  logEvent(context, "ID_CERT_EXPIRED");
  leave(context, { state: "expired" });
}

/** What was used by the registration is on evaluation again. */
export function leave(context: LegacyContext, to: Registration): void {
  const { agent, say } = context;
  const wasAllowed = registeredOf(agent)?.exportControlled === true || agent.registration.state === "reserved";
  forgetServer(context);
  agent.registration = to as Draft<Registration>;
  settleEvaluation(context);
  if (wasAllowed) say(says.exportControlled(false));
  sayEvaluationStarted(context, agent.entitlements.filter(({ count }) => count > 0).length);
  tellEvaluation(context);
}

/** Drops what the server has told: names, verdicts, the authorization, and messages to it but a goodbye. */
function forgetServer(context: LegacyContext): void {
  const { agent } = context;
  dropMessages(context, "deregistration");
  delete agent.authorization;
  agent.entitlements = agent.entitlements.map(
    ({ tag, count, requestedAt }): LegacyEntitlement => ({ tag, count, requestedAt }),
  );
}

function sayFailed(context: LegacyContext, reason: string): void {
  context.say(says.registrationFailed(context.facts.failurePeer, reason));
  logEvent(context, "REGISTER_FAILED", { reason });
}
