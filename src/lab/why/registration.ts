/** Why a router is registered or not, where routers register (STATE §1.1, §1.2). */
import { whyRefused } from "./refusals.ts";
import { legacyStates } from "./registration-states.ts";
import { aboutToken, onPremOf, tokenFirst } from "./tokens.ts";
import { type Asked, first, second, type Why } from "./types.ts";
import { whyNoWay } from "./way.ts";

const REGISTER = ["license smart register idtoken $token", ":advance 5m"];
const REGISTER_AGAIN = ["license smart register idtoken $token force", ":advance 5m"];

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
      return registered(asked, `It is registered to virtual account ${registration.account.virtual}.`, rule);
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

/** A registered router may have lost its server since. */
function registered(asked: Asked, because: string, rule: string): Why {
  const renew = ["license smart renew auth", ":advance 2m"];
  const trouble = whyNoWay(asked) ?? whyRefused(asked, "registration");
  if (trouble !== undefined) {
    return {
      because: [because, "The server does not answer it any more.", ...trouble.because].slice(0, 3),
      rule: trouble.rule,
      advice: [...trouble.advice, ...renew],
    };
  }
  const onPrem = onPremOf(asked);
  if (isRegisteredWith(asked, onPrem?.name)) return { fine: true, because: [because], rule, advice: [] };
  return {
    because: [because, `${onPrem?.name ?? "CSSM"} knows it no more: the product instance was removed.`],
    rule,
    advice: [...tokenFirst(asked, onPrem), ...REGISTER_AGAIN],
  };
}

/** Whether a server has the router registered: CSSM, or the On-Prem of that name. */
function isRegisteredWith({ lab, device }: Asked, server: string | undefined): boolean {
  const known = lab.cssm.instances.find(({ pid, serial }) => pid === device.platform && serial === device.serial);
  return known?.registeredAt !== undefined && known.through === server;
}

/** How to register, once nothing stands in the way. */
function start(asked: Asked, because: readonly string[], rule: string): Why {
  const onPrem = onPremOf(asked);
  const taken = isRegisteredWith(asked, onPrem?.name);
  const register = [...tokenFirst(asked, onPrem), ...(taken ? REGISTER_AGAIN : REGISTER)];
  const trouble = whyNoWay(asked) ?? whyRefused(asked, "registration");
  if (trouble !== undefined) {
    return {
      because: [...because, ...trouble.because].slice(0, 3),
      rule: trouble.rule,
      advice: [...trouble.advice, ...register],
    };
  }
  const again = taken ? [`${onPrem?.name ?? "CSSM"} still has it registered: that takes force.`] : [];
  return { because: [...because, ...aboutToken(asked, onPrem), ...again], rule, advice: register };
}
