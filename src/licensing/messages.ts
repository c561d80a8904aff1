/** System messages of the Smart Agent, policy mode (SYSLOG §1, §2). Those that no source gives are in releases/unattested.ts. */
import { unattestedText } from "../releases/unattested.ts";
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

type UnattestedMnemonic =
  | "TRUST_CODE_INSTALL_SUCCESS"
  | "TRUST_CODE_INSTALL_FAILED"
  | "AUTHORIZATION_INSTALL_SUCCESS"
  | "AUTHORIZATION_INSTALL_FAILED"
  | "AUTHORIZATION_REMOVED"
  | "POLICY_REMOVED"
  | "USAGE_NO_ACK";

/** A message whose text isn't attested: the mnemonic is its id there. */
const unattested = (
  severity: number,
  mnemonic: UnattestedMnemonic,
  values: Readonly<Record<string, string | number>> = {},
): SystemMessage => smartLic(severity, mnemonic, unattestedText(mnemonic, values));

const product = ({ pid, serial }: Udi): string => `PID:${pid},SN:${serial}`;

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

export const trustInstalled = (udi: Udi): SystemMessage =>
  unattested(6, "TRUST_CODE_INSTALL_SUCCESS", { udi: product(udi) });

/** The text ends with a period; a reason that is a sentence brings none of its own. */
export const trustFailed = (udi: Udi, reason: string): SystemMessage =>
  unattested(3, "TRUST_CODE_INSTALL_FAILED", { udi: product(udi), reason: reason.replace(/\.$/, "") });

export const authorizationInstalled = (udi: Udi): SystemMessage =>
  unattested(6, "AUTHORIZATION_INSTALL_SUCCESS", { udi: product(udi) });

export const authorizationFailed = (udi: Udi, reason: string): SystemMessage =>
  unattested(3, "AUTHORIZATION_INSTALL_FAILED", { udi: product(udi), reason: reason.replace(/\.$/, "") });

export const authorizationRemoved = (udi: Udi): SystemMessage =>
  unattested(6, "AUTHORIZATION_REMOVED", { udi: product(udi) });

/** An On-Prem that is too old for policy mode (SYSLOG §2). */
export const reportingNotSupported = (): SystemMessage =>
  smartLic(
    4,
    "REPORTING_NOT_SUPPORTED",
    "Smart Agent for Licensing CSSM OnPrem is down rev and does not support the enhanced policy and usage reporting mode.",
  );

export const policyInstalled = (): SystemMessage =>
  smartLic(6, "POLICY_INSTALL_SUCCESS", "A new licensing policy was successfully installed");

export const policyRemoved = (): SystemMessage => unattested(3, "POLICY_REMOVED");

export const reportingRequired = (days: number): SystemMessage =>
  smartLic(6, "REPORTING_REQUIRED", `A Usage report acknowledgement will be required in ${days} days.`);

export const usageNoAck = (days: number): SystemMessage => unattested(3, "USAGE_NO_ACK", { days });

export const clockChanged = (): SystemMessage =>
  smartLic(5, "SYSTEM_CLOCK_CHANGED", "Smart Agent for Licensing System clock has been changed");

/** Call-home's own line in front of COMM_FAILED (SYSLOG §4). */
export const callHomeFailed = (url: string, error: string): SystemMessage => ({
  facility: "CALL_HOME",
  severity: 5,
  mnemonic: "SL_MESSAGE_FAILED",
  text: `Fail to send out Smart Licensing message to: ${url} (${error})`,
});
