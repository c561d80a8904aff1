/** Why a router in policy mode is trusted or not (STATE §2.4). */

import { transportSettings } from "../../device/settings/licensing.ts";
import { zoneOf } from "../../device/settings/settings.ts";
import { licenseDate } from "../../text/dates.ts";
import { aboutDisk, diskFirst } from "./offline.ts";
import { whyRefused } from "./refusals.ts";
import { aboutToken, tokenFirst } from "./tokens.ts";
import { type Asked, first, type Why } from "./types.ts";
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
  const { device } = asked;
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
  const refused = whyRefused(asked, "trust");
  if (refused !== undefined) return { ...refused, advice: [...refused.advice, ...tokenFirst(asked), ...TRUST] };
  if (planned.some(({ kind }) => kind === "trust")) {
    return {
      because: ["Trust was asked for; the answer is on its way."],
      rule: `the answer comes as a log message (${first("Smart")})`,
      advice: [":advance 1m"],
    };
  }
  return byToken(asked);
}

function byToken(asked: Asked): Why {
  const { device } = asked;
  const refused = device.agent.statistics.trust?.lastResponse;
  const because =
    refused === undefined || refused.ok
      ? ["Nobody has asked for trust yet."]
      : [
          `Trust was refused on ${licenseDate(refused.at, zoneOf(device.config))}: ${refused.reason ?? "without a reason"}`,
        ];
  return {
    because: [...because, ...aboutToken(asked)],
    rule: `trust needs a token of the virtual account that is neither expired nor used up, and whole (${first("Smart")})`,
    advice: [...tokenFirst(asked), ...TRUST],
  };
}

function offline(asked: Asked): Why {
  const { device } = asked;
  const because = "Transport is off: trust can be asked for and brought as files, and isn't needed for usage files.";
  return {
    because: [because, ...aboutDisk(asked)],
    rule: `without a connection, requests and answers are carried as files (${first("Airgap/Offline Method")})`,
    advice: [
      ...diskFirst(asked),
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
