/** The identity certificate: its renewal, its warnings, its end (STATE §1.1). */
import { DAY, type Instant } from "../../clock/instant.ts";
import type { Certificate as GrantedCertificate } from "../../cssm/registration.ts";
import type { LegacyContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { isPlanned, send } from "./exchange.ts";
import { certificateExpiring, certificateNotRenewed, certificateRenewed } from "./messages.ts";
import { loseRegistration } from "./registration.ts";
import type { Registered } from "./types.ts";
import { CERTIFICATE_WARNINGS, CLOCK_GRACE, NO_ANSWER, RENEW_AFTER, renewalRetry } from "./waits.ts";

/** A new certificate came. */
export function certificateGranted(context: LegacyContext, certificate: GrantedCertificate): void {
  const { agent, at, say } = context;
  if (agent.registration.state !== "registered") return;
  agent.registration.certificate = { ...certificate };
  agent.registration.renewal = { next: at + RENEW_AFTER, lastSuccess: at, failures: 0 };
  if (isValid(certificate, at)) delete agent.registration.outsideSince;
  say(certificateRenewed());
  logEvent(context, "ID_CERT_RENEW_SUCCESS");
}

/** The renewal came to nothing: it is tried again until the certificate ends. */
export function renewalFailed(context: LegacyContext, reason: string): void {
  const { agent, at, say } = context;
  if (agent.registration.state !== "registered") return;
  const { renewal } = agent.registration;
  renewal.failures += 1;
  renewal.failure = { at, reason };
  renewal.next = at + renewalRetry(renewal.failures);
  say(certificateNotRenewed(reason));
  logEvent(context, "ID_CERT_RENEW_FAILED", { reason });
}

/** The next moment after `now` at which the certificate asks for something; one that is due already is `now`. */
export function nextCertificateEvent(registered: Registered, renewing: boolean, now: Instant): Instant {
  const { certificate, renewal, outsideSince } = registered;
  const warning = CERTIFICATE_WARNINGS.map((days) => certificate.until - days * DAY).find((at) => at > now);
  const end = outsideSince === undefined ? certificate.until : outsideSince + CLOCK_GRACE;
  return Math.min(warning ?? end, Math.max(end, now), renewing ? end : Math.max(renewal.next, now));
}

/** Does what the certificate asks for at this moment. */
export function runCertificate(context: LegacyContext): void {
  const { agent, at, say } = context;
  const { registration } = agent;
  if (registration.state !== "registered") return;
  const { certificate, renewal, outsideSince } = registration;
  const end = outsideSince === undefined ? certificate.until : outsideSince + CLOCK_GRACE;
  if (at >= end) {
    loseRegistration(context);
    return;
  }
  const warned = CERTIFICATE_WARNINGS.find((days) => certificate.until - days * DAY === at);
  if (warned !== undefined) say(certificateExpiring(warned));
  if (renewal.next > at || isPlanned(context, "renewal")) return;
  registration.renewal.next = at + NO_ANSWER;
  send(context, "renewal");
}

/** The clock was set: outside of the certificate's validity the registration lasts an hour more, unless the clock comes back. */
export function checkClock({ agent, at }: LegacyContext): void {
  const { registration } = agent;
  if (registration.state !== "registered") return;
  if (isValid(registration.certificate, at)) delete registration.outsideSince;
  else registration.outsideSince = at;
}

function isValid({ from, until }: GrantedCertificate, at: Instant): boolean {
  return at >= from && at < until;
}
