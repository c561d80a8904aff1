import type { Draft } from "immer";
import { DAY, type Instant } from "../clock/instant.ts";
import type { Cssm } from "./types.ts";

/** What is in use, or what there is of it, has changed: the portal looks for alerts at the end of the (UTC) day at the latest. */
export function checkAlertsSoon(cssm: Draft<Cssm>, at: Instant): void {
  const endOfDay = (Math.floor(at / DAY) + 1) * DAY;
  if (cssm.checkAt === undefined || cssm.checkAt > endOfDay) cssm.checkAt = endOfDay;
}
