import { defineRelease, unattested } from "../define.ts";
import { IMAGE_17 } from "../eras/images.ts";
import { LEGACY_16_12 } from "../eras/legacy.ts";
import { sourced, UNATTESTED } from "../facts/facts.ts";
import type { Release } from "../types.ts";

/** Train 17.1. */
export const AMSTERDAM_17_1: readonly Release[] = [
  defineRelease({
    id: "17.1.1",
    train: ["Amsterdam", "CLI §10"],
    agentVersion: unattested("4.8.8_rel/26"),
    cubeVersion: unattested("12.7.0"),
    compiled: unattested("Fri 22-Nov-19 03:54 by mcpre"),
    build: unattested("fc3"),
    facts: {
      ...LEGACY_16_12,
      ...IMAGE_17,
      ...sourced("FORMATS §3.13", {
        callHomeAddressLabel: "HTTP  address",
        callHomeGroups: "four",
        callHomeLeadingBlank: false,
      }),
      ...sourced(`${UNATTESTED}: the block came between 17.1 and 17.3`, { legacyMiscellaneous: false }),
    },
  }),
];
