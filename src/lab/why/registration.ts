/** Why a router is registered or not, where routers register (STATE §1.1, §1.2). */
import { tokenState } from "../../cssm/tokens.ts";
import type { Token } from "../../cssm/types.ts";
import { releaseOf } from "../../releases/releases.ts";
import { reach } from "../reach.ts";
import { legacyStates } from "./registration-states.ts";
import { type Asked, first, second, type Why } from "./types.ts";
import { whyNoWay } from "./way.ts";

const REGISTER = ["license smart register idtoken $token", ":advance 5m"];

/** Why the router is registered, or not. */
export function whyRegistration(asked: Asked): Why {
  const { device } = asked;
  const rule = `routers up to 17.3.1a register with a token (${first("Device Fails to Register")})`;
  if (device.legacy === undefined || legacyStates.isPolicy(device)) {
    return {
      fine: true,
      because: ["This router does not register: it is in policy mode or used by right. Ask :why trust."],
      rule: `from 17.3.2 on trust takes the place of registration (${second("Associate the Host Platform with CSSM")})`,
      advice: [],
    };
  }
  const { registration } = device.legacy;
  switch (registration.state) {
    case "registered":
      return {
        fine: true,
        because: [`It is registered to virtual account ${registration.account.virtual}.`],
        rule,
        advice: [],
      };
    case "reserved":
      return {
        fine: true,
        because: ["Licences are reserved on it; it sends nothing."],
        rule: `a router with a reservation does not register (${first("Use of Smart License Reservation")})`,
        advice: [],
      };
    case "unregistered":
      return start(asked, ["Nobody has registered it.", ...legacyStates.evaluation(asked)], rule);
    case "expired":
      return start(asked, ["Its identity certificate has run out."], rule);
    case "unidentified":
      return start(asked, ["An upgrade changed its entitlement tags: it must register again."], rule);
    case "registering":
    case "failed": {
      const { failure } = registration;
      const because =
        failure === undefined ? ["The request is on its way."] : [`Registration failed: ${failure.reason}`];
      return start(asked, because, rule);
    }
  }
}

function start(asked: Asked, because: readonly string[], rule: string): Why {
  const { lab } = asked;
  const { tokens, control } = tokensOf(asked);
  const token = tokenState(tokens, lab.lastToken ?? "", lab.now) === "usable" ? [] : [control];
  const noWay = whyNoWay(asked);
  if (noWay === undefined) return { because, rule, advice: [...token, ...REGISTER] };
  return {
    because: [...because, ...noWay.because].slice(0, 3),
    rule: noWay.rule,
    advice: [...noWay.advice, ...token, ...REGISTER],
  };
}

/** The tokens of the server that the router's messages get to, and the lab control that makes one. */
function tokensOf({ lab, device }: Asked): { readonly tokens: readonly Token[]; readonly control: string } {
  const reached = reach(lab.network, device.config, releaseOf(device.release).facts.defaultTransport);
  const onPrem = reached.ok && reached.at !== undefined ? lab.servers[reached.at.server] : undefined;
  return onPrem === undefined
    ? { tokens: lab.cssm.tokens, control: ":token" }
    : { tokens: onPrem.tokens, control: `:server ${onPrem.name} token` };
}
