/** System messages of the Smart Agent where routers register (SYSLOG §1, §4, §5). Those that no source gives: releases/unattested.ts. */
import type { ReleaseFacts } from "../../releases/types.ts";
import { type UnattestedId, unattestedText } from "../../releases/unattested.ts";
import type { SystemMessage } from "../messages.ts";
import type { Udi } from "../types.ts";
import type { Verdict } from "./types.ts";

type Peer = ReleaseFacts["failurePeer"];

const message =
  (facility: string) =>
  (severity: number, mnemonic: string, text: string): SystemMessage => ({ facility, severity, mnemonic, text });

const smartLic = message("SMART_LIC");

/** A message whose text isn't attested: the mnemonic is its id there. */
const unattested = (
  severity: number,
  mnemonic: UnattestedId,
  values: Readonly<Record<string, string | number>> = {},
): SystemMessage => smartLic(severity, mnemonic, unattestedText(mnemonic, values));

const product = ({ pid, serial }: Udi): string => `PID:${pid},SN:${serial}`;

/** How failures name the server, up to their reason. */
const blamed = (peer: Peer): string =>
  peer === "CSSM" ? "Cisco Smart Software Manager (CSSM) : " : "Cisco Smart Software Manager or satellite: ";

export const agentReady = (): SystemMessage => smartLic(6, "AGENT_READY", "Smart Agent for Licensing is initialized");
export const agentEnabled = (): SystemMessage => smartLic(6, "AGENT_ENABLED", "Smart Agent for Licensing is enabled");
export const agentDisabled = (): SystemMessage => unattested(6, "AGENT_DISABLED");

/** At boot, registration and deregistration. */
export const exportControlled = (allowed: boolean): SystemMessage =>
  smartLic(6, "EXPORT_CONTROLLED", `Usage of export controlled features is ${allowed ? "allowed" : "not allowed"}`);

/** When a reservation is installed. */
export const exportControlledFor = (allowed: boolean, udi: Udi): SystemMessage =>
  smartLic(
    6,
    "EXPORT_CONTROLLED",
    `Usage of export controlled features is ${allowed ? "Allowed" : "Not Allowed"} for udi ${product(udi)}`,
  );

/** Devices print no blank behind `satellite`. */
export const registered = (udi: Udi): SystemMessage =>
  smartLic(
    6,
    "AGENT_REG_SUCCESS",
    `Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellitefor udi ${product(udi)}`,
  );

export function registrationFailed(peer: Peer, reason: string): SystemMessage {
  const server = peer === "CSSM" ? "Cisco Smart Software Manager (CSSM)" : "Cisco Smart Software Manager or satellite";
  return smartLic(3, "AGENT_REG_FAILED", `Smart Agent for Licensing Registration with the ${server} failed: ${reason}`);
}

export const deregistered = (): SystemMessage => unattested(6, "AGENT_DEREG_SUCCESS");
export const deregistrationFailed = (reason: string): SystemMessage => unattested(3, "AGENT_DEREG_FAILED", { reason });

export const evaluationStarted = (): SystemMessage => smartLic(5, "EVAL_START", "Entering evaluation period");
export const evaluationExpiring = (time: string): SystemMessage => unattested(4, "EVAL_WILL_EXPIRE_WARNING", { time });
export const evaluationExpired = (): SystemMessage => smartLic(3, "EVAL_EXPIRED", "Evaluation period expired");
export const evaluationOver = (date: string): SystemMessage => unattested(3, "EVAL_EXPIRED_WARNING", { date });

export const authorizationRenewed = (verdict: Verdict, udi: Udi): SystemMessage =>
  smartLic(
    6,
    "AUTH_RENEW_SUCCESS",
    `Authorization renewal with the Cisco Smart Software Manager or satellite. State=${verdict === "authorized" ? "authorized" : "OOC"} for udi ${product(udi)}`,
  );

export const authorizationFailed = (peer: Peer, reason: string, udi: Udi): SystemMessage =>
  smartLic(3, "AUTH_RENEW_FAILED", `Authorization renewal with the ${blamed(peer)}${reason} for udi ${product(udi)}`);

export const authorizationExpired = (): SystemMessage => unattested(3, "AUTHORIZATION_EXPIRED");

export const outOfCompliance = (): SystemMessage =>
  smartLic(3, "OUT_OF_COMPLIANCE", "One or more entitlements are out of compliance.");

export const inCompliance = (): SystemMessage =>
  smartLic(5, "IN_COMPLIANCE", "All entitlements and licenses in use on this device are authorized");

export const notAuthorized = (entitlement: string): SystemMessage =>
  smartLic(
    3,
    "NOT_AUTHORIZED",
    `The entitlement ${entitlement} in Not Authorized to be used. Reason: License not present in SLR auth code`,
  );

export const reservationInstalled = (udi: Udi): SystemMessage =>
  smartLic(
    6,
    "RESERVED_INSTALLED",
    `Specific License Reservation Authorization code installed for udi ${product(udi)}`,
  );

export const commFailed = (peer: Peer, reason: string): SystemMessage =>
  smartLic(3, "COMM_FAILED", `Communications failure with the ${blamed(peer)}${reason}`);

export const commRestored = (peer: Peer): SystemMessage =>
  smartLic(
    5,
    "COMM_RESTORED",
    `Communications with ${peer === "CSSM" ? "Cisco Smart Software Manager (CSSM)" : "Cisco licensing cloud"} restored`,
  );

export const certificateRenewed = (): SystemMessage => unattested(5, "ID_CERT_RENEW_SUCCESS");
export const certificateNotRenewed = (reason: string): SystemMessage =>
  unattested(3, "ID_CERT_RENEW_FAILED", { reason });
export const certificateExpiring = (days: number): SystemMessage => unattested(4, "ID_CERT_EXPIRED_WARNING", { days });
export const certificateExpired = (): SystemMessage => unattested(3, "ID_CERT_EXPIRED");

export const configurationNotSaved = (): SystemMessage =>
  smartLic(4, "CONFIG_NOT_SAVED", "Smart Licensing configuration has not been saved");

export const conversionDone = (): SystemMessage => unattested(6, "CONVERT_SUCCESS");
export const conversionFailed = (reason: string): SystemMessage => unattested(3, "CONVERT_FAILED", { reason });

export const keysMade = (): SystemMessage =>
  message("CRYPTO_ENGINE")(
    5,
    "KEY_ADDITION",
    "A key named SLA-KeyPair has been generated or imported by crypto-engine",
  );

export const pkiNotSaved = (): SystemMessage =>
  message("PKI")(
    4,
    "NOCONFIGAUTOSAVE",
    'Configuration was modified.  Issue "write memory" to save new IOS PKI configuration',
  );

export const callHomeRegisters = (): SystemMessage =>
  message("CALL_HOME")(
    6,
    "SCH_REGISTRATION_IN_PROGRESS",
    "SCH device registration is in progress. Call-home will poll SCH server for registration result. You can also check " +
      'SCH registration status with "call-home request registration-info" under EXEC mode.',
  );
