/** 16.6 to 16.9: features by right to use, Smart Licensing for those who enable it. */
import { DOES_NOT_APPLY, type SourcedFacts, sourced, UNATTESTED } from "../facts/facts.ts";
import { IMAGE_16 } from "./images.ts";

/** Window W0 of COMMANDS. */
export const RTU: SourcedFacts = {
  ...IMAGE_16,
  ...sourced("SYSLOG §1", { agentBootMessages: ["AGENT_READY"] }),
  ...sourced("UPGRADE §3.3", { smartOnlyBanner: false }),

  ...sourced("CONFLICTS C-30", { licensing: "rtu", smartOptional: true }),
  ...sourced("first document, License Backward Compatibility", { licenceVersions: ["RTU", "V12", "V14", "Flex"] }),
  ...sourced("COMMANDS §2.1", { reservation: "none", transports: ["callhome", "smart"] }),
  ...sourced("STATE §4", { conversion: "none" }),
  ...sourced("COMMANDS §2.1", { defaultTransport: "callhome" }),
  ...sourced("CONFLICTS C-27", { callHomeDefault: false, callHomeWithoutEmail: false, callHomeComments: false }),
  ...sourced("FORMATS §3.20", { failurePeer: "or-satellite" }),
  ...sourced("CONFLICTS C-14", { upgradeResetsTransport: false }),
  ...sourced("UPGRADE §2", { registersFromTrust: false }),
  ...sourced("UPGRADE §1", { unidentifiedAfterUpgrade: false }),
  ...sourced(DOES_NOT_APPLY, {
    imagePolicy: undefined,
    ackPollAfter: 0,
    perpetualDeadline: "none",
    usageFileSchema: 1,
  }),

  ...sourced("Rulings 12", { tagHeading: "Entitlement tag" }),
  ...sourced("FORMATS §3.1", {
    exportControlled: { allowed: "Allowed", notAllowed: "Not Allowed" },
    legacyMiscellaneous: false,
  }),
  ...sourced("FORMATS §3.3", { exportKeyBlock: false, componentVersions: true }),
  ...sourced("FORMATS §1", {
    accountInformation: false,
    vrfLine: "none",
    usageReportSummary: false,
    deviceTelemetry: false,
    productAnalytics: false,
    licenseConversion: false,
    lastDataPush: false,
    reportingMode: false,
  }),
  ...sourced("FORMATS §3.3", { derivedLicenses: false, applicationHaInfo: "none" }),
  ...sourced("FORMATS §3.4", { usageAuthorizationHeader: true }),
  ...sourced(DOES_NOT_APPLY, { policyStatus: "standard", conversionStatus: false, authorizationsIndent: 6 }),
  ...sourced(`${UNATTESTED}: no legacy tech support was found`, {
    techTransportDetails: false,
    techAuthorizationRenewal: false,
    techTelemetryGroup: false,
    techReportNumbers: false,
    techTrustCode: false,
  }),
  ...sourced("CLI §10", { versionStatus: "none" }),
  ...sourced("FORMATS §3.13", { callHomeAddressLabel: "HTTP  address(es)", callHomeLeadingBlank: true }),
  ...sourced("FORMATS §3.13: transcript 000-23, a router; a switch of that age sends all four", {
    callHomeGroups: "two",
  }),

  ...sourced("COMMANDS, windows", { cubeLicensing: "rtu" }),
  ...sourced(DOES_NOT_APPLY, {
    tags: { standard: "CUBE_T_STD", enhanced: "CUBE_T_RED" },
    shortPeriodicity: "taken",
    meterLabels: "entitlement-tag",
    statsGroups: [],
  }),
  ...sourced("STATE §5.2", { forkedAreEnhanced: false }),
  ...sourced("COMMANDS §2.4", { periodicity: {}, minimumPeriod: 0, staticCapacity: "accepted" }),
  ...sourced("COMMANDS §1.3", { meter: "none" }),
  ...sourced("COMMANDS §1.4", {
    capacityInCubeStatus: true,
    blockedInCubeStatus: false,
    dynamicUsageCount: false,
  }),
  ...sourced("STATE §2.7", { sipStopsOnMissedAck: false }),
  ...sourced("STATE §1.3", { sipStopsOnEvalExpiry: false }),
  ...sourced("COMMANDS §2.4", { sipNeedsConfiguration: false }),
  ...sourced("SYSLOG §3", { blockedCallLog: false, licenseInfoLog: false }),
  ...sourced("COMMANDS §2.5", { redundancyGroupMessage: false }),
};
