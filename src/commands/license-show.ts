/** `show license …` (FORMATS §3.1 to §3.9). */
import { type Command, values } from "../grammar/index.ts";
import { showLicenseAll } from "../show/license/all.ts";
import { showLicenseEventlog } from "../show/license/eventlog.ts";
import { showLicenseHistoryMessage } from "../show/license/history-message.ts";
import { showLicenseStatus } from "../show/license/status.ts";
import { showLicenseSummary } from "../show/license/summary.ts";
import { showLicenseTechSupport } from "../show/license/tech-support.ts";
import { showLicenseUdi } from "../show/license/udi.ts";
import { showLicenseUsage } from "../show/license/usage.ts";
import { type CommandEntry, show } from "./registry.ts";

/** The number of days that a command names, if it does. */
function daysOf(command: Command): number | undefined {
  const [days] = values(command);
  return days === undefined ? undefined : Number(days);
}

export const licenseShowCommands: readonly CommandEntry[] = [
  show("show license all", "FORMATS §3.3", (view) => showLicenseAll(view)),
  show("show license eventlog", "FORMATS §3.9", (view, command) => showLicenseEventlog(view, daysOf(command)), {
    partial: "names of events but ENDPOINT_USAGE are not attested",
  }),
  show("show license history message", "FORMATS §3.7", (view) => showLicenseHistoryMessage(view), {
    partial: "the layout of a history that isn't empty is not attested",
  }),
  show("show license status", "FORMATS §3.1", (view) => showLicenseStatus(view)),
  show("show license summary", "FORMATS §3.2", (view) => showLicenseSummary(view)),
  show("show license tech support", "FORMATS §3.5", (view) => showLicenseTechSupport(view), {
    partial: "after captures of switches; those of a router are not attested",
  }),
  show("show license udi", "FORMATS §3.6", (view) => showLicenseUdi(view)),
  show("show license usage", "FORMATS §3.4", (view) => showLicenseUsage(view)),
];
