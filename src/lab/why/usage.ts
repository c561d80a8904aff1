/** Why usage is pushed when it is, whether it is acknowledged, and when that is due (STATE §2.3). */
import { DAY, type Instant } from "../../clock/instant.ts";
import { transportSettings } from "../../device/settings/licensing.ts";
import { zoneOf } from "../../device/settings/settings.ts";
import { firstDeadline, leastDays } from "../../licensing/policy/deadlines.ts";
import { armedPush, termsOf, usageReporting } from "../../licensing/policy/reporting.ts";
import { unreported } from "../../licensing/policy/rum.ts";
import { licenseDate } from "../../text/dates.ts";
import { reportedByItself } from "../redundancy/pair-usage.ts";
import { tokenFirst } from "./tokens.ts";
import { whyTrust } from "./trust.ts";
import { type Asked, first, second, type Why } from "./types.ts";
import { whyNoWay } from "./way.ts";

const SYNC = ["license smart sync local", ":advance 5m"];

const REPORTED = `usage is sent by the policy's interval, or at once with license smart sync (${first("SLE-Reporting")})`;
const ACKNOWLEDGED = `CSSM acknowledges each report that it could process (${second("Smart License Operation")})`;

/** Why usage is, or isn't, sent. */
export function whyPush(asked: Asked): Why {
  const { lab, device } = asked;
  const transport = transportSettings(device.config);
  const stopped = whyStopped(asked);
  if (stopped !== undefined) return stopped;
  const when = dateOf(asked);
  const next = armedPush(device.agent, transport);
  const { interval, lastPush } = usageReporting(device.agent, transport);
  const last = lastPush === undefined ? "Nothing was sent yet" : `Usage was sent last on ${when(lastPush)}`;
  if (next === undefined) {
    const why =
      interval === 0
        ? "everything is acknowledged and no class in use asks for regular reports"
        : "no licence is in use";
    return { fine: true, because: [`${last}; nothing is planned: ${why}.`], rule: REPORTED, advice: SYNC };
  }
  const every = interval === 0 ? "" : `, then every ${interval} days`;
  const soon = next - lab.now - device.clock.offset;
  return {
    fine: true,
    because: [`${last}; the next push is on ${when(next)}${every}${soon <= 0 ? " (now)" : ""}.`],
    rule: REPORTED,
    advice: SYNC,
  };
}

/** What keeps usage from being taken; undefined where nothing does. */
function whyStopped(asked: Asked): Why | undefined {
  const { lab, device } = asked;
  const { type } = transportSettings(device.config);
  const noWay = whyNoWay(asked);
  if (noWay !== undefined) return type === "off" ? noWay : { ...noWay, advice: [...noWay.advice, ...SYNC] };
  if (lab.cssm.suspended) {
    return {
      because: ["CSSM refuses usage: the smart account is suspended."],
      rule: ACKNOWLEDGED,
      advice: [":fault account off", ...SYNC],
    };
  }
  if ((type === "smart" || type === "callhome") && device.agent.trust === undefined) {
    const { because, advice, rule } = whyTrust(asked);
    return {
      because: ["CSSM takes usage of trusted routers only.", ...because.slice(0, 2)],
      rule,
      advice: [...advice, ...SYNC],
    };
  }
  const known = lab.cssm.instances.find(({ pid, serial }) => pid === device.platform && serial === device.serial);
  if ((type === "smart" || type === "callhome") && known?.trustedAt === undefined) {
    return {
      because: ["CSSM knows the router no more: the product instance was removed."],
      rule: `CSSM takes usage of trusted product instances (${first("Smart")})`,
      advice: [...tokenFirst(asked), "license smart trust idtoken $token local force", ":advance 1m", ...SYNC],
    };
  }
  return undefined;
}

/** Why an acknowledgement is there, or is missing. */
export function whyAck(asked: Asked): Why {
  const { lab, device } = asked;
  const { reporting } = device.agent;
  const when = dateOf(asked);
  const waiting = reportedByItself(device, unreported(device.agent)).length;
  const last =
    reporting.lastAck === undefined ? "No ACK has come yet." : `The last ACK came on ${when(reporting.lastAck)}.`;
  const stopped = whyStopped(asked);
  if (waiting === 0 && reporting.pending === undefined && reporting.lastAck !== undefined && stopped === undefined) {
    return { fine: true, because: [`${last} No report waits for one.`], rule: ACKNOWLEDGED, advice: [] };
  }
  if (stopped !== undefined) return { ...stopped, because: [last, ...stopped.because].slice(0, 3) };
  if (lab.cssm.failing) {
    return {
      because: [last, "CSSM processes usage with errors and acknowledges nothing."],
      rule: ACKNOWLEDGED,
      advice: [":fault ack off", ...SYNC],
    };
  }
  const server = Object.values(lab.servers).find(({ uploads }) =>
    Object.values(uploads).some(
      ({ serial, state }) => serial === device.serial && (state === "held" || state === "sent"),
    ),
  );
  if (server !== undefined && !server.online) {
    const mend = lab.faults?.cisco === undefined ? `:server ${server.name} cisco available` : ":fault cisco off";
    return {
      because: [last, `${server.name} has the usage and does not reach CSSM.`],
      rule: `CSLU and On-Prem pass usage on to CSSM, by themselves or as files (${first("Cisco Smart License Utility Manager (CSLU)")})`,
      advice: [mend, ":advance 5m", ...SYNC],
    };
  }
  if (reporting.pending !== undefined) {
    const check = reporting.ackCheck === undefined ? "" : ` The router asks again on ${when(reporting.ackCheck)}.`;
    return {
      fine: true,
      because: [last, `Usage was sent on ${when(reporting.pending.pushedAt)} and is being processed.${check}`],
      rule: ACKNOWLEDGED,
      advice: [":advance 5m"],
    };
  }
  return { because: [last, notSent(asked, waiting)], rule: ACKNOWLEDGED, advice: SYNC };
}

/** How it comes that no acknowledgement is on its way. */
function notSent({ device }: Asked, waiting: number): string {
  const { statistics, planned } = device.agent;
  if (planned.some(({ kind }) => kind === "usage")) return "Usage is on its way.";
  const refused = statistics.poll?.lastResponse;
  if (refused?.ok === false) return `The last report came to nothing: ${refused.reason ?? ""}.`;
  return waiting === 0 ? "Nothing was sent since." : `Reports that wait to be sent or acknowledged: ${waiting}.`;
}

/** Why the deadline is when it is: the rule of STATE §2.3 that gave it. */
export function whyDeadline(asked: Asked): Why {
  const { lab, device } = asked;
  const { agent } = device;
  const { deadline, lastAck, unreportedChange } = agent.reporting;
  const when = dateOf(asked);
  const { advice } = whyAck(asked);
  const rule = `usage must be acknowledged within the days of the account's policy (${first("SLE-Enforcement")})`;
  if (deadline === undefined) {
    const why = agent.firstUse === undefined ? "no licence was ever in use" : "no class in use asks for another report";
    return { fine: true, because: [`There is no deadline: ${why}.`], rule, advice: [] };
  }
  const left = deadline - (lab.now + device.clock.offset);
  const passed = left <= 0;
  const state = passed
    ? `The deadline passed on ${when(deadline)}.`
    : `An ACK is due by ${when(deadline)}, in ${Math.floor(left / DAY)} days.`;
  const name = agent.policy.installed?.name ?? "the image's policy";
  const terms = termsOf(agent);
  const change = unreportedChange === undefined ? undefined : leastDays(agent.policy, terms.classes, "change");
  // A deadline that an earlier change brought stays when another one follows.
  const isEarlier = lastAck === undefined && deadline !== firstDeadline(terms, agent.firstUse ?? deadline);
  const from =
    change !== undefined && (isEarlier || deadline - change * DAY === unreportedChange)
      ? "change"
      : lastAck === undefined
        ? "first"
        : "ack";
  const days = {
    change,
    first: leastDays(agent.policy, terms.classes, "first"),
    ack: leastDays(agent.policy, terms.classes, "frequency"),
  }[from];
  const counted = {
    change: `It is ${days} days after a change of usage that is not acknowledged, as ${name} asks.`,
    first: `It is ${days} days after the first use or the policy's arrival, as ${name} asks for the first report.`,
    ack: `It counts from the last ACK${days === undefined ? "" : `, ${days} days as ${name} asks`}.`,
  }[from];
  return { ...(passed ? {} : { fine: true as const }), because: [state, counted], rule, advice };
}

function dateOf({ device }: Asked): (at: Instant) => string {
  const zone = zoneOf(device.config);
  return (at) => licenseDate(at, zone);
}
