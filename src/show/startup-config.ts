import { size } from "./running-config/running-config.ts";
import type { View } from "./view.ts";

/** `show startup-config`: what NVRAM holds, and how much of it that takes (CLI §9). */
export function showStartupConfig(view: View): string {
  const { startup } = view.device.nvram;
  if (startup === undefined) return "startup-config is not present\n";
  const text = startup.endsWith("\n") ? startup : `${startup}\n`;
  return `Using ${size(text)} out of ${view.platform.nvram} bytes\n${text}\n`;
}
