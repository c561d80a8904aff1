import type { Draft } from "immer";
import { DAY, type Instant } from "../../clock/instant.ts";
import { logPortal } from "../portal-log.ts";
import { TOKEN_DEFAULTS, tokenText } from "../tokens.ts";
import type { Token } from "../types.ts";
import type { LocalServer } from "./types.ts";

/** Creates a registration token of On-Prem. CSSM doesn't know it (CSSM §1.1). */
export function createLocalToken(server: Draft<LocalServer>, at: Instant): Token {
  const { days, uses, exportControlled, description } = TOKEN_DEFAULTS;
  server.serial += 1;
  const expiresAt = at + days * DAY;
  const token: Token = {
    text: tokenText(`${server.name} ${server.serial}`, expiresAt),
    virtualAccount: server.virtualAccount,
    createdAt: at,
    expiresAt,
    maxUses: uses,
    uses: 0,
    exportControlled,
    description,
  };
  server.tokens.push({ ...token });
  logPortal(server, at, "Token", "A token was created.", server.name);
  return token;
}
