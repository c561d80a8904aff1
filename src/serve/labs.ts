/** The lab that is served: a lab file, a saved lab, or the default lab with as many routers as are wanted. */
import type { Lab } from "../lab/lab.ts";
import { MAX_DEVICES } from "../labfile/limits.ts";
import { startLab } from "../labfile/start.ts";
import { fleetLab } from "./fleet.ts";

export type ServedLab =
  | { readonly ok: true; readonly lab: Lab /** Its users are those of `access.ts`. */; readonly ours: boolean }
  | { readonly ok: false; readonly errors: readonly string[] };

/** Builds the lab from a file, or one of `fleet` routers. */
export async function servedLab(file: string | undefined, fleet: number | undefined): Promise<ServedLab> {
  if (file !== undefined) {
    if (fleet !== undefined)
      return { ok: false, errors: ["--fleet with a lab file: the file says how many devices there are"] };
    const started = await startLab({ lab: file });
    return started.ok ? { ...started, ours: false } : started;
  }
  const count = fleet ?? 1;
  if (!Number.isInteger(count) || count < 1 || count > MAX_DEVICES) {
    return { ok: false, errors: [`--fleet ${count}: allowed: 1 to ${MAX_DEVICES}`] };
  }
  return { ok: true, lab: fleetLab(count, fleet !== undefined), ours: true };
}
