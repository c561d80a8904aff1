/** `show license udi` (FORMATS §3.6). */
import type { View } from "../view.ts";
import { membersOf, udiLines } from "./members.ts";

export function showLicenseUdi(view: View): string {
  return `${[...udiLines(membersOf(view)), "", ""].join("\n")}`;
}
