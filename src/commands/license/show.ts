/** `show license …` (FORMATS §3.1 to §3.11). */
import { type Command, has, values } from "../../grammar/index.ts";
import { showCallHomeLicensing } from "../../show/call-home-licensing.ts";
import { showClock } from "../../show/clock.ts";
import { showLicenseAll } from "../../show/license/all.ts";
import {
  showLicenseAuthorization,
  showLicenseDataConversion,
  showLicenseReservation,
} from "../../show/license/authorization.ts";
import { byModel } from "../../show/license/by-model.ts";
import { showLicenseEventlog } from "../../show/license/eventlog.ts";
import { showLicenseHistoryMessage } from "../../show/license/history-message.ts";
import { showLegacyAll } from "../../show/license/legacy/all.ts";
import { showLegacyReservation } from "../../show/license/legacy/reservation.ts";
import { showLegacyStatus } from "../../show/license/legacy/status.ts";
import { showLegacySummary } from "../../show/license/legacy/summary.ts";
import { showLegacyUsage } from "../../show/license/legacy/usage.ts";
import { type RumQuery, showLicenseRum } from "../../show/license/rum.ts";
import { showLicenseStatus } from "../../show/license/status.ts";
import { showLicenseSummary } from "../../show/license/summary.ts";
import { showLicenseTechSupport } from "../../show/license/tech-support.ts";
import { showLicenseUdi } from "../../show/license/udi.ts";
import { showLicenseUsage } from "../../show/license/usage.ts";
import { type Section, showTechSupportLicense } from "../../show/tech-support-license.ts";
import { showVersion } from "../../show/version.ts";
import { type CommandEntry, show } from "../registry.ts";

/** The number that a command names, if it does: days, the id of a report. */
function numberOf(command: Command): number | undefined {
  const [number] = values(command);
  return number === undefined ? undefined : Number(number);
}

function rumQuery(command: Command): RumQuery {
  const id = numberOf(command);
  return { ...(id === undefined ? {} : { id }), detail: has(command, "detail") };
}

const all = byModel(showLegacyAll, showLicenseAll);
const status = byModel(showLegacyStatus, showLicenseStatus);
const summary = byModel(showLegacySummary, showLicenseSummary);
const usage = byModel(showLegacyUsage, showLicenseUsage);
const techSupport = byModel(showLegacyAll, showLicenseTechSupport);

/** What `show tech-support license` runs, one after the other. */
const SECTIONS: readonly Section[] = [
  ["show clock", (view) => showClock(view, false)],
  ["show version", showVersion],
  ["show license summary", summary],
  ["show license usage", usage],
  ["show license status", status],
  ["show license tech support", techSupport],
  ["show license eventlog", (view) => showLicenseEventlog(view)],
  ["show call-home smart-licensing", showCallHomeLicensing],
];

const STATES = {
  partial: "before policy mode, the words for expired and failed states and the transport Smart are not attested",
};

export const licenseShowCommands: readonly CommandEntry[] = [
  show("show license all", "FORMATS §3.3", all, {
    partial: "which licenses are derived is concluded from two samples; there is no telemetry",
  }),
  show("show license authorization", "FORMATS §3.10", (view) => showLicenseAuthorization(view), {
    partial: "the layout of the licenses of an installed code is not attested",
  }),
  show("show license data conversion", "COMMANDS §1.3", (view) => showLicenseDataConversion(view), {
    partial: "the layout is not attested",
  }),
  show("show license eventlog", "FORMATS §3.9", (view, command) => showLicenseEventlog(view, numberOf(command)), {
    partial: "names of events but ENDPOINT_USAGE are not attested",
  }),
  show("show license history message", "FORMATS §3.7", (view) => showLicenseHistoryMessage(view), {
    partial: "the layout of a history that isn't empty is not attested",
  }),
  show("show license reservation", "FORMATS §3.11", byModel(showLegacyReservation, showLicenseReservation), {
    partial: "no output of a router was found: the reservation part of tech support",
  }),
  show("show license rum id", "FORMATS §3.8", (view, command) => showLicenseRum(view, rumQuery(command)), {
    partial: "states but OPEN, CLOSED and ACK are not attested, nor are reasons but ACKED",
  }),
  show("show license status", "FORMATS §3.1", status, STATES),
  show("show license summary", "FORMATS §3.2", summary),
  show("show license tech support", "FORMATS §3.5", techSupport, {
    partial: "after captures of switches; before policy mode no output was found, and that of `all` is printed",
  }),
  show("show tech-support license", "COMMANDS §1.3", (view) => showTechSupportLicense(view, SECTIONS), {
    partial: "only that tech support of licensing is among its parts is attested",
  }),
  show("show license udi", "FORMATS §3.6", (view) => showLicenseUdi(view)),
  show("show license usage", "FORMATS §3.4", usage),
];
