/** What CUBE's licences are called: by the account where a router registers, by the tag in policy mode (STATE §5.1). */
import type { LicenceVersion } from "./facts/licensing.ts";

/** Kinds of CUBE sessions that have licences. */
export type CubeLicenceKind = "standard" | "enhanced";

export interface CubeLicenceName {
  /** As a registered router displays it. */
  readonly displayed: string;
  readonly description: string;
  /** As the portal lists it. */
  readonly portal: string;
}

/** Names by generation; those of Flex and the descriptions of V14 are unattested, the redundant V12 one too. */
export const CUBE_LICENCE_NAMES: Readonly<
  Record<Exclude<LicenceVersion, "RTU">, Readonly<Record<CubeLicenceKind, CubeLicenceName>>>
> = {
  V12: {
    standard: {
      displayed: "CUBE_Trunk_Standard_Session",
      description: "Cisco Unified Border Element (CUBE) Trunk Standard Session License",
      portal: "CUBE v12 Trunk Standard Session",
    },
    enhanced: {
      displayed: "CUBE_Trunk_Redundant_Session",
      description: "Cisco Unified Border Element (CUBE) Trunk Redundant Session License",
      portal: "CUBE v12 Trunk Redundant Session",
    },
  },
  V14: {
    standard: named("CUBE v14 Trunk Standard Session"),
    enhanced: named("CUBE v14 Trunk Redundant/Enhanced Session"),
  },
  Flex: { standard: named("CUBE Flex Trunk Standard Session"), enhanced: named("CUBE Flex Trunk Enhanced Session") },
};

/** The portal's name of TDM-SIP sessions, which it grants by itself. */
export const VOICE_GATEWAY_NAME = "CUBE v14 Voice Gateway Session";

function named(name: string): CubeLicenceName {
  return { displayed: name, description: name, portal: name };
}
