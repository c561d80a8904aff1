/** What stands behind `$token`, for whoever needs one. */
import type { LocalServer } from "../../cssm/local/types.ts";
import { type TokenState, tokenState } from "../../cssm/tokens.ts";
import { releaseOf } from "../../releases/releases.ts";
import { reach } from "../reach.ts";
import type { Asked } from "./types.ts";

/** The On-Prem that the messages of a registering router get to; undefined where that is CSSM, or nothing is reached. */
export function onPremOf({ lab, device }: Asked): LocalServer | undefined {
  const reached = reach(lab.network, device.config, releaseOf(device.release).facts.defaultTransport);
  return reached.ok && reached.at !== undefined ? lab.servers[reached.at.server] : undefined;
}

/** A token of the server that can be used stands behind `$token`; if not, one must be made first. */
export function tokenFirst(asked: Asked, server?: LocalServer): string[] {
  const control = server === undefined ? ":token" : `:server ${server.name} token`;
  return stateOf(asked, server) === "usable" ? [] : [control];
}

/** What is wrong with the token behind `$token`; nothing where there is none, or the server takes it. */
export function aboutToken(asked: Asked, server?: LocalServer): string[] {
  if (asked.lab.lastToken === undefined) return [];
  const state = stateOf(asked, server);
  return state === "usable" ? [] : [`The token behind $token ${TEXTS[state](server?.name ?? "CSSM")}.`];
}

const TEXTS: Readonly<Record<Exclude<TokenState, "usable">, (server: string) => string>> = {
  unknown: (server) => `is not one that ${server} made: it was cut when it was copied, or is of another server`,
  revoked: () => "was revoked",
  expired: () => "has expired",
  "used-up": () => "is used up",
};

function stateOf({ lab }: Asked, server: LocalServer | undefined): TokenState {
  return tokenState(server?.tokens ?? lab.cssm.tokens, lab.lastToken ?? "", lab.now);
}
