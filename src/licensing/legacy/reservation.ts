/** License Reservation on the router (STATE §3): request, install, return. No message is sent for any of it. */
import type { Draft } from "immer";
import { confirmationCode, requestCode, returnCode } from "../../cssm/reservation-codes.ts";
import { type ReadCode, readAuthorizationCode, requestId } from "../../cssm/reservation-file.ts";
import type { Reservation } from "../reservation.ts";
import type { LegacyContext } from "./context.ts";
import { sayUncovered } from "./entitlements.ts";
import { settleEvaluation, tellEvaluation } from "./evaluation.ts";
import { logEvent } from "./event-log.ts";
import { dropMessages } from "./exchange.ts";
import * as says from "./messages.ts";
import { leave } from "./registration.ts";

export type ReservationError =
  | "not-in-reservation-mode"
  | "already-registered"
  | "already-installed"
  | "no-reservation-in-progress"
  | "nothing-reserved"
  | "mismatch"
  | "unreadable";

/** A code to print, or why there is none. */
export type CodeResult =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly error: ReservationError };

/** `license smart reservation request`: a code for the portal. One at a time. */
export function requestReservation(context: LegacyContext, kind: "specific" | "universal"): CodeResult {
  const { agent, udi, reservationMode } = context;
  if (!reservationMode) return refused("not-in-reservation-mode");
  const { reservation, registration } = agent;
  if (registration.state === "registered" || registration.state === "reserved" || reservation.request !== undefined) {
    return refused("already-registered");
  }
  reservation.requests += 1;
  const code = requestCode(udi, reservation.requests);
  reservation.request = { code, kind };
  logEvent(context, "RESERVE_START");
  return { ok: true, code };
}

/** `license smart reservation cancel`. */
export function cancelReservation(context: LegacyContext): ReservationError | undefined {
  const { agent, reservationMode } = context;
  if (!reservationMode) return "not-in-reservation-mode";
  if (agent.reservation.request === undefined) return "no-reservation-in-progress";
  delete agent.reservation.request;
  logEvent(context, "RESERVE_CANCELLED");
  return undefined;
}

/** What came of an installation. */
export type InstallResult =
  | { readonly ok: true; readonly confirmation: string }
  | { readonly ok: false; readonly error: ReservationError };

/** `license smart reservation install`: the router goes by the code and its own request; nobody is asked. */
export function installCode(context: LegacyContext, text: string): InstallResult {
  const { agent, udi, reservationMode } = context;
  if (!reservationMode) return refused("not-in-reservation-mode");
  const code = readAuthorizationCode(text);
  if (code === undefined) return refused("unreadable");
  const { request, installed } = agent.reservation;
  if (request === undefined) {
    if (installed === undefined) return refused("no-reservation-in-progress");
    return refused(installed.id === code.id ? "already-installed" : "mismatch");
  }
  const fits = code.pid === udi.pid && code.serial === udi.serial && code.requestId === requestId(request.code);
  if (!fits) return refused("mismatch");
  reserve(context, code);
  return { ok: true, confirmation: agent.reservation.lastConfirmation ?? "" };
}

/** `license smart reservation return`: the code is given up and the router is unregistered. */
export function returnReservation(context: LegacyContext): CodeResult {
  const { agent, udi } = context;
  const { installed } = agent.reservation;
  if (installed === undefined) return refused("nothing-reserved");
  const code = returnCode(udi, installed.id);
  agent.reservation.lastReturn = code;
  delete agent.reservation.installed;
  leave(context, { state: "unregistered" });
  logEvent(context, "RESERVE_RETURNED");
  return { ok: true, code };
}

/** `license smart reservation return authorization CODE`: gives up a code that was never installed. */
export function returnUninstalled(context: LegacyContext, text: string): CodeResult {
  const { agent, udi } = context;
  const code = readAuthorizationCode(text);
  if (code === undefined) return refused("unreadable");
  if (code.pid !== udi.pid || code.serial !== udi.serial) return refused("mismatch");
  if (agent.reservation.installed?.id === code.id) return refused("already-registered");
  const back = returnCode(udi, code.id);
  agent.reservation.lastReturn = back;
  delete agent.reservation.request;
  return { ok: true, code: back };
}

function reserve(context: LegacyContext, code: ReadCode): void {
  const { agent, at, say, udi } = context;
  const { id, kind, licences, exportControlled } = code;
  const lastConfirmation = confirmationCode(udi, id);
  delete agent.reservation.request;
  Object.assign(agent.reservation, {
    installed: { id, kind, licences, exportControlled, at },
    lastConfirmation,
  } satisfies Partial<Reservation> as Partial<Draft<Reservation>>);
  dropMessages(context);
  delete agent.authorization;
  agent.registration = { state: "reserved", at };
  settleEvaluation(context);
  tellEvaluation(context);
  say(says.exportControlledFor(exportControlled, udi));
  say(says.registered(udi));
  say(says.authorizationRenewed("authorized", udi));
  say(says.reservationInstalled(udi));
  sayUncovered(context);
  logEvent(context, "RESERVE_INSTALLED");
}

function refused(error: ReservationError): { readonly ok: false; readonly error: ReservationError } {
  return { ok: false, error };
}
