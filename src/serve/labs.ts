/** The lab that is served: a lab file, a saved lab, or the default lab with as many routers as are wanted. */
import { engine } from "../commands/boot.ts";
import { buildLab } from "../lab/create.ts";
import { DEFAULT_DATE, defaultDevice, defaultLab } from "../lab/default-lab.ts";
import type { Lab } from "../lab/lab.ts";
import type { DeviceSpec, LabSpec } from "../lab/spec.ts";
import { MAX_DEVICES } from "../labfile/limits.ts";
import { startLab } from "../labfile/start.ts";
import { accessLines, DEFAULT_USER } from "./access.ts";

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
  return { ok: true, lab: buildLab(fleetSpec(count, fleet !== undefined), engine), ours: true };
}

/** `count` routers that differ in name, serial number and address; `cube1`, `cube2` … where a fleet was asked for. */
export function fleetSpec(count: number, named: boolean): LabSpec {
  const devices = Array.from({ length: count }, (_, index): DeviceSpec => {
    const device = defaultDevice(index, DEFAULT_DATE);
    const name = named ? `cube${index + 1}` : device.name;
    return { ...device, name, startup: accessLines(name) + inFleet(device.startup, index) };
  });
  return { ...defaultLab(), devices, controlUsers: [DEFAULT_USER] };
}

/** A network that holds more routers than that of the default lab, and leaves its addresses to tests: 198.18.0.0/15. */
function inFleet(startup: string, index: number): string {
  const host = index + 2;
  return startup
    .replace(/ ip address .*/, ` ip address 198.18.${Math.floor(host / 250)}.${(host % 250) + 1} 255.254.0.0`)
    .replace(/(ip route 0\.0\.0\.0 0\.0\.0\.0) .*/, "$1 198.18.0.1");
}
