/** What a router logs while it boots (UPGRADE §3.3). */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { ignoresStartup } from "../../device/boot-image.ts";
import { interfacesOf, isVirtual, parentOf } from "../../device/interfaces.ts";
import { licensingOf } from "../../device/licensing/licensing-model.ts";
import { throughputKbps } from "../../device/licensing/throughput.ts";
import { logMessage, type NewMessage } from "../../device/log.ts";
import { plain } from "../../device/plain.ts";
import { throughputOf } from "../../device/settings/throughput.ts";
import type { Device } from "../../device/types.ts";
import { agentEnabled, agentReady, exportControlled } from "../../licensing/legacy/messages.ts";
import { registeredOf } from "../../licensing/legacy/standing.ts";
import { platformOf } from "../../releases/platforms.ts";
import { releaseOf } from "../../releases/releases.ts";
import type { Release } from "../../releases/types.ts";
import { imageIdentity } from "../../show/hardware.ts";

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

/** Logs what comes before the Smart Agent: the throughput in force, and that no licences of an older kind are kept. */
export function logHardware(device: Draft<Device>, at: Instant): void {
  const platform = platformOf(device.platform);
  const { snapshotNotice } = releaseOf(device.release).facts;
  const facility = THROUGHPUT[platform.family];
  const kbps = throughputKbps(platform, throughputOf(plain(device.config)));
  if (facility !== undefined && kbps !== undefined) {
    logMessage(device, message(facility, 6, "LEVEL", `Throughput level has been set to ${kbps} kbps`), at);
  }
  if (snapshotNotice) logMessage(device, message("IOSXE_SMART_AGENT", 6, "NOTIFY_NO_SNAPSHOT", NO_SNAPSHOT), at);
}

/** Who tells the throughput, by the family of the platform. */
const THROUGHPUT: Readonly<Record<string, string>> = { ISR: "ISR_THROUGHPUT", "Virtual XE": "VXE_THROUGHPUT" };

const NO_SNAPSHOT = "Platform supports PAK snapshot, but none exists.";

/** Logs the other messages of a boot that ended at `at` (device time); `settled` is what became of older CUBE settings. */
export function logBoot(device: Draft<Device>, at: Instant, settled: readonly NewMessage[]): void {
  const release = releaseOf(device.release);
  const { csdlLog, trustpointCreateLog } = release.facts;
  const messages = [
    ...(csdlLog ? [message("CRYPTO_ENGINE", 5, "CSDL_COMPLIANCE_ENFORCED", CSDL)] : []),
    ...settled,
    message("VOICE_HA", 7, "STATUS", "CUBE HA-supported platform detected."),
    ...linkMessages(device),
    ...(device.nvram.startup === undefined || ignoresStartup(device.nvram.configRegister)
      ? []
      : [message("SYS", 5, "CONFIG_I", "Configured from memory by console")]),
    message("SYS", 5, "RESTART", restarted(device, release)),
    ...(trustpointCreateLog && !hasTrustpoint(device.nvram.startup)
      ? [message("PKI", 6, "TRUSTPOINT_CREATE", TRUSTPOINT)]
      : []),
  ];
  for (const each of messages) logMessage(device, each, at);
}

const CSDL = "Cisco PSB security compliance is being enforced";
const TRUSTPOINT = "Trustpoint: SLA-TrustPoint created succesfully";

/** Once saved, the trustpoint comes with the configuration. */
function hasTrustpoint(startup: string | undefined): boolean {
  return startup?.includes("crypto pki trustpoint SLA-TrustPoint") === true;
}

/** Ports that come up. */
function linkMessages(device: Draft<Device>): readonly NewMessage[] {
  const ports = interfacesOf(plain(device.config)).filter(
    ({ name, up }) => up && !isVirtual(name) && parentOf(name) === undefined,
  );
  return [
    ...ports.map(({ name }) => message("LINK", 3, "UPDOWN", `Interface ${name}, changed state to up`)),
    ...ports.map(({ name }) =>
      message("LINEPROTO", 5, "UPDOWN", `Line protocol on Interface ${name}, changed state to up`),
    ),
  ];
}

function restarted(device: Draft<Device>, release: Release): string {
  return ["System restarted --", ...imageIdentity({ release, platform: platformOf(device.platform) })].join("\n");
}

function message(facility: string, severity: number, mnemonic: string, text: string): NewMessage {
  return { facility, severity, mnemonic, text };
}
