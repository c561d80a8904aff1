/** Device-led conversion where it needs no command: it goes with the first usage that is acknowledged (CONFLICTS C-15). */
import { convertLicences } from "../../cssm/conversion.ts";
import { plain } from "../../device/plain.ts";
import { conversionDone } from "../../licensing/legacy/messages.ts";
import type { Sending, Way } from "../exchange.ts";

/** Tells the server what the router held by right before its upgrade, unless that is done. CSLU without a way out can't. */
export function convertByItself({ lab, device, context }: Sending, { server }: Way & { open: true }): void {
  const { agent, at, say, udi } = context;
  if (agent.conversion?.state !== "not-started" || server?.online === false) return;
  if (!convertLicences(lab.cssm, udi, plain(device.bootLevels), lab.now)) return;
  agent.conversion = { state: "success", at };
  say(conversionDone());
}
