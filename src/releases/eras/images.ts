/** What images of one generation have in common besides licensing. */
import { type SourcedFacts, sourced, UNATTESTED } from "../facts/facts.ts";
import type { SystemFacts } from "../facts/system.ts";

type SystemPart = Pick<SourcedFacts, keyof SystemFacts>;

/** 16.6 to 16.12. */
export const IMAGE_16: SystemPart = {
  ...sourced("CLI §4", { crHelp: false }),
  ...sourced("SYSLOG §1", { agentBootMessages: ["AGENT_READY", "AGENT_ENABLED"], agentEnabledBlank: false }),
  ...sourced("UPGRADE §3.3", { smartOnlyBanner: true, snapshotNotice: false, operatingMode: false }),
  ...sourced("SYSLOG §5", { trustpointCreateLog: false }),
  ...sourced(UNATTESTED, { csdlLog: false }),
  ...sourced("CLI §10", { webuiLine: true, throughputLine: false }),
  ...sourced("FORMATS §3.19", { trustpointHash: false }),
  ...sourced("COMMANDS §4", { nvramOverwriteWarning: true, writeEraseKeepsTrust: false }),
  ...sourced(`${UNATTESTED}: UPGRADE §3.2 has it from general knowledge`, { installOneShot: false }),
  ...sourced("CLI §9", { installOutput: "package", setupSecret: false }),
  ...sourced("FORMATS §3.17", { gatewayMonitoringLine: false }),
  ...sourced(`${UNATTESTED}: field knowledge`, { clearPasswordWarning: false, numberedListLines: true }),
};

/** 17.1 to 17.6. */
export const IMAGE_17: SystemPart = {
  ...IMAGE_16,
  ...sourced("CLI §4", { crHelp: true }),
  ...sourced("CLI §9", { setupSecret: true }),
  ...sourced("CLI §10", { operatingMode: true, webuiLine: false }),
  ...sourced(`${UNATTESTED}: between captures of 16.12.3 and 17.3.1a`, { throughputLine: true }),
  ...sourced("UPGRADE §3.2", { installOneShot: true }),
  ...sourced(`${UNATTESTED}: between a capture of 2019 and 17.6`, { gatewayMonitoringLine: false }),
  ...sourced(`${UNATTESTED}: field knowledge`, { clearPasswordWarning: true, numberedListLines: false }),
};

/** 17.7 to 17.9. */
export const IMAGE_17_7: SystemPart = {
  ...IMAGE_17,
  ...sourced("SYSLOG §1", { agentBootMessages: ["AGENT_ENABLED"] }),
  ...sourced("FORMATS §3.19", { trustpointHash: true }),
  ...sourced("CLI §9", { installOutput: "image" }),
  ...sourced("COMMANDS §4", { writeEraseKeepsTrust: true }),
  ...sourced("FORMATS §3.17", { gatewayMonitoringLine: true }),
};

/** 17.10 to 17.15. */
export const IMAGE_17_12: SystemPart = {
  ...IMAGE_17_7,
  ...sourced("UPGRADE §3.3", { agentEnabledBlank: true }),
  ...sourced("SYSLOG §5", { trustpointCreateLog: true, csdlLog: true }),
  ...sourced("a capture of 17.12.1a", { clearPasswordWarning: true }),
};

/** 17.16 and later. */
export const IMAGE_17_16: SystemPart = {
  ...IMAGE_17_12,
  ...sourced("UPGRADE §3.3", { snapshotNotice: true }),
};
