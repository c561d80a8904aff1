/** What makes the licence server refuse a router that reaches it: the account, the host name, the clocks. */
import { monthShort } from "../../clock/names.ts";
import { local } from "../../clock/zone.ts";
import { isOwnPid } from "../../cssm/trust.ts";
import { hostnameOf, zoneOf } from "../../device/settings/settings.ts";
import { GREATEST_SKEW } from "../../licensing/policy/trust.ts";
import { onPremOf } from "./tokens.ts";
import { type Asked, configured, first, second, type Why } from "./types.ts";

/** What a router asks for. */
export type Wanted = "trust" | "registration";

const PLACES: Readonly<Record<Wanted, { readonly account: string; readonly clocks: string }>> = {
  trust: {
    account: `trust is given for a token of an active account (${first("Smart")})`,
    clocks: "trust needs clocks that differ by an hour at most (message guide of IOS XE, TRUST_CODE_INSTALL_FAILED)",
  },
  registration: {
    account: `registration needs a token of an active account (${first("Device Fails to Register")})`,
    clocks: `registration needs clocks that differ by an hour at most (${first("Device Fails to Register")})`,
  },
};

/** Why the server would refuse what a router asks for now, whatever its token; undefined where it would not. */
export function whyRefused(asked: Asked, wanted: Wanted): Why | undefined {
  const { lab, device } = asked;
  if (lab.cssm.suspended && (wanted === "trust" || onPremOf(asked) === undefined)) {
    return {
      because: [`CSSM refuses ${wanted}: the smart account is suspended.`],
      rule: PLACES[wanted].account,
      advice: [":fault account off"],
    };
  }
  const hostname = hostnameOf(device.config);
  if (isOwnPid({ hostname, pid: device.platform })) {
    return {
      because: [`The host name ${hostname} is the product id of the router; CSSM takes no such name.`],
      rule: `host name and PID must not be the same (${second("Configure Smart Licensing Transport Settings")})`,
      advice: configured("hostname cube"),
    };
  }
  return Math.abs(device.clock.offset) > GREATEST_SKEW ? skewed(asked, wanted) : undefined;
}

function skewed({ lab, device }: Asked, wanted: Wanted): Why {
  const hours = Math.round((Math.abs(device.clock.offset) / 3_600_000) * 10) / 10;
  const at = local(zoneOf(device.config), lab.now);
  const two = (part: number) => String(part).padStart(2, "0");
  const time = `${two(at.hour)}:${two(at.minute)}:${two(at.second)} ${at.day} ${monthShort(at.month)} ${at.year}`;
  return {
    because: [
      `The router's clock is ${hours} h ${device.clock.offset > 0 ? "ahead" : "behind"}; CSSM's messages bear another time.`,
    ],
    rule: PLACES[wanted].clocks,
    advice: [lab.faults?.clock === undefined ? `clock set ${time}` : ":fault clock off"],
  };
}
