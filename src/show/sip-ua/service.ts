/** `show sip service`, `show sip-ua service` (COMMANDS §1.3). */
import { callServiceStop, sipServiceOf, voiceShutdown } from "../../device/settings/voice.ts";
import { unattestedText } from "../../releases/unattested.ts";
import type { Renderer } from "../view.ts";

export const showSipService: Renderer = ({ device, release }) => {
  const service = sipServiceOf(device, release.facts);
  if (service.up) return "SIP Service is up\n";
  switch (service.reason) {
    case "shutdown": {
      const forced = voiceShutdown(device.config)?.text.endsWith(" forced") === true;
      return `SIP service is ${forced ? "forced " : ""}shut globally\nunder 'voice service voip'\n`;
    }
    case "call service stop": {
      const forced = callServiceStop(device.config)?.text.includes(" forced") === true;
      return `SIP service is ${forced ? "forced " : ""}shut\nunder 'voice service voip', 'sip' submode\n`;
    }
    case "ack overdue":
      return `${unattestedText("sip-service-missed-ack")}\n`;
    case "eval expired":
      return `${unattestedText("sip-service-eval-expired")}\n`;
    case "not configured":
    case "unlicensed":
      return `${unattestedText("sip-service-not-started")}\n`;
  }
};
