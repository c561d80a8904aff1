import { hoursText } from "../clock/duration.ts";
import { DAY, HOUR } from "../clock/instant.ts";
import type { InventoryItem } from "../releases/platform.ts";
import type { View } from "./view.ts";

const WIDTHS = [10, 20, 22, 18] as const;

/** How the slots of `show platform` are called, by the name of the part in the inventory. */
const SLOTS: readonly (readonly [part: RegExp, slot: string, state: string])[] = [
  [/^module (\d+)$/, "$1", "ok"],
  [/^(?:NIM|SM) subslot (\d+\/\d+)$/, " $1", "ok"],
  [/^module ([RF]\d+)$/, "$1", "ok, active"],
  [/^Power Supply Module (\d+)$/, "P$1", "ok"],
  [/^Fan Tray$/, "P2", "ok"],
];

/** `show platform`: what is in the slots, and since when. */
export function showPlatform(view: View): string {
  const rows = view.platform.inventory.flatMap((item) => rowOf(view, item)).sort(bySlot);
  const head = ["Slot", "Type", "State", "Insert time (ago)"];
  return `Chassis type: ${view.platform.pid}\n\n${line(head)}${line(WIDTHS.map((width) => "-".repeat(width - 1)))}${rows.map(line).join("")}\n`;
}

function rowOf(view: View, { name, pid }: InventoryItem): readonly (readonly string[])[] {
  const found = SLOTS.find(([part]) => part.test(name));
  if (found === undefined) return [];
  const [part, slot, state] = found;
  return [[name.replace(part, slot), pid, state, since(view.lab.now - view.device.boot.trueAt)]];
}

/** Line cards first, then the processors, then power and fans; subslots below their slot. */
function bySlot(a: readonly string[], b: readonly string[]): number {
  const rank = (row: readonly string[]) => "0123456789RFP".indexOf(row[0]?.trim().charAt(0) ?? "");
  return rank(a) - rank(b) || (a[0] ?? "").trim().length - (b[0] ?? "").trim().length;
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0)).join("")}\n`;
}

/** `00:10:21`, `1w2d`: the age of a part. */
function since(ms: number): string {
  const two = (count: number) => String(Math.floor(count)).padStart(2, "0");
  if (ms < DAY) return hoursText(ms);
  const days = Math.floor(ms / DAY);
  return days < 7 ? `${days}d${two((ms % DAY) / HOUR)}h` : `${Math.floor(days / 7)}w${days % 7}d`;
}
