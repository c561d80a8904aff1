/** Which licences in use a reservation covers (STATE §3). */
import { generationOf } from "../../cssm/generations.ts";
import type { InstalledCode } from "../../cssm/reservation-types.ts";
import type { LicenceVersion } from "../../releases/facts/licensing.ts";
import type { LegacyEntitlement } from "./types.ts";

/** How many of a licence are reserved for a release that takes these generations of CUBE licences. */
export function reservedCount(
  installed: InstalledCode | undefined,
  tag: string,
  versions: readonly LicenceVersion[],
): number {
  const fitting = (installed?.licences ?? []).filter((licence) => {
    const generation = generationOf(licence.name);
    return licence.tag === tag && (generation === undefined || versions.includes(generation));
  });
  return fitting.reduce((sum, { count }) => sum + count, 0);
}

/** Whether as many are reserved as are in use. A permanent reservation covers everything. */
export function covers(
  installed: InstalledCode | undefined,
  { tag, count }: Pick<LegacyEntitlement, "tag" | "count">,
  versions: readonly LicenceVersion[],
): boolean {
  return installed?.kind === "universal" || count <= reservedCount(installed, tag, versions);
}
