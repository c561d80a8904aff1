/** What the lab says about changes of the world. One sentence each, without a line end. */

import type { ReserveError, ReturnError } from "../cssm/reservations.ts";
import type { UploadError, UploadKind } from "../cssm/upload.ts";
import type { SipDownReason } from "../cube/sip-service.ts";
import { ACCOUNT_POLICIES } from "../releases/policies.ts";
import { FAULT_ERRORS, type FaultError } from "./faults/wording.ts";

const POLICY_NAMES = Object.keys(ACCOUNT_POLICIES);

export type ChangeError =
  | "unknown-device"
  | "device-off"
  | "sip-down"
  | "secure-licence"
  | "secure-limit"
  | "standing-by"
  | "no-standby"
  | "unknown-server"
  | "unknown-account"
  | "unknown-local"
  | "unknown-policy"
  | "no-file"
  | "no-image"
  | "bad-path"
  | "no-space"
  | "nothing-waits"
  | "not-its-answer"
  | "no-pull"
  | FaultError
  | Exclude<ReserveError, "unknown-account">
  | ReturnError
  | Exclude<UploadError, "unknown-account">;

const ERRORS: Readonly<Record<ChangeError, (name: string) => string>> = {
  "unknown-device": (name) => `There is no device ${name} in this lab.`,
  "device-off": (name) => `${name} is not up.`,
  "sip-down": (why) => `No calls: SIP service is down (${why}).`,
  "secure-licence": (lacks) => `No calls: secure sessions need ${lacks}.`,
  "secure-limit": (limit) => `No calls: more than ${limit} secure sessions need the HSEC licence.`,
  "standing-by": (name) => `No calls: ${name} is the standby router of its pair.`,
  "no-standby": (name) => `${name} has no standby that could take over.`,
  "unknown-server": (name) => `There is no server ${name} in this lab's network.`,
  "unknown-account": (name) => `The licence server has no virtual account ${name}.`,
  "unknown-local": (name) => `There is no server ${name} on the premises of this lab.`,
  "unknown-policy": (name) => `There is no policy ${name}, only Cisco default, ${POLICY_NAMES.join(", ")}.`,
  "no-file": (name) => `There is no file ${name}.`,
  "no-image": (name) => `There is no image ${name} for this router: say a release, or a file of :image list.`,
  "bad-path": (name) => `${name} is not a place for a file on bootflash.`,
  "no-space": (name) => `There is no room on bootflash for ${name}.`,
  "nothing-waits": (name) => `${name} has nothing for CSSM.`,
  "not-its-answer": (name) => `${name} is not CSSM's answer to what this server sent, or was taken before.`,
  "no-pull": (what) => what,
  ...FAULT_ERRORS,
  "bad-request-code": (code) => `${code} is no reservation request code.`,
  "used-request-code": (code) => `${code} was used already: each request code gets one authorization code.`,
  "unknown-licence": (name) => `The virtual account has no licence "${name}".`,
  "too-few": (name) => `The virtual account has not enough of "${name}" left.`,
  "bad-return-code": (code) => `${code} is not the return code of a reservation.`,
  corrupt: (name) =>
    `CSSM refuses ${name}: it is no usage file or trust request, or it was changed after it was saved.`,
  duplicate: (name) => `CSSM refuses ${name}: the same file was uploaded before.`,
  "no-account": (name) => `CSSM doesn't know which virtual account ${name} is for: name one.`,
  suspended: (name) => `CSSM refuses ${name}: the smart account is suspended.`,
  errors: (name) => `CSSM took ${name}. Status: Errors. There is no acknowledgement.`,
  "no-licences": (name) => `CSSM refuses ${name}: the virtual account has not enough licenses.`,
  "no-authorization": (name) => `CSSM refuses ${name}: the product instance has no authorization code.`,
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

/** What CSSM gives for a file. */
const ANSWERS: Readonly<Record<Exclude<UploadKind, "return">, string>> = {
  ack: "The acknowledgement",
  trust: "The trust code",
  authorization: "The authorization code",
  bundle: "The acknowledgement",
};

/** What came of an upload; `place` is where the answer is: `bootflash:ACK_usage.xml`. */
export function uploadText(kind: UploadKind, account: string, place: string): string {
  const taken = `CSSM took the file for virtual account ${account}.`;
  return kind === "return" ? `${taken} The licenses are free.` : `${taken} ${ANSWERS[kind]} is in ${place}.`;
}
