/** 17.3.2 to 17.6: the first releases of Smart Licensing Using Policy. */
import { HOUR, MINUTE } from "../../clock/instant.ts";
import { type SourcedFacts, sourced, UNATTESTED } from "../facts/facts.ts";
import { CISCO_DEFAULT } from "../policies.ts";
import { LEGACY_DYNAMIC } from "./dynamic.ts";

/** 17.3.2 to 17.3.4a: window W4 of COMMANDS, "SLP first" of FORMATS. */
export const POLICY_17_3: SourcedFacts = {
  ...LEGACY_DYNAMIC,
  ...sourced("COMMANDS, windows", { licensing: "policy", cubeLicensing: "recorded" }),
  ...sourced("first document, License Backward Compatibility", { licenceVersions: ["V14", "Flex"] }),
  ...sourced("CONFLICTS C-16", { reservation: "leftover" }),
  ...sourced("CONFLICTS C-15", { conversion: "automatic" }),
  ...sourced("COMMANDS §2.1", { transports: ["callhome", "smart", "automatic", "cslu", "off"] }),
  ...sourced("CONFLICTS C-28", { defaultTransport: "cslu" }),
  ...sourced(`${UNATTESTED}: only older images are said to print the line`, { callHomeWithoutEmail: false }),
  ...sourced("SYSLOG §1", { failurePeer: "CSSM" }),
  ...sourced("UPGRADE §2", { registersFromTrust: false }),
  ...sourced("FORMATS §3.1", { imagePolicy: CISCO_DEFAULT, policyStatus: "standard" }),
  ...sourced("Rulings 2", { ackPollAfter: 4 * MINUTE }),
  ...sourced("STATE §2.3", { perpetualDeadline: "none" }),
  ...sourced("STATE §2.6", { usageFileSchema: 1 }),

  ...sourced("FORMATS §3.1", { vrfLine: "none", legacyMiscellaneous: false }),
  ...sourced("CONFLICTS C-26", { usageAuthorizationHeader: true }),
  ...sourced("FORMATS §3.3", { authorizationsIndent: 6, conversionStatus: false }),
  ...sourced("FORMATS §3.5", {
    techTransportDetails: false,
    techAuthorizationRenewal: true,
    techTelemetryGroup: false,
    techReportNumbers: false,
    techTrustCode: false,
  }),
  ...sourced("FORMATS §3.18", { versionStatus: "Registration Not Applicable/Not Applicable" }),
  ...sourced("COMMANDS §4", { writeEraseKeepsTrust: true }),

  ...sourced("STATE §5.1", { tags: { standard: "CUBE_T_STD", enhanced: "CUBE_T_RED", vgw: "CUBE_T_VGW" } }),
  ...sourced("CONFLICTS C-09", { shortPeriodicity: "error" }),
  ...sourced("CONFLICTS C-10", { minimumPeriod: 8 * HOUR }),
  ...sourced("COMMANDS §1.5", { meter: "records" }),
  ...sourced("STATE §2.7", { sipStopsOnMissedAck: true }),
  ...sourced("STATE §2.1", { sipStopsOnEvalExpiry: false }),
  ...sourced("SYSLOG §3", { blockedCallLog: false }),
};

/** What 17.4 changed. */
export const POLICY_17_4: SourcedFacts = {
  ...POLICY_17_3,
  ...sourced("CONFLICTS C-09", { periodicity: { hours: [8, 23], days: [1, 30] }, shortPeriodicity: "taken" }),
};

/** What 17.6 changed. */
export const POLICY_17_6: SourcedFacts = {
  ...POLICY_17_4,
  ...sourced("FORMATS §3.18", { versionStatus: "Smart Licensing Using Policy" }),
  ...sourced("SYSLOG §1", { agentBootMessages: ["AGENT_ENABLED"] }),
  ...sourced("STATE §5.1", { forkedAreEnhanced: true }),
  ...sourced("CONFLICTS C-23", { meterLabels: "trunk-names" }),
  ...sourced("FORMATS §3.16", { statsGroups: ["standard", "enhanced", "aggregate", "tdm"] }),
  ...sourced("SYSLOG §3", { licenseInfoLog: true }),
  ...sourced("FORMATS §3.17", { gatewayMonitoringLine: true }),
};
