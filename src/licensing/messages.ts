/**
 * System messages of the Smart Agent, policy mode (SYSLOG §1, §2). Texts graded "general knowledge" there are marked
 * with a `?`; this is the only place that holds them.
 */
import type { TransportType, Udi } from "./types.ts";

/** A system message before it is stamped. */
export interface SystemMessage {
  readonly facility: string;
  readonly severity: number;
  readonly mnemonic: string;
  readonly text: string;
}

const smartLic = (severity: number, mnemonic: string, text: string): SystemMessage => ({
  facility: "SMART_LIC",
  severity,
  mnemonic,
  text,
});

const product = ({ pid, serial }: Udi): string => `PID:${pid},SN:${serial}`;

/** A reason as the end of a sentence. */
const ending = (reason: string): string => `${reason.replace(/\.$/, "")}.`;

/** How messages name whom a transport talks to. */
export function peerName(type: TransportType): string {
  return type === "cslu" || type === "automatic"
    ? "Cisco Smart License Utility (CSLU)"
    : "Cisco Smart Software Manager (CSSM)";
}

export const commFailed = (type: TransportType, reason: string): SystemMessage =>
  smartLic(3, "COMM_FAILED", `Communications failure with the ${peerName(type)} : ${reason}`);

export const commRestored = (type: TransportType): SystemMessage =>
  smartLic(5, "COMM_RESTORED", `Communications with ${peerName(type)} restored`);

/** ? */
export const trustInstalled = (udi: Udi): SystemMessage =>
  smartLic(
    6,
    "TRUST_CODE_INSTALL_SUCCESS",
    `A new licensing trust code was successfully installed on ${product(udi)}.`,
  );

/** The first half of the text is attested. */
export const trustFailed = (udi: Udi, reason: string): SystemMessage =>
  smartLic(
    3,
    "TRUST_CODE_INSTALL_FAILED",
    `The install of a new licensing trust code has failed on PID:${udi.pid},SN:${udi.serial}: ${ending(reason)}`,
  );

export const policyInstalled = (): SystemMessage =>
  smartLic(6, "POLICY_INSTALL_SUCCESS", "A new licensing policy was successfully installed");

/** ? */
export const policyRemoved = (): SystemMessage =>
  smartLic(3, "POLICY_REMOVED", "The licensing policy has been removed.");

export const reportingRequired = (days: number): SystemMessage =>
  smartLic(6, "REPORTING_REQUIRED", `A Usage report acknowledgement will be required in ${days} days.`);

/** ? */
export const usageNoAck = (days: number): SystemMessage =>
  smartLic(3, "USAGE_NO_ACK", `A Usage report acknowledgement has not been received in the last ${days} days.`);

export const clockChanged = (): SystemMessage =>
  smartLic(5, "SYSTEM_CLOCK_CHANGED", "Smart Agent for Licensing System clock has been changed");

export const agentEnabled = (): SystemMessage => smartLic(6, "AGENT_ENABLED", "Smart Agent for Licensing is enabled");

export const agentReady = (): SystemMessage => smartLic(6, "AGENT_READY", "Smart Agent for Licensing is initialized");

/** Call-home's own line in front of COMM_FAILED (SYSLOG §4). */
export const callHomeFailed = (url: string, error: string): SystemMessage => ({
  facility: "CALL_HOME",
  severity: 5,
  mnemonic: "SL_MESSAGE_FAILED",
  text: `Fail to send out Smart Licensing message to: ${url} (${error})`,
});
