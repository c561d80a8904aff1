/** Certificates, redundancy and reservation in tech support (FORMATS §3.5): what a lone router in policy mode has none of. */
import type { View } from "../../view.ts";
import { NONE, pushedAndExported, titled } from "../blocks.ts";

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

/** Agents with the licence conversion indent by less and leave a blank behind the rule. */
export function reservationBlock(view: View): string[] {
  const { licenseConversion } = view.release.facts;
  const [title = "", rule = ""] = titled("Reservation Info");
  const indent = licenseConversion ? "    " : "      ";
  return [
    title,
    licenseConversion ? `${rule} ` : rule,
    "License reservation: DISABLED",
    ...pushedAndExported(view),
    "",
    "Overall status:",
    `  Active: PID:${view.device.platform},SN:${view.device.serial}`,
    `${indent}Reservation status: NOT INSTALLED`,
    `${indent}Request code: ${NONE}`,
    `${indent}Last return code: ${NONE}`,
    `${indent}Last Confirmation code: ${NONE}`,
    `${indent}Reservation authorization code: ${NONE}`,
  ];
}

export function reservedLicencesBlock(): string[] {
  return ["Specified license reservations:"];
}
