/** Why a server said no, as routers in policy mode log it. */
import type { AuthorizationRefusal } from "../cssm/authorization-codes.ts";
import type { TrustRefusal } from "../cssm/trust.ts";
import { unattestedText } from "../releases/unattested.ts";
import { BAD_TOKEN, HOSTNAME_IS_PID } from "./legacy/reasons.ts";

/** A refusal that the server doesn't explain (SYSLOG §1, reasons). */
export const NO_DETAILS = "No detailed information given";

/** What answers is no server for this kind of message (CSSM §7, wrong URL type). */
export const EMPTY_RESPONSE = "Received empty response from server";

/** Unattested wording of an attested reason (SYSLOG §2). */
export const SKEWED = "The timestamps of the device and of the license server differ by more than an hour";

/** Reasons of TRUST_CODE_INSTALL_FAILED. */
export const TRUST_REFUSED: Readonly<Record<TrustRefusal, string>> = {
  token: BAD_TOKEN,
  hostname: HOSTNAME_IS_PID,
  suspended: NO_DETAILS,
};

/** Reasons of AUTHORIZATION_INSTALL_FAILED. */
export const AUTHORIZATION_REFUSED: Readonly<Record<AuthorizationRefusal, string>> = {
  "no-trust": NO_DETAILS,
  suspended: NO_DETAILS,
  "no-licences": unattestedText("authorization-no-licences"),
};

/** The server could not process usage: there is no acknowledgement. */
export const ACK_REFUSED = unattestedText("usage-not-processed");
