/** Certificates, redundancy and reservation in tech support (FORMATS §3.5): what a lone router in policy mode has none of. */
import type { View } from "../../view.ts";
import { pushedAndExported } from "../authorizations.ts";
import { NONE, titled } from "../blocks.ts";
import { membersOf, perMember } from "../members.ts";

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

/** What `show license reservation` prints too: nothing can be reserved in policy mode. */
export function reservationLines(view: View): string[] {
  return [
    "License reservation: DISABLED",
    ...pushedAndExported(view),
    "",
    "Overall status:",
    ...perMember(membersOf(view), () => NO_RESERVATION, view.release.facts.authorizationsIndent),
  ];
}

const NO_RESERVATION = [
  "Reservation status: NOT INSTALLED",
  `Request code: ${NONE}`,
  `Last return code: ${NONE}`,
  `Last Confirmation code: ${NONE}`,
  `Reservation authorization code: ${NONE}`,
];

export function reservedLicencesBlock(): string[] {
  return ["Specified license reservations:"];
}
