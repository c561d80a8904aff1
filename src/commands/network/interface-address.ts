/** Which addresses an interface takes, and what IOS says to the others (CLI §3). */
import { interfacesOf } from "../../device/interfaces.ts";
import { addressNumber, maskNumber, overlap, prefixLength } from "../../device/ipv4.ts";
import { plain } from "../../device/plain.ts";
import type { Command } from "../../grammar/index.ts";
import type { Context, Output } from "../registry.ts";
import { refuseWithoutVlan } from "./subinterface.ts";

/** What is printed when a change of VRF takes the addresses of an interface away. */
export const WRONG_OWNER = "% Interface NAME IPv4 disabled and address(es) removed due to WHY";

/** First octet of the addresses that a host has for itself. */
const LOOPBACK = 127;

const MULTICAST = addressNumber("224.0.0.0");

/** Refuses masks with holes, addresses that name a network or everybody, and networks that another interface has. */
export function refuseAddress(context: Context, command: Command): Output {
  const [, , address = "", mask = ""] = command.words.map((word) => word.text);
  if (command.negated) return undefined;
  const early = refuseWithoutVlan(context);
  if (early !== undefined || mask === "" || mask === "secondary") return early;
  const length = prefixLength(mask);
  if (length === undefined) return `Bad mask 0x${hex(addressNumber(mask))} for address ${address}\n`;
  const value = addressNumber(address);
  if (value >= MULTICAST || value >>> 24 === LOOPBACK || value === 0) return `Not a valid host address - ${address}\n`;
  if (length < 31 && isNetworkOrBroadcast(value, length)) return `Bad mask /${length} for address ${address}\n`;
  return refuseOverlap(context, address, length);
}

function isNetworkOrBroadcast(value: number, length: number): boolean {
  const mask = maskNumber(length);
  const host = (value & ~mask) >>> 0;
  return host === 0 || host === ~mask >>> 0;
}

function refuseOverlap(context: Context, address: string, length: number): Output {
  const own = (context.line.modes.at(-1)?.path.at(-1) ?? "").replace(/^interface /, "");
  const interfaces = interfacesOf(plain(context.device.config));
  const vrf = interfaces.find((each) => each.name === own)?.vrf ?? "";
  const other = interfaces.find(
    (each) =>
      each.name !== own &&
      each.vrf === vrf &&
      each.addresses.some((has) => overlap(has.address, has.length, address, length)),
  );
  return other === undefined ? undefined : `% ${address} overlaps with ${other.name}\n`;
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, "0");
}
