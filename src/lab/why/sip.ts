/** Why SIP service is up or down (STATE §1.3, §2.7). */
import { sipServiceOf } from "../../device/settings/voice.ts";
import { platformOf } from "../../releases/platforms.ts";
import { releaseOf } from "../../releases/releases.ts";
import { whyRegistration } from "./registration.ts";
import { type Asked, configured, first, second, type Why } from "./types.ts";
import { whyAck } from "./usage.ts";

/** Why the router takes SIP calls, or not. */
export function whySip(asked: Asked): Why {
  const { device } = asked;
  const { facts } = releaseOf(device.release);
  const service = sipServiceOf(device, facts);
  if (service.up) {
    const enforced = facts.sipStopsOnMissedAck
      ? "This release stops it when an ACK deadline passes."
      : "No acknowledgement or registration stops it in this state and release.";
    return {
      fine: true,
      because: [`SIP service is up. ${enforced}`],
      rule: `only some releases stop SIP service for a missed ACK (${second("Smart License Operation")})`,
      advice: [],
    };
  }
  switch (service.reason) {
    case "unlicensed": {
      const [level = ""] = platformOf(device.platform).cubeNeeds;
      return {
        because: ["The CUBE commands do not exist: the platform's minimum licence is not in use."],
        rule: `CUBE needs a platform licence besides its sessions (${first("Platform Licensing")})`,
        advice: [...configured(`license boot level ${level}`), "write memory", "reload", "", ":advance 5m"],
      };
    }
    case "shutdown":
      return {
        because: ["voice service voip is shut down."],
        rule: `SIP runs while voice service does (${second("Configure CUBE Licensed Features")})`,
        advice: configured("voice service voip", "no shutdown"),
      };
    case "call service stop":
      return {
        because: ["call service stop is configured under voice service voip, sip."],
        rule: `SIP takes calls while its service isn't stopped (${second("Configure CUBE Licensed Features")})`,
        advice: configured("voice service voip", "sip", "no call service stop"),
      };
    case "not configured":
      return {
        because: ["Nothing that uses SIP is configured: no SIP dial peer, sip-ua or voice register global."],
        rule: `SIP starts with what uses it (${second("Configure CUBE Licensed Features")})`,
        advice: configured("sip-ua"),
      };
    case "ack overdue": {
      const { because, advice } = whyAck(asked);
      return {
        because: ["The ACK deadline has passed: licensing stopped SIP service.", ...because.slice(-2)],
        rule: `SIP service stays down until a valid ACK arrives; another policy is not enough (${first("SLE-Enforcement")})`,
        advice,
      };
    }
    case "eval expired": {
      const { because, advice } = whyRegistration(asked);
      return {
        because: ["The evaluation period is over and the router is not registered.", ...because.slice(0, 2)],
        rule: `in EVAL EXPIRED calls are blocked until the router registers (${first("Smart Licensing for CUBE")})`,
        advice,
      };
    }
  }
}
