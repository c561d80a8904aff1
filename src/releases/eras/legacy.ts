/** 16.10 to 17.3.1a: Smart Licensing with registration. */
import { type SourcedFacts, sourced, UNATTESTED } from "../facts/facts.ts";
import { RTU } from "./rtu.ts";

/** Window W1 of COMMANDS: the platform registers, CUBE is still by right to use. */
export const LEGACY: SourcedFacts = {
  ...RTU,
  ...sourced("SYSLOG §1", { agentBootMessages: ["AGENT_READY", "AGENT_ENABLED"] }),
  ...sourced("UPGRADE §3.3", { smartOnlyBanner: true }),
  ...sourced("COMMANDS, windows", { licensing: "legacy", smartOptional: false }),
  ...sourced("CONFLICTS C-15", { conversion: "manual" }),
  ...sourced("CONFLICTS C-27", { callHomeDefault: true }),
  ...sourced("COMMANDS §2.3", { callHomeWithoutEmail: true }),
  ...sourced(`${UNATTESTED}: captures begin with 16.12`, { callHomeComments: true }),
  ...sourced("FORMATS §3.3", { componentVersions: false }),
  ...sourced("FORMATS §3.18", { versionStatus: "registration" }),
};

/** Window W2: CUBE asks for the capacity that is configured. */
export const LEGACY_STATIC: SourcedFacts = {
  ...LEGACY,
  ...sourced("first document, License Backward Compatibility", { licenceVersions: ["V12", "V14", "Flex"] }),
  ...sourced("COMMANDS, windows", { cubeLicensing: "static" }),
  ...sourced("STATE §5.1", { tags: { standard: "CUBE_T_STD", enhanced: "CUBE_T_RED" } }),
  ...sourced("COMMANDS §1.4", { blockedInCubeStatus: true }),
  ...sourced("STATE §1.3", { sipStopsOnEvalExpiry: true }),
  ...sourced("COMMANDS §2.4", { sipNeedsConfiguration: true }),
  ...sourced("SYSLOG §3", { blockedCallLog: true }),
};

/** What 16.12 brought and later legacy releases kept. */
export const LEGACY_16_12: SourcedFacts = {
  ...LEGACY_STATIC,
  ...sourced("COMMANDS §2.1", { reservation: "supported" }),
  ...sourced("FORMATS §3.1, and transcript 000-02 of 16.11, which has none", { exportKeyBlock: true }),
  ...sourced("CLI §9", { callHomeComments: true }),
  ...sourced("FORMATS §3.1", { exportControlled: { allowed: "ALLOWED", notAllowed: "NOT ALLOWED" } }),
  ...sourced(`${UNATTESTED}: captures of 2018 and 2019 say satellite, one of March 2020 says CSSM`, {
    failurePeer: "CSSM",
  }),
};
