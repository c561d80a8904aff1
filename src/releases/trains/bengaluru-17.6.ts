import { MINUTE } from "../../clock/instant.ts";
import type { Release, ReleaseFacts } from "../types.ts";

/** What the first images with policy reporting have in common (FORMATS §1, "SLP first"). */
const FIRST_POLICY: ReleaseFacts = {
  licensing: "policy",
  periodicity: { hours: [8, 23], days: [1, 30] },
  sipStopsOnMissedAck: true,
  tagHeading: "Entitlement tag",
  accountInformation: false,
  vrfLine: "none",
  usageReportSummary: false,
  deviceTelemetry: false,
  licenseConversion: false,
  reportingMode: false,
  usageAuthorizationHeader: true,
  perpetualDeadline: "none",
  ackPollAfter: 4 * MINUTE,
  meterLabels: "trunk-names",
  statsGroups: ["standard", "enhanced", "aggregate", "tdm"],
  dynamicUsageCount: false,
  crHelp: true,
};

/** Train 17.4 to 17.6. */
export const BENGALURU: readonly Release[] = [
  {
    id: "17.6.1a",
    padded: "17.06.01a",
    train: "Bengaluru",
    agentVersion: "5.1.21_rel/96",
    cubeVersion: "14.4",
    compiled: "Sat 21-Aug-21 03:27 by mcpre",
    copyright: 2021,
    build: "fc2",
    facts: FIRST_POLICY,
    sources: {
      agentVersion: "FORMATS §1",
      cubeVersion: "COMMANDS §1.4",
      train: "CLI §10",
      compiled: "unattested",
      build: "unattested",
      periodicity: "COMMANDS §2.4",
      sipStopsOnMissedAck: "STATE §2.7",
      tagHeading: "Rulings 12",
      accountInformation: "FORMATS §1",
      vrfLine: "FORMATS §3.1",
      usageReportSummary: "FORMATS §1",
      usageAuthorizationHeader: "CONFLICTS C-26",
      perpetualDeadline: "STATE §2.3",
      ackPollAfter: "Rulings 2",
      meterLabels: "CONFLICTS C-23",
      statsGroups: "FORMATS §3.16",
      crHelp: "CLI §4",
    },
  },
];
