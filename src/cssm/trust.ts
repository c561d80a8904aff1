import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { accountAnswer } from "./accounts.ts";
import { instanceOf, touchInstance, udiText } from "./instances.ts";
import { logPortal } from "./portal-log.ts";
import { becomeTrusted } from "./standing.ts";
import { type TokenState, tokenState, usableToken } from "./tokens.ts";
import type { AccountAnswer, Cssm, InstanceId } from "./types.ts";

/** A product instance that asks for trust with a token. */
export interface TrustRequest extends InstanceId {
  readonly token: string;
  readonly hostname: string;
}

/** Why trust is refused. `hostname`: it is the product's own id (second document, "Configure Smart Licensing Transport Settings"). */
export type TrustRefusal = "token" | "suspended" | "hostname";

export type TrustAnswer =
  | { readonly ok: true; readonly account: AccountAnswer }
  | { readonly ok: false; readonly error: TrustRefusal };

/** Gives trust for a usable token, of which it takes one use; refuses any other (CSSM §3). */
export function answerTrust(cssm: Draft<Cssm>, request: TrustRequest, at: Instant): TrustAnswer {
  if (cssm.suspended) return refused(cssm, request, "suspended", at);
  const token = usableToken(cssm.tokens, request.token, at);
  if (token === undefined) {
    const state = tokenState(cssm.tokens, request.token, at);
    return refused(cssm, request, state === "usable" ? "unknown" : state, at);
  }
  if (isOwnPid(request)) return refused(cssm, request, "hostname", at);
  token.uses += 1;
  const account = giveTrust(cssm, request, token.virtualAccount, at);
  return { ok: true, account: token.exportControlled ? { ...account, exportControlled: true } : account };
}

/** Whether a host name is the PID of the device: the server takes none such. */
export function isOwnPid({ hostname, pid }: { readonly hostname: string; readonly pid: string }): boolean {
  return hostname.toLowerCase() === pid.toLowerCase();
}

/** What is wrong with a token, as the portal's log says it. */
export const TOKEN_REFUSALS: Readonly<Record<Exclude<TokenState, "usable">, string>> = {
  unknown: "its token is not one of this server",
  revoked: "its token was revoked",
  expired: "its token has expired",
  "used-up": "its token is used up",
};

const REFUSALS: Readonly<Record<keyof typeof TOKEN_REFUSALS | Exclude<TrustRefusal, "token">, string>> = {
  ...TOKEN_REFUSALS,
  suspended: "the smart account is suspended",
  hostname: "its host name is its product id",
};

function refused(cssm: Draft<Cssm>, id: InstanceId, why: keyof typeof REFUSALS, at: Instant): TrustAnswer {
  logPortal(cssm, at, "Product Instance", `Trust for ${udiText(id)} was refused: ${REFUSALS[why]}.`);
  return { ok: false, error: why === "suspended" || why === "hostname" ? why : "token" };
}

/** Trust for a product instance, in a virtual account that exists. */
export function giveTrust(
  cssm: Draft<Cssm>,
  { pid, serial, hostname }: InstanceId & { readonly hostname: string },
  virtualAccount: string,
  at: Instant,
): AccountAnswer {
  becomeTrusted(touchInstance(cssm, { pid, serial }, { hostname, virtualAccount }, at), at);
  logPortal(cssm, at, "Product Instance", `A trust code for ${udiText({ pid, serial })} was issued.`);
  return accountAnswer(cssm, virtualAccount);
}

/** A trust sync: what the server says of a trusted instance's account; undefined for one that isn't trusted. */
export function syncTrust(cssm: Draft<Cssm>, id: InstanceId, at: Instant): AccountAnswer | undefined {
  const instance = cssm.suspended ? undefined : instanceOf(cssm, id);
  if (instance?.trustedAt === undefined) return undefined;
  instance.lastContact = at;
  return accountAnswer(cssm, instance.virtualAccount);
}
