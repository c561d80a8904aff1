/** Blocks that only registering routers print (FORMATS §3.1, §3.3). */
import { reservationMode, transportSettings } from "../../../device/settings/licensing.ts";
import { unattestedText } from "../../../releases/unattested.ts";
import type { View } from "../../view.ts";
import { exportKeyBlock, miscellaneousBlock } from "../blocks.ts";
import { agentOf, date } from "./agent.ts";

export const ENABLED = "Smart Licensing is ENABLED";
export const RESERVATION_ENABLED = "License Reservation is ENABLED";

/** The line about reservation, where it is configured. */
export function reservationLine(view: View): string[] {
  return reservationMode(view.device.config) ? [RESERVATION_ENABLED] : [];
}

/** Only the form with Call Home is attested. */
export function transportBlock(view: View): string[] {
  const { type, url } = transportSettings(view.device.config, view.release.facts.defaultTransport);
  return type === "smart" ? ["Transport:", "  Type: Smart", `  URL: ${url}`] : ["Transport:", "  Type: Callhome"];
}

/** Printed by routers that converted older licences, or tried to. */
export function conversionBlock(view: View): string[] {
  const { conversion } = agentOf(view);
  if (conversion === undefined) return [];
  const when = date(view, conversion.at);
  const texts = {
    success: `Successful on ${when}`,
    failed: unattestedText("status-conversion-failed", { date: when }),
    started: unattestedText("status-conversion-started", { date: when }),
    stopped: "Not started",
  };
  return [
    "License Conversion:",
    "  Automatic Conversion Enabled: False",
    `  Status: ${texts[conversion.state]}`,
    ...(conversion.reason === undefined ? [] : [`    Failure reason: ${conversion.reason}`]),
  ];
}

/** Absent before 16.12. */
export function exportKeys(view: View): string[] {
  return view.release.facts.exportKeyBlock ? exportKeyBlock() : [];
}

/** Absent before 17.2. */
export function miscellaneous(view: View): string[] {
  return view.release.facts.legacyMiscellaneous ? miscellaneousBlock(view) : [];
}

/** What a router prints whose Smart Licensing is turned off. */
export function smartLicensingOff(): string {
  return `${unattestedText("status-smart-licensing-off")}\n`;
}
