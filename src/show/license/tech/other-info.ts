/** `Other Info` and `Platform Provided Mapping Table` of tech support (FORMATS §3.5). */
import { DEFAULT_URLS } from "../../../cssm/endpoints.ts";
import { softwareTag } from "../../../cssm/rum-payload.ts";
import { transportSettings } from "../../../device/settings/licensing.ts";
import type { View } from "../../view.ts";
import { EMPTY, titled } from "../blocks.ts";
import { eventLine } from "../eventlog.ts";
import { AGENT_CAPABILITIES, attributes, BUILD, SERVER_CAPABILITIES, TELEMETRY_CAPABILITIES } from "./attributes.ts";

const EVENT_LOG_LIMIT = 5120;
/** Licences that CUBE brings to every platform: standard, redundant and voice gateway sessions (STATE §5.1). */
const CUBE_LICENCES = 3;

const flag = (on: boolean): string => (on ? "True" : "False");

export function otherInfoBlock(view: View): string[] {
  const { agent, clock, platform, nvram } = view.device;
  const settings = transportSettings(view.device.config);
  const { techTelemetryGroup, licenseConversion } = view.release.facts;
  const telemetry = techTelemetryGroup ? TELEMETRY_CAPABILITIES : "";
  const met = Object.values(agent.statistics).some(({ success }) => success > 0);
  return [
    ...titled("Other Info"),
    `Software ID: ${softwareTag(platform)}`,
    "Agent State: authorized",
    "TS enable: True",
    ...transport(settings.type),
    "Locale: en_US.UTF-8",
    "Debug flags: 0x7",
    `Privacy Send Hostname: ${flag(!settings.hostnamePrivacy)}`,
    "Privacy Send IP: True",
    ...BUILD,
    `Write Erase Occurred: ${flag(nvram.startup === undefined)}`,
    "XOS version: 0.12.0.0",
    "Config Persist Received: True",
    "Message Version: 1.3",
    `connect_info.name: ${met ? "SSM" : EMPTY}`,
    `connect_info.version: ${met ? "1.3" : EMPTY}`,
    `connect_info.additional:${licenseConversion ? " " : ""}`,
    `connect_info.prod: ${flag(met)}`,
    `connect_info.capabilities: ${met ? SERVER_CAPABILITIES + telemetry : EMPTY}`,
    `agent.capabilities: ${AGENT_CAPABILITIES}${telemetry}`,
    ...attributes(licenseConversion),
    `Event log max size: ${EVENT_LOG_LIMIT} KB`,
    `Event log current size: ${eventLogSize(view)} KB`,
    ...trustLines(view),
    `Clock sync-ed with NTP: ${flag(clock.source === "NTP" && clock.synchronised)}`,
  ];
}

function transport(type: string): string[] {
  if (type === "smart") return ["Transport: Smart", `  Default URL: ${DEFAULT_URLS.smart}`];
  if (type === "callhome") return ["Transport: Callhome"];
  return [type === "off" ? "Transport: Transport Off" : "Transport: cslu"];
}

function trustLines(view: View): string[] {
  const { agent, platform, serial } = view.device;
  if (agent.trust === undefined) return ["Local Device: No Trust Data", "Overall Trust: No ID"];
  return [`Local Device: P:${platform},S:${serial}, state[2], Trust Data INSTALLED`, "Overall Trust: INSTALLED (2)"];
}

/** KB, rounded up. */
function eventLogSize(view: View): number {
  const bytes = view.device.agent.eventLog.reduce((sum, event) => sum + eventLine(event, view.zone).length + 1, 0);
  return Math.ceil(bytes / 1024);
}

export function mappingTableBlock(view: View): string[] {
  const { platform, serial } = view.device;
  const known = Object.keys(view.platform.bootLevels).length + CUBE_LICENCES;
  return [
    ...titled("Platform Provided Mapping Table"),
    `  ${platform}: Total licenses found: ${known}`,
    "Enforced Licenses:",
    `  P:${platform},S:${serial}:`,
    "    No PD enforced licenses",
  ];
}
