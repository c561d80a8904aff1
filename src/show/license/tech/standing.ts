/** Certificates, redundancy and reservation in tech support (FORMATS §3.5): what a lone router in policy mode seldom has. */
import { reservationMode } from "../../../device/settings/licensing.ts";
import type { View } from "../../view.ts";
import { pushedAndExported } from "../authorizations.ts";
import { NONE, titled } from "../blocks.ts";
import { membersOf, perMember } from "../members.ts";
import { installedCode, installedText, reservedLicences } from "../reserved.ts";

const HA_UNDERLINE = 10;

export function certificatesBlock(): string[] {
  return [...titled("License Certificates"), "Production Cert: True", "Not registered. No certificates installed"];
}

export function haInfoBlock(): string[] {
  return [
    ...titled("HA Info", HA_UNDERLINE),
    "RP Role: Active",
    "Chassis Role: Active",
    "Behavior Role: Active",
    "RMF: True",
    "CF: True",
    "CF State: Stateless",
    "Message Flow Allowed: False",
  ];
}

/** Agents with the licence conversion leave a blank behind the rule. */
export function reservationBlock(view: View): string[] {
  const [title = "", rule = ""] = titled("Reservation Info");
  return [title, view.release.facts.licenseConversion ? `${rule} ` : rule, ...reservationLines(view)];
}

/** What `show license reservation` prints too: nothing can be reserved in policy mode, but an upgrade may have left a code. */
export function reservationLines(view: View): string[] {
  return [
    `License reservation: ${reservationMode(view.device.config) ? "ENABLED" : "DISABLED"}`,
    ...pushedAndExported(view),
    "",
    "Overall status:",
    ...perMember(membersOf(view), () => leftOver(view), view.release.facts.authorizationsIndent),
  ];
}

function leftOver(view: View): string[] {
  const { lastReturn = NONE, lastConfirmation = NONE } = view.device.agent.reservation ?? {};
  const installed = installedCode(view);
  return [
    `Reservation status: ${installed === undefined ? "NOT INSTALLED" : installedText(view, installed)}`,
    `Request code: ${NONE}`,
    `Last return code: ${lastReturn}`,
    `Last Confirmation code: ${lastConfirmation}`,
    `Reservation authorization code: ${installed?.id ?? NONE}`,
  ];
}

export function reservedLicencesBlock(view: View): string[] {
  const licences = reservedLicences(view);
  return licences.length > 0 ? licences : ["Specified license reservations:"];
}
