/** Registration tokens (CSSM §1.1): policy mode's trust uses the same ones. */
import type { Draft } from "immer";
import { DAY, type Instant } from "../clock/instant.ts";
import { encodeBase64 } from "../text/base64.ts";
import { stableUuid } from "../text/prng.ts";
import { sha256 } from "../text/sha256.ts";
import { accountNamed, defaultAccount } from "./accounts.ts";
import { logPortal } from "./portal-log.ts";
import { nextSerial } from "./serial.ts";
import type { Cssm, Token } from "./types.ts";

/** What the portal's form asks for. */
export interface TokenRequest {
  /** Absent = the server makes one up. */
  readonly text?: string;
  /** Absent = the first virtual account. */
  readonly account?: string;
  readonly days: number;
  readonly uses: number;
  readonly exportControlled: boolean;
  readonly description: string;
}

/** The form's own values (CSSM §1.1). */
export const TOKEN_DEFAULTS: TokenRequest = { days: 30, uses: 10, exportControlled: false, description: "" };

export type TokenResult =
  | { readonly ok: true; readonly token: Token }
  | { readonly ok: false; readonly error: "unknown-account"; readonly account: string };

/** Creates a token of a virtual account. */
export function createToken(cssm: Draft<Cssm>, request: TokenRequest, at: Instant): TokenResult {
  const account = request.account === undefined ? defaultAccount(cssm) : accountNamed(cssm, request.account);
  if (account === undefined) return { ok: false, error: "unknown-account", account: request.account ?? "" };
  const expiresAt = at + request.days * DAY;
  const token: Token = {
    text: request.text ?? tokenText(`${cssm.smartAccount} ${account.name} ${nextSerial(cssm)}`, expiresAt),
    virtualAccount: account.name,
    createdAt: at,
    expiresAt,
    maxUses: request.uses,
    uses: 0,
    exportControlled: request.exportControlled,
    description: request.description,
  };
  cssm.tokens.push({ ...token });
  logPortal(cssm, at, "Token", `A token of virtual account "${account.name}" was created.`);
  return { ok: true, token };
}

/** How a token stands. */
export type TokenState = "usable" | "unknown" | "revoked" | "expired" | "used-up";

/** How the token with that text stands; unknown to a server that didn't make it. */
export function tokenState(tokens: readonly Token[], text: string, at: Instant): TokenState {
  const token = tokens.find((one) => one.text === text);
  if (token === undefined) return "unknown";
  if (token.revoked) return "revoked";
  if (at >= token.expiresAt) return "expired";
  return token.uses < token.maxUses ? "usable" : "used-up";
}

/** The token, if it is known and neither revoked, expired nor used up. */
export function usableToken(tokens: Draft<readonly Token[]>, text: string, at: Instant): Draft<Token> | undefined {
  const token = tokens.find((one) => one.text === text);
  return tokenState(tokens, text, at) === "usable" ? token : undefined;
}

/** A token: `<uuid>-<expiry in ms>|<signature>` in Base64, in lines of 60, the line ends and `=` written as in a URL. */
export function tokenText(seed: string, expiresAt: Instant): string {
  const signature = encodeBase64(sha256(`token ${seed} ${expiresAt}`));
  const digits = encodeBase64(`${stableUuid(`token ${seed}`)}-${expiresAt}|${signature}`);
  return encodeURIComponent(digits.replace(/.{1,60}/g, "$&\n"));
}
