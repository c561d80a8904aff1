/** CUBE licences by generation and kind, and which cover which (CSSM §1.2; first document, "License Backward Compatibility"). */
import { CUBE_LICENCE_NAMES, type CubeLicenceKind, type CubeLicenceName } from "../releases/cube-names.ts";
import type { LicenceVersion } from "../releases/facts/licensing.ts";

/** Generations that the portal sells, oldest first. */
export type Generation = Exclude<LicenceVersion, "RTU">;

export const GENERATIONS: readonly Generation[] = ["V12", "V14", "Flex"];

const KINDS: readonly CubeLicenceKind[] = ["standard", "enhanced"];

/** Kind of CUBE session behind an entitlement tag; undefined for the tags of other licences. */
export function cubeKind(tag: string): CubeLicenceKind | undefined {
  if (tag === "CUBE_T_STD" || tag === "CUBE_TS_STD") return "standard";
  return tag === "CUBE_T_RED" || tag === "CUBE_TS_ENH" ? "enhanced" : undefined;
}

/** Names of a CUBE licence of a generation. */
export function cubeLicence(generation: Generation, kind: CubeLicenceKind): CubeLicenceName {
  return CUBE_LICENCE_NAMES[generation][kind];
}

/** The generation of a licence by its name in the portal; undefined for one that isn't CUBE's. */
export function generationOf(portalName: string): Generation | undefined {
  return GENERATIONS.find((generation) => KINDS.some((kind) => cubeLicence(generation, kind).portal === portalName));
}

/** The entitlement tag of a CUBE licence by its name in the portal; undefined for one that isn't CUBE's. */
export function cubeTag(portalName: string): string | undefined {
  const generation = generationOf(portalName);
  if (generation === undefined) return undefined;
  return cubeLicence(generation, "standard").portal === portalName ? "CUBE_T_STD" : "CUBE_T_RED";
}

/**
 * Licences that cover a shortfall of the one named, by their names in the portal, nearest first: the higher kind of the
 * same generation, then later generations. Empty for a licence that isn't CUBE's.
 */
export function coveredBy(portalName: string): readonly string[] {
  const generation = generationOf(portalName);
  if (generation === undefined) return [];
  const kinds = cubeLicence(generation, "standard").portal === portalName ? KINDS : (["enhanced"] as const);
  const later = GENERATIONS.slice(GENERATIONS.indexOf(generation));
  const all = later.flatMap((each) => kinds.map((kind) => cubeLicence(each, kind).portal));
  return all.filter((name) => name !== portalName);
}
