/** What a router logs while it boots (UPGRADE §3.3). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { licensingOf } from "../device/licensing-model.ts";
import { logMessage, type NewMessage } from "../device/log.ts";
import type { Device } from "../device/types.ts";
import { agentEnabled, agentReady, exportControlled } from "../licensing/legacy/messages.ts";
import { registeredOf } from "../licensing/legacy/standing.ts";
import { releaseOf } from "../releases/releases.ts";

const VOICE: readonly NewMessage[] = [
  { facility: "VOICE_HA", severity: 7, mnemonic: "STATUS", text: "CUBE HA-supported platform detected." },
  { facility: "SYS", severity: 5, mnemonic: "CONFIG_I", text: "Configured from memory by console" },
];

/** Logs that the Smart Agent is there, before features ask it for licences. One that is turned off says the first of it. */
export function logAgent(device: Draft<Device>, at: Instant): void {
  const { agentBootMessages, agentEnabledBlank } = releaseOf(device.release).facts;
  const enabled = agentEnabled();
  const texts = {
    AGENT_READY: agentReady(),
    AGENT_ENABLED: agentEnabledBlank ? { ...enabled, text: `${enabled.text} ` } : enabled,
  };
  for (const name of agentBootMessages) logMessage(device, texts[name], at);
  const model = licensingOf(device);
  if (model === "rtu") return;
  const allowed =
    model === "legacy" && device.legacy !== undefined && registeredOf(device.legacy)?.exportControlled === true;
  logMessage(device, exportControlled(allowed), at);
}

/** Logs the other messages of a boot that ended at `at` (device time); `settled` is what became of older CUBE settings. */
export function logBoot(device: Draft<Device>, at: Instant, settled: readonly NewMessage[]): void {
  for (const message of [...settled, ...VOICE]) logMessage(device, message, at);
}
