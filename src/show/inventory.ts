import type { InventoryItem } from "../releases/platform.ts";
import { stableWord } from "../text/prng.ts";
import type { View } from "./view.ts";

const RULE = "+".repeat(71);
const BANNER = `${RULE}\nINFO: Please use "show license UDI" to get serial number for licensing.\n${RULE}\n\n`;

/** Width of a serial number's column. */
const SERIAL_WIDTH = 11;

/** `show inventory`: the chassis and its parts (CLI §10, FORMATS §3.19). */
export function showInventory(view: View): string {
  const parts = view.platform.inventory.map((item) => entry(view, item));
  return `${view.platform.inventoryBanner ? `\n${BANNER}` : ""}${parts.join("\n")}\n`;
}

function entry(view: View, item: InventoryItem): string {
  const { name, description, pid, vid } = item;
  const serial = serialOf(view, item).padEnd(SERIAL_WIDTH);
  return `NAME: "${name}", DESCR: "${description}"\nPID: ${pid.padEnd(18)}, VID: ${vid.padEnd(5)}, SN: ${serial}\n`;
}

/** A part's own number follows from the chassis's, so that it is the same each time and differs between routers. */
function serialOf({ device }: View, { name, serial }: InventoryItem): string {
  if (serial === undefined) return "";
  if (serial === "chassis") return device.serial;
  return `FDO${stableWord(`${device.serial} ${name} week`, "0123456789", 4)}${stableWord(`${device.serial} ${name}`, "0123456789ABCDEFGHJKLMNPRSTUVWXY", 4)}`;
}
