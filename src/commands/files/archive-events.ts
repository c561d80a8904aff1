/** What a router's archive does by itself at its moment: a version, a warning, the way back. */
import type { Draft } from "immer";
import { nextVersion, rollbackDue, rollbackWarning } from "../../device/archive.ts";
import { deviceTime } from "../../device/clock.ts";
import type { Device } from "../../device/types.ts";
import type { Lab } from "../../lab/lab.ts";
import { settleTimes } from "../../lab/ntp.ts";
import { settleGroups } from "../../lab/power.ts";
import { platformOf } from "../../releases/platforms.ts";
import { releaseOf } from "../../releases/releases.ts";
import { loadConfiguration } from "../load.ts";
import { settleTracks } from "../network/track.ts";
import { plain } from "../plain.ts";
import { saveVersion } from "./archive-versions.ts";
import type { Configured } from "./going-back.ts";
import { rollBack, warnOfRollback } from "./rollback.ts";

/** Does what is due at the lab's present moment. */
export function runArchive(lab: Draft<Lab>, name: string): void {
  const device = lab.devices[name];
  if (device === undefined) throw new Error(`no device ${name}`);
  const now = deviceTime(device as Device, lab.now);
  const configured: Configured = {
    lab,
    device,
    now,
    release: releaseOf(device.release),
    platform: platformOf(device.platform),
    load: (text) => loadConfiguration(lab, device, text),
  };
  const isDue = (moment: number | undefined) => (moment ?? Number.POSITIVE_INFINITY) <= now;
  const present = () => plain(device) as Device;
  if (isDue(nextVersion(present()))) {
    saveVersion(configured);
    if (device.archive !== undefined) device.archive.periodFrom = now;
  }
  const due = rollbackDue(present());
  if (isDue(due)) goBack(configured);
  else if (due !== undefined && isDue(rollbackWarning(present()))) warnOfRollback(configured, due);
}

/** The configuration goes back, and what hangs on it follows. */
function goBack(configured: Configured): void {
  rollBack(configured);
  settleTracks(configured);
  settleTimes(configured.lab);
  settleGroups(configured.lab);
}
