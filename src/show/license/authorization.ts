/** `show license authorization`, `reservation` and `data conversion` (FORMATS §3.10, §3.11). */
import type { View } from "../view.ts";
import { authorizationBlocks, authorizedLicences, conversionLines, purchasedBlock } from "./authorizations.ts";
import { joinBlocks } from "./blocks.ts";
import { reservedLicences } from "./reserved.ts";
import { reservationLines, reservedLicencesBlock } from "./tech/standing.ts";

export function showLicenseAuthorization(view: View): string {
  return `${joinBlocks([...authorizationBlocks(view), authorizedLicences(view), reservedLicences(view), purchasedBlock()]).join("\n")}\n`;
}

/** The reservation part of tech support, without its title. */
export function showLicenseReservation(view: View): string {
  return `${joinBlocks([reservationLines(view), reservedLicencesBlock(view)]).join("\n")}\n`;
}

/** What `all` tells of the conversion, from those agents on that tell of it there; its layout is not attested. */
export function showLicenseDataConversion(view: View): string {
  return `${["License Conversion:", ...conversionLines(view)].join("\n")}\n`;
}
