/** How the portal writes things (CSSM §1). One place for the wording of its tables. */
import { civil, type Instant } from "../../clock/instant.ts";
import { monthShort } from "../../clock/names.ts";

/** `2026-Jan-05 08:00:00`, as the portal writes moments (UTC). */
export function portalTime(at: Instant): string {
  const { hour, minute, second } = civil(at);
  const digits = [hour, minute, second].map((part) => String(part).padStart(2, "0"));
  return `${portalDate(at)} ${digits.join(":")}`;
}

/** `2026-Jan-05` */
export function portalDate(at: Instant): string {
  const { year, month, day } = civil(at);
  return `${year}-${monthShort(month)}-${String(day).padStart(2, "0")}`;
}

/** `+ 25`, `0`, `-5` */
export function balanceText(balance: number): string {
  return balance > 0 ? `+ ${balance}` : String(balance);
}

export const NO_ACCOUNT = (name: string, known: readonly string[]): string =>
  `There is no virtual account ${name}, only ${known.join(", ")}.`;
export const NOTHING = "None.";
export const badDate = (text: string): string => `${text} is not a date: say it as 2027-01-01.`;
export const badPlace = (text: string): string => `${text} is not DEVICE:FILE.`;
export const bought = (count: number, name: string, account: string): string =>
  `Virtual account ${account} has ${count} more of ${name}.`;
export const removed = (serial: string): string => `The product instance ${serial} is removed.`;
export const REVOKED = "The token is revoked.";
export const policyIs = (name: string): string => `The reporting policy is ${name}.`;
export const noServer = (name: string, known: readonly string[]): string =>
  known.length === 0
    ? "There is no server on the premises of this lab."
    : `There is no server ${name}, only ${known.join(", ")}.`;
export const mended = (name: string): string => `Fault ${name} is mended.`;
export const broken = (name: string, about: string): string => `Fault ${name}: ${about}.`;
