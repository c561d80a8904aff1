/** What the Smart Agent of a registering router does when one of its moments has come: answers arrive, timers run out. */
import type { Draft } from "immer";
import { HOUR } from "../../clock/instant.ts";
import { convertLicences } from "../../cssm/conversion.ts";
import { answerEntitlements } from "../../cssm/entitlements.ts";
import { touchLocally } from "../../cssm/local/receive.ts";
import { forgetLocally, registerLocally } from "../../cssm/local/registration.ts";
import {
  answerDeregistration,
  answerRegistration,
  answerRenewal,
  isKnownTo,
  logRefusedRequest,
} from "../../cssm/registration.ts";
import { deviceTime } from "../../device/clock.ts";
import { legacyContext } from "../../device/licensing/legacy-context.ts";
import { plain } from "../../device/plain.ts";
import { hostnameOf } from "../../device/settings/settings.ts";
import type { Device } from "../../device/types.ts";
import { authorizationFailed, authorizationGranted } from "../../licensing/legacy/authorization.ts";
import { certificateGranted, renewalFailed } from "../../licensing/legacy/certificate.ts";
import type { LegacyContext } from "../../licensing/legacy/context.ts";
import { conversionAnswered, conversionNotAnswered } from "../../licensing/legacy/conversion.ts";
import { countAnswer, countUnsent, takeDue } from "../../licensing/legacy/exchange.ts";
import { deregistered, deregistrationFailed } from "../../licensing/legacy/messages.ts";
import { registrationDelayed, registrationGranted, registrationRefused } from "../../licensing/legacy/registration.ts";
import { runTimers } from "../../licensing/legacy/timers.ts";
import type { LegacyMessage } from "../../licensing/legacy/types.ts";
import { NO_DETAILS } from "../exchange-reasons.ts";
import type { Lab } from "../lab.ts";
import { onPremOf, type Unsent, unsentBecause } from "./reach.ts";
import * as reasons from "./reasons.ts";

/** How far the router's clock may be off before the server takes none of its messages (a capture has 54 minutes). */
const GREATEST_SKEW = HOUR;

/** The context of the agent of a router, at the lab's present moment. */
export function legacyContextOf(lab: Draft<Lab>, device: Draft<Device>): LegacyContext {
  return legacyContext(device, deviceTime(device as Device, lab.now), lab.cssm.answerTime);
}

/** Does all that is due on the agent of a router that is on. */
export function runLegacy(lab: Draft<Lab>, device: Draft<Device>): void {
  const context = legacyContextOf(lab, device);
  for (const message of takeDue(context)) {
    const unsent = unsentBecause(lab, device, context);
    if (unsent !== undefined) {
      countUnsent(context, message, unsent);
      fail(context, message, unsent);
    } else if (Math.abs(device.clock.offset) > GREATEST_SKEW) {
      countAnswer(context, message, false);
      fail(context, message, { reason: reasons.offsetClock(context.at), final: false });
    } else if (lab.cssm.suspended && onPremOf(lab, device) === undefined) {
      logRefusedRequest(lab.cssm, context.udi, "suspended", lab.now);
      countAnswer(context, message, false);
      fail(context, message, { reason: NO_DETAILS, final: false }, NO_DETAILS);
    } else {
      answer(lab, device, context, message);
    }
  }
  runTimers(context);
}

/** The message got through. */
function answer(lab: Draft<Lab>, device: Draft<Device>, context: LegacyContext, message: LegacyMessage): void {
  const { udi } = context;
  const onPrem = onPremOf(lab, device);
  // A server answers only whom it registered or trusted itself.
  const isKnown = isKnownTo(lab.cssm, udi, onPrem?.server.name);
  if (isKnown && onPrem !== undefined) touchLocally(onPrem.server, udi, sentName(device, context), lab.now);
  switch (message.kind) {
    case "registration":
      register(lab, device, context, message);
      return;
    case "acknowledgement":
      countAnswer(context, message, true);
      return;
    case "entitlement": {
      const licences = context.agent.entitlements.map(({ tag, count }) => ({ tag, count }));
      const asked = { ...udi, hostname: sentName(device, context), versions: context.facts.licenceVersions };
      const grant = isKnown ? answerEntitlements(lab.cssm, { ...asked, licences }, lab.now) : undefined;
      countAnswer(context, message, grant !== undefined);
      if (grant === undefined) {
        if (onPrem === undefined) logRefusedRequest(lab.cssm, udi, "unregistered", lab.now);
        authorizationFailed(context, reasons.NOT_REGISTERED, reasons.NOT_REGISTERED);
      } else authorizationGranted(context, grant);
      return;
    }
    case "renewal": {
      const certificate = isKnown ? answerRenewal(lab.cssm, udi, lab.now) : undefined;
      countAnswer(context, message, certificate !== undefined);
      if (certificate === undefined) {
        if (onPrem === undefined) logRefusedRequest(lab.cssm, udi, "unregistered", lab.now);
        renewalFailed(context, reasons.NOT_REGISTERED);
      } else certificateGranted(context, certificate);
      return;
    }
    case "deregistration": {
      const known = isKnown && answerDeregistration(lab.cssm, udi, lab.now);
      if (known && onPrem !== undefined) forgetLocally(onPrem.server, udi, lab.now);
      countAnswer(context, message, known);
      context.say(known ? deregistered() : deregistrationFailed(reasons.NOT_REGISTERED));
      return;
    }
    case "conversion": {
      const converted = isKnown && convertLicences(lab.cssm, udi, device.bootLevels, lab.now);
      countAnswer(context, message, converted);
      if (converted) conversionAnswered(context);
      else conversionNotAnswered(context, reasons.NOT_REGISTERED);
    }
  }
}

const REFUSED = {
  hostname: reasons.HOSTNAME_IS_PID,
  token: reasons.BAD_TOKEN,
  registered: reasons.ALREADY_REGISTERED,
} as const;

function register(lab: Draft<Lab>, device: Draft<Device>, context: LegacyContext, message: LegacyMessage): void {
  const { registration } = context.agent;
  const { udi, facts } = context;
  if (registration.state !== "registering") return;
  const { token, force } = registration.attempt;
  const request = { ...udi, token, force, hostname: sentName(device, context), versions: facts.licenceVersions };
  const onPrem = onPremOf(lab, device);
  const answered =
    onPrem === undefined
      ? answerRegistration(lab.cssm, lab.cssm.tokens, request, lab.now)
      : registerLocally(onPrem.server, lab.cssm, { ...request, account: onPrem.account }, lab.now);
  countAnswer(context, message, answered.ok);
  if (answered.ok) registrationGranted(context, answered.grant);
  else registrationRefused(context, REFUSED[answered.error], { retry: answered.error === "registered" });
}

/**
 * The message didn't get through, or the server takes none. `final`: trying again is of no use. `authorization`: what the log
 * says where it asked for one.
 */
function fail(
  context: LegacyContext,
  message: LegacyMessage,
  { reason, final }: Pick<Unsent, "reason" | "final">,
  authorization: string = reasons.SEND_ERROR,
): void {
  switch (message.kind) {
    case "registration":
      if (final) registrationRefused(context, reason, { retry: false });
      else registrationDelayed(context, reason);
      return;
    case "acknowledgement":
      return;
    case "entitlement":
      authorizationFailed(context, reason, authorization);
      return;
    case "renewal":
      renewalFailed(context, reason);
      return;
    case "deregistration":
      context.say(deregistrationFailed(reason));
      return;
    case "conversion":
      conversionNotAnswered(context, reason);
  }
}

/** The host name that messages carry; none under hostname privacy. */
function sentName(device: Draft<Device>, { transport }: LegacyContext): string {
  return transport.hostnamePrivacy ? "" : hostnameOf(plain(device.config));
}
