/** What a router logs while it boots (UPGRADE §3.3). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { logMessage, type NewMessage } from "../device/log.ts";
import type { Device } from "../device/types.ts";

const AGENT: readonly NewMessage[] = [
  {
    facility: "SMART_LIC",
    severity: 6,
    mnemonic: "AGENT_ENABLED",
    text: "Smart Agent for Licensing is enabled",
  },
  {
    facility: "SMART_LIC",
    severity: 6,
    mnemonic: "EXPORT_CONTROLLED",
    text: "Usage of export controlled features is not allowed",
  },
];

const VOICE: readonly NewMessage[] = [
  { facility: "VOICE_HA", severity: 7, mnemonic: "STATUS", text: "CUBE HA-supported platform detected." },
  { facility: "SYS", severity: 5, mnemonic: "CONFIG_I", text: "Configured from memory by console" },
];

/** Logs the messages of a boot that ended at `at` (device time); `settled` is what became of older CUBE settings. */
export function logBoot(device: Draft<Device>, at: Instant, settled: readonly NewMessage[]): void {
  for (const message of [...AGENT, ...settled, ...VOICE]) logMessage(device, message, at);
}
