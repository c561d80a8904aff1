/** Codes that are carried by hand between a router and the portal (STATE §3): request, confirmation and return. */
import { stableHex, stableWord } from "../text/prng.ts";
import type { InstanceId } from "./types.ts";

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const REQUEST = /^(CB-Z([^:\s]+):([^-\s]+)-([1-9A-HJ-NP-Za-km-z]{9}))-([0-9a-f]{2})$/;
const CHECK_DIGITS = 2;
const CONFIRMATION_DIGITS = 8;
const RETURN_DIGITS = 51;
const GROUP = 6;

/** The `n`-th request code of a router: `CB-ZISR4321/K9:FDO2501A001-AK9A6sMTr-86`. */
export function requestCode({ pid, serial }: InstanceId, n: number): string {
  const body = `CB-Z${pid}:${serial}-${stableWord(`reservation ${pid} ${serial} ${n}`, BASE58, 9)}`;
  return `${body}-${checkDigits(body)}`;
}

/** Who made a request code; undefined for a text that is none, or was mistyped. */
export function readRequestCode(text: string): InstanceId | undefined {
  const [, body = "", pid = "", serial = "", , check = ""] = REQUEST.exec(text.trim()) ?? [];
  return body !== "" && check === checkDigits(body) ? { pid, serial } : undefined;
}

/** What a router shows once an authorization code is installed. */
export function confirmationCode({ pid, serial }: InstanceId, codeId: string): string {
  return stableHex(`confirmation ${pid} ${serial} ${codeId}`, CONFIRMATION_DIGITS);
}

/** What a router shows when it gives an authorization code up: groups of six. */
export function returnCode({ pid, serial }: InstanceId, codeId: string): string {
  const digits = stableWord(`return ${pid} ${serial} ${codeId}`, BASE58, RETURN_DIGITS);
  return (digits.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join("-");
}

function checkDigits(body: string): string {
  return stableHex(`check ${body}`, CHECK_DIGITS);
}
