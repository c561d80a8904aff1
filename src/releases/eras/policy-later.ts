/** 17.7 and later: what Smart Licensing Using Policy gained (FORMATS §1, the second to the fifth era). */
import { MINUTE } from "../../clock/instant.ts";
import { type SourcedFacts, sourced } from "../facts/facts.ts";
import { IMAGE_17_7, IMAGE_17_12, IMAGE_17_16 } from "./images.ts";
import { POLICY_17_6 } from "./policy.ts";

/** 17.9, with what 17.7 brought. */
export const POLICY_17_9: SourcedFacts = {
  ...POLICY_17_6,
  ...IMAGE_17_7,
  ...sourced("STATE §2.7", { sipStopsOnMissedAck: false }),
  ...sourced("Rulings 2", { ackPollAfter: 2 * MINUTE }),
  ...sourced("CONFLICTS C-37", { perpetualDeadline: "365-days" }),
  ...sourced("STATE §2.6", { usageFileSchema: 2 }),
  ...sourced("Rulings 12", { tagHeading: "Entitlement Tag" }),
  ...sourced("FORMATS §1", { accountInformation: true, usageReportSummary: true }),
  ...sourced("CONFLICTS C-39", { vrfLine: "one-line" }),
  ...sourced("FORMATS §3.5", { techReportNumbers: true }),
};

/** 17.10 to 17.12. */
export const POLICY_17_12: SourcedFacts = {
  ...POLICY_17_9,
  ...IMAGE_17_12,
  ...sourced("FORMATS §1", { deviceTelemetry: true }),
  ...sourced("FORMATS §3.5", { techAuthorizationRenewal: false, techTelemetryGroup: true }),
};

/** 17.13 to 17.15. */
export const POLICY_17_15: SourcedFacts = {
  ...POLICY_17_12,
  ...sourced("FORMATS §1", { licenseConversion: true, lastDataPush: true, reportingMode: true }),
  ...sourced("FORMATS §3.3", { derivedLicenses: true, authorizationsIndent: 4, applicationHaInfo: "own" }),
  ...sourced("CONFLICTS C-26", { usageAuthorizationHeader: false }),
  ...sourced("FORMATS §3.5", { techTrustCode: true }),
  ...sourced("COMMANDS §1.4", { dynamicUsageCount: true }),
};

/** 17.16 to 17.18. */
export const POLICY_17_18: SourcedFacts = {
  ...POLICY_17_15,
  ...IMAGE_17_16,
  ...sourced("FORMATS §3.3", { conversionStatus: true, applicationHaInfo: "with-peer" }),
  ...sourced("FORMATS §3.5", { techTransportDetails: true }),
  ...sourced("STATE §5.1", { tags: { standard: "CUBE_TS_STD", enhanced: "CUBE_TS_ENH", vgw: "CUBE_T_VGW" } }),
};
