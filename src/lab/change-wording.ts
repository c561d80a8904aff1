/** What the lab says about changes of the world. One sentence each, without a line end. */

import type { ReserveError, ReturnError } from "../cssm/reservations.ts";
import type { UploadError } from "../cssm/upload.ts";
import type { SipDownReason } from "../cube/sip-service.ts";

export type ChangeError =
  | "unknown-device"
  | "device-off"
  | "sip-down"
  | "secure-limit"
  | "unknown-server"
  | "unknown-account"
  | "no-file"
  | "bad-path"
  | Exclude<ReserveError, "unknown-account">
  | ReturnError
  | Exclude<UploadError, "unknown-account">;

const ERRORS: Readonly<Record<ChangeError, (name: string) => string>> = {
  "unknown-device": (name) => `There is no device ${name} in this lab.`,
  "device-off": (name) => `${name} is not up.`,
  "sip-down": (why) => `No calls: SIP service is down (${why}).`,
  "secure-limit": (limit) => `No calls: more than ${limit} secure sessions need the HSEC licence.`,
  "unknown-server": (name) => `There is no server ${name} in this lab's network.`,
  "unknown-account": (name) => `The licence server has no virtual account ${name}.`,
  "no-file": (name) => `There is no file ${name}.`,
  "bad-path": (name) => `${name} is not a place for a file on bootflash.`,
  "bad-request-code": (code) => `${code} is no reservation request code.`,
  "unknown-licence": (name) => `The virtual account has no licence "${name}".`,
  "too-few": (name) => `The virtual account has not enough of "${name}" left.`,
  "bad-return-code": (code) => `${code} is not the return code of a reservation.`,
  corrupt: (name) =>
    `CSSM refuses ${name}: it is no usage file or trust request, or it was changed after it was saved.`,
  duplicate: (name) => `CSSM refuses ${name}: the same file was uploaded before.`,
  "no-account": (name) => `CSSM doesn't know which virtual account ${name} is for: name one.`,
};

/** Why a change was refused; `name` is what it was about. */
export function changeText(error: ChangeError, name: string): string {
  return ERRORS[error](name);
}

/** Why SIP service is down, for people. */
export const SIP_DOWN: Readonly<Record<SipDownReason, string>> = {
  unlicensed: "the platform's minimum licence for CUBE is not in use",
  shutdown: "voice service voip is shut down",
  "call service stop": "call service stop is configured",
  "not configured": "nothing that uses SIP is configured",
  "ack overdue": "the ACK deadline has passed without an acknowledgement",
  "eval expired": "the evaluation period is over and the router is not registered",
};

/** How many call attempts were accepted and blocked. */
export function attemptText(accepted: number, blocked: number): string {
  return blocked === 0 ? `${accepted} accepted.` : `${accepted} accepted, ${blocked} blocked.`;
}

/** What came of an upload. */
export function uploadText(kind: "ack" | "trust", account: string, path: string): string {
  const what = kind === "ack" ? "The acknowledgement" : "The trust code";
  return `CSSM took the file for virtual account ${account}. ${what} is in bootflash:${path}.`;
}
