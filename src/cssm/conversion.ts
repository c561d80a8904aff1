/** Device-led conversion (STATE §4): licences that a router holds by right become licences of its account. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { licencesOf } from "../releases/boot-levels.ts";
import { platformOf } from "../releases/platforms.ts";
import { instanceOf } from "./instances.ts";
import { logPortal } from "./portal-log.ts";
import type { Cssm, InstanceId } from "./types.ts";

/** Deposits one licence for each that the boot levels of a registered instance use; false for one that is neither registered nor trusted. */
export function convertLicences(cssm: Draft<Cssm>, id: InstanceId, levels: readonly string[], at: Instant): boolean {
  const instance = instanceOf(cssm, id);
  const account = cssm.virtualAccounts.find(({ name }) => name === instance?.virtualAccount);
  if (instance === undefined || account === undefined) return false;
  if (instance.registeredAt === undefined && instance.trustedAt === undefined) return false;
  for (const level of levels) {
    for (const { name } of licencesOf(platformOf(id.pid), "legacy", level)) {
      const own = account.licences.find((licence) => licence.name === name && licence.expires === undefined);
      if (own === undefined) account.licences.push({ name, count: 1 });
      else own.count += 1;
    }
  }
  logPortal(cssm, at, "Conversion", `Licenses of PID:${id.pid},SN:${id.serial} were converted.`);
  return true;
}
