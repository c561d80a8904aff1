/** 17.2.1r to 17.3.1a: registration, and CUBE asks for what it measured. */
import { type SourcedFacts, sourced } from "../facts/facts.ts";
import { IMAGE_17 } from "./images.ts";
import { LEGACY_16_12 } from "./legacy.ts";

/** Window W3 of COMMANDS. */
export const LEGACY_DYNAMIC: SourcedFacts = {
  ...LEGACY_16_12,
  ...IMAGE_17,
  ...sourced("FORMATS §3.13", {
    callHomeAddressLabel: "HTTP  address",
    callHomeGroups: "four",
    callHomeLeadingBlank: false,
  }),
  ...sourced("FORMATS §3.1", { legacyMiscellaneous: true }),
  ...sourced("COMMANDS, windows", { cubeLicensing: "dynamic" }),
  ...sourced("COMMANDS §2.4", {
    periodicity: { mins: [1, 59], hours: [1, 23], days: [1, 30] },
    shortPeriodicity: "confirm",
    staticCapacity: "error",
  }),
  ...sourced("COMMANDS §1.5", { meter: "requests" }),
  ...sourced("CONFLICTS C-23", { meterLabels: "entitlement-tag" }),
  ...sourced("FORMATS §3.16", { statsGroups: ["trunk", "tdm"] }),
  ...sourced("COMMANDS §1.4", { capacityInCubeStatus: false, blockedInCubeStatus: false }),
};
