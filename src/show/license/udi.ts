/** `show license udi` of a router without peers (FORMATS §3.6). */
import type { View } from "../view.ts";
import { udiLine } from "./blocks.ts";

export function showLicenseUdi(view: View): string {
  return `${udiLine(view)}\n\n`;
}
