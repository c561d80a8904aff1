/** Why a router in policy mode is trusted or not (STATE §2.4). */

import { monthShort } from "../../clock/names.ts";
import { local } from "../../clock/zone.ts";
import { tokenState } from "../../cssm/tokens.ts";
import { isOwnPid } from "../../cssm/trust.ts";
import { hostnameOf, zoneOf } from "../../device/settings.ts";
import { transportSettings } from "../../device/settings-licensing.ts";
import { GREATEST_SKEW } from "../../licensing/policy/trust.ts";
import { licenseDate } from "../../text/dates.ts";
import { type Asked, configured, first, second, type Why } from "./types.ts";
import { whyNoWay } from "./way.ts";

const TRUST = ["license smart trust idtoken $token local", ":advance 1m"];

/** Why the router has a trust code, or none; and what an upgrade did to it, as long as its transport is in force. */
export function whyTrust(asked: Asked): Why {
  const why = trustOrNot(asked);
  const { agent, config } = asked.device;
  const { type } = transportSettings(config);
  if (why.fine || agent.upgradedTransport !== type) return why;
  const upgraded = `The upgrade into policy mode left no trust and transport ${type}.`;
  return { ...why, because: [upgraded, ...why.because].slice(0, 3) };
}

function trustOrNot(asked: Asked): Why {
  const { lab, device } = asked;
  const { trust, planned } = device.agent;
  if (trust !== undefined) {
    const when = licenseDate(trust.installedAt, zoneOf(device.config));
    return {
      fine: true,
      because: [`A trust code of virtual account ${trust.virtualAccount} is installed since ${when}.`],
      rule: `trust stays through reloads and write erase; license smart factory reset takes it away (${first("Smart")})`,
      advice: [],
    };
  }
  const { type } = transportSettings(device.config);
  if (type === "off") return offline(asked);
  const noWay = whyNoWay(asked);
  if (type !== "smart" && type !== "callhome") return vouched(noWay);
  if (noWay !== undefined) return { ...noWay, advice: [...noWay.advice, ...tokenFirst(asked), ...TRUST] };
  if (lab.cssm.suspended) {
    return {
      because: ["CSSM refuses trust: the smart account is suspended."],
      rule: `trust is given for a token of an active account (${first("Smart")})`,
      advice: [":fault account off", ...tokenFirst(asked), ...TRUST],
    };
  }
  const hostname = hostnameOf(device.config);
  if (isOwnPid({ hostname, pid: device.platform })) {
    return {
      because: [`The host name ${hostname} is the product id of the router; CSSM takes no such name.`],
      rule: `host name and PID must not be the same (${second("Configure Smart Licensing Transport Settings")})`,
      advice: [...configured("hostname cube"), ...tokenFirst(asked), ...TRUST],
    };
  }
  const ahead = Math.abs(device.clock.offset) > GREATEST_SKEW;
  if (ahead) return skewed(asked);
  if (planned.some(({ kind }) => kind === "trust")) {
    return {
      because: ["Trust was asked for; the answer is on its way."],
      rule: `the answer comes as a log message (${first("Smart")})`,
      advice: [":advance 1m"],
    };
  }
  return byToken(asked);
}

/** A token that can be used stands behind `$token`; if not, one must be made first. */
function tokenFirst({ lab }: Asked): string[] {
  return tokenState(lab.cssm.tokens, lab.lastToken ?? "", lab.now) === "usable" ? [] : [":token"];
}

const TOKEN_TEXTS = {
  unknown: "is not one that CSSM made: it was cut when it was copied, or is of another server",
  revoked: "was revoked",
  expired: "has expired",
  "used-up": "is used up",
} as const;

function byToken(asked: Asked): Why {
  const { lab, device } = asked;
  const refused = device.agent.statistics.trust?.lastResponse;
  const state = lab.lastToken === undefined ? undefined : tokenState(lab.cssm.tokens, lab.lastToken, lab.now);
  const because =
    refused === undefined || refused.ok
      ? ["Nobody has asked for trust yet."]
      : [
          `Trust was refused on ${licenseDate(refused.at, zoneOf(device.config))}: ${refused.reason ?? "without a reason"}`,
        ];
  const token = state === undefined || state === "usable" ? [] : [`The token behind $token ${TOKEN_TEXTS[state]}.`];
  return {
    because: [...because, ...token],
    rule: `trust needs a token of the virtual account that is neither expired nor used up, and whole (${first("Smart")})`,
    advice: [...tokenFirst(asked), ...TRUST],
  };
}

function skewed(asked: Asked): Why {
  const { lab, device } = asked;
  const hours = Math.round((Math.abs(device.clock.offset) / 3_600_000) * 10) / 10;
  const at = local(zoneOf(device.config), lab.now);
  const two = (part: number) => String(part).padStart(2, "0");
  const time = `${two(at.hour)}:${two(at.minute)}:${two(at.second)} ${at.day} ${monthShort(at.month)} ${at.year}`;
  const mend = lab.faults?.clock === undefined ? `clock set ${time}` : ":fault clock off";
  return {
    because: [
      `The router's clock is ${hours} h ${device.clock.offset > 0 ? "ahead" : "behind"}; CSSM's messages bear another time.`,
    ],
    rule: `trust needs clocks that differ by an hour at most (message guide of IOS XE, TRUST_CODE_INSTALL_FAILED)`,
    advice: [mend, ...tokenFirst(asked), ...TRUST],
  };
}

function offline({ device }: Asked): Why {
  return {
    because: ["Transport is off: trust can be asked for and brought as files, and isn't needed for usage files."],
    rule: `without a connection, requests and answers are carried as files (${first("Airgap/Offline Method")})`,
    advice: [
      "license smart save trust-request bootflash:trust.xml",
      `:cssm upload ${device.name}:trust.xml`,
      "license smart import bootflash:ACK_trust.xml",
    ],
  };
}

function vouched(noWay: Why | undefined): Why {
  const sync = ["license smart sync local", ":advance 10m"];
  if (noWay !== undefined) return { ...noWay, advice: [...noWay.advice, ...sync] };
  return {
    because: ["CSLU and On-Prem vouch for their routers: trust comes by itself with the first acknowledgement."],
    rule: `no token is needed with transport cslu (${first("Cisco Smart License Utility Manager (CSLU)")})`,
    advice: sync,
  };
}
