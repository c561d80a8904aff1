/** A License Reservation from before an upgrade: it can't be made in policy mode, but it can be given up (CONFLICTS C-16). */
import { returnCode } from "../../cssm/reservation-codes.ts";
import type { AgentContext } from "./context.ts";
import { logEvent } from "./event-log.ts";

/** Gives it up. Returns the code for the portal; undefined where nothing is reserved. */
export function returnLeftover(context: AgentContext): string | undefined {
  const { reservation } = context.agent;
  if (reservation?.installed === undefined) return undefined;
  const code = returnCode(context.udi, reservation.installed.id);
  delete reservation.installed;
  reservation.lastReturn = code;
  logEvent(context, "RESERVE_RETURNED");
  return code;
}
