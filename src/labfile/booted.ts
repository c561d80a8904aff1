/** The default lab, booted. */
import { engine } from "../commands/boot.ts";
import { buildLab } from "../lab/create.ts";
import { defaultLab } from "../lab/default-lab.ts";
import type { Lab } from "../lab/lab.ts";

/** JSON of the default lab as the build booted it; only a bundle has it. */
declare const BOOTED_DEFAULT_LAB: string | undefined;

/** The default lab at its date. A bundle brings it booted, so that a start does not read a configuration first. */
export function bootedDefaultLab(): Lab {
  return typeof BOOTED_DEFAULT_LAB === "string" ? JSON.parse(BOOTED_DEFAULT_LAB) : buildLab(defaultLab(), engine);
}
