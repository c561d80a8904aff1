/** Smart Licensing Authorization Codes in the portal (STATE §2.6): a device may use an export-controlled licence. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { stableHex, stableWord } from "../text/prng.ts";
import { checkAlertsSoon } from "./alert-check.ts";
import { instanceOf, touchInstance, udiText } from "./instances.ts";
import { licenceName, licencePools } from "./licences.ts";
import { logPortal } from "./portal-log.ts";
import { nextSerial } from "./serial.ts";
import type { Cssm, InstanceId } from "./types.ts";

/** A licence that is asked for, or was authorized. */
export interface AuthorizedFeature {
  /** As it is typed: `hseck9`. */
  readonly name: string;
  readonly tag: string;
  readonly count: number;
}

/** What a device asks for; `replace` gives up what it had. */
export interface AuthorizationRequest extends InstanceId {
  readonly hostname: string;
  readonly mode: "add" | "replace";
  readonly features: readonly AuthorizedFeature[];
}

/** An authorization code. */
export interface AuthorizationCode {
  /** Eight hexadecimal digits that the device displays. */
  readonly confirmation: string;
  readonly features: readonly AuthorizedFeature[];
}

/** Why the portal gives no code. */
export type AuthorizationRefusal = "no-trust" | "suspended" | "no-licences";

export type AuthorizationAnswer =
  | { readonly ok: true; readonly code: AuthorizationCode }
  | { readonly ok: false; readonly error: AuthorizationRefusal };

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** The code that a device prints when it gives an authorization up: groups of six, four of them (COMMANDS §1.2). */
export function authorizationReturnCode({ pid, serial }: InstanceId, confirmation: string): string {
  const digits = stableWord(`authorization return ${pid} ${serial} ${confirmation}`, BASE58, 24);
  return (digits.match(/.{6}/g) ?? []).join("-");
}

/** Answers a request that a trusted device sends. */
export function answerAuthorization(
  cssm: Draft<Cssm>,
  request: AuthorizationRequest,
  at: Instant,
): AuthorizationAnswer {
  const instance = instanceOf(cssm, request);
  if (instance?.trustedAt === undefined) return refused(cssm, request, "no-trust", at);
  return authorize(cssm, request, instance.virtualAccount, at);
}

/** Authorizes a device of a virtual account, as far as the account has licences that nobody uses. */
export function authorize(
  cssm: Draft<Cssm>,
  request: AuthorizationRequest,
  virtualAccount: string,
  at: Instant,
): AuthorizationAnswer {
  if (cssm.suspended) return refused(cssm, request, "suspended", at);
  const held = instanceOf(cssm, request)?.authorized ?? {};
  const pools = licencePools(cssm, virtualAccount, at);
  const missing = request.features.some(({ tag, count }) => {
    const balance = pools.find(({ licence }) => licence === licenceName(tag))?.balance ?? 0;
    return balance + (held[tag] ?? 0) < count;
  });
  if (missing) return refused(cssm, request, "no-licences", at);
  const { hostname } = request;
  const instance = touchInstance(cssm, request, { hostname, virtualAccount }, at);
  const asked = Object.fromEntries(request.features.map(({ tag, count }) => [tag, count]));
  instance.authorized = request.mode === "add" ? { ...held, ...asked } : asked;
  checkAlertsSoon(cssm, at);
  logPortal(cssm, at, "Authorization", `An authorization code for ${udiText(request)} was issued.`);
  const confirmation = stableHex(`authorization ${udiText(request)} ${nextSerial(cssm)}`, 8);
  return { ok: true, code: { confirmation, features: request.features } };
}

/** A device gave its authorization up. False where the portal knows of none. */
export function takeAuthorizationBack(cssm: Draft<Cssm>, id: InstanceId, at: Instant): boolean {
  const instance = instanceOf(cssm, id);
  if (instance?.authorized === undefined) return false;
  delete instance.authorized;
  instance.lastContact = at;
  checkAlertsSoon(cssm, at);
  logPortal(cssm, at, "Authorization", `The authorization code of ${udiText(id)} was returned.`);
  return true;
}

const REFUSALS: Readonly<Record<AuthorizationRefusal, string>> = {
  "no-trust": "the product instance is not trusted",
  suspended: "the smart account is suspended",
  "no-licences": "there are not enough licenses",
};

function refused(cssm: Draft<Cssm>, id: InstanceId, error: AuthorizationRefusal, at: Instant): AuthorizationAnswer {
  logPortal(cssm, at, "Authorization", `An authorization code for ${udiText(id)} was refused: ${REFUSALS[error]}.`);
  return { ok: false, error };
}
