/** Why the server said no, as registering routers print it. What no source gives is in releases/unattested.ts. */
import type { Instant } from "../../clock/instant.ts";
import { unattestedText } from "../../releases/unattested.ts";

/** CSSM's sentence about a token that it doesn't take (COMMANDS §1.1). */
export const BAD_TOKEN =
  "The Product Instance Registration Token you entered is invalid or has expired. Ensure that you have pasted the entire " +
  "token and that the token has not expired.";

/** A capture of a failed registration. */
export const ALREADY_REGISTERED = "Product Already Registered";

/** What AUTH_RENEW_FAILED says of a request that wasn't sent (SYSLOG §1). */
export const SEND_ERROR = "Communication message send error";

export const HOSTNAME_IS_PID = unattestedText("hostname-is-pid");

/** The portal took the product instance out. */
export const NOT_REGISTERED = unattestedText("instance-removed");

/** A capture of a router whose clock was off. */
export function offsetClock(at: Instant): string {
  return `{"timestamp":["The device date '${at}' is offset beyond the allowed tolerance limit."]}`;
}
