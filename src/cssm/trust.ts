import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { accountAnswer } from "./accounts.ts";
import { touchInstance } from "./instances.ts";
import { usableToken } from "./tokens.ts";
import type { AccountAnswer, Cssm, InstanceId } from "./types.ts";

/** A product instance that asks for trust with a token. */
export interface TrustRequest extends InstanceId {
  readonly token: string;
  readonly hostname: string;
}

export type TrustAnswer =
  | { readonly ok: true; readonly account: AccountAnswer }
  | { readonly ok: false; readonly error: "token" };

/** Gives trust for a usable token, of which it takes one use; refuses any other (CSSM §3). */
export function answerTrust(cssm: Draft<Cssm>, request: TrustRequest, at: Instant): TrustAnswer {
  const token = usableToken(cssm, request.token, at);
  if (token === undefined) return { ok: false, error: "token" };
  token.uses += 1;
  return { ok: true, account: giveTrust(cssm, request, token.virtualAccount, at) };
}

/** Trust for a product instance, in a virtual account that exists. */
export function giveTrust(
  cssm: Draft<Cssm>,
  { pid, serial, hostname }: InstanceId & { readonly hostname: string },
  virtualAccount: string,
  at: Instant,
): AccountAnswer {
  touchInstance(cssm, { pid, serial }, { hostname, virtualAccount }, at).trustedAt = at;
  return accountAnswer(cssm, virtualAccount);
}
