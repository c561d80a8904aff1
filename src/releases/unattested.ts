/**
 * Texts that no source gives: what this lab prints in their place, how sure that is, and where the gap is noted.
 * `{udi}`, `{reason}` and the like stand for values. Whoever prints one of these is tagged partial.
 */

/**
 * `partly`: its mnemonic or its beginning is attested. `general`: general knowledge. `inferred`: concluded from what is
 * attested. `proposed`: our own wording.
 */
export type Grade = "partly" | "general" | "inferred" | "proposed";

interface Unattested {
  readonly text: string;
  readonly grade: Grade;
  /** The reference note that names the gap. */
  readonly where: string;
}

/** Texts of CUBE and SIP. */
const CUBE = {
  "sip-status-missed-ack": {
    text: "blocked due to license report ACK not received",
    grade: "inferred",
    where: "COMMANDS §1.5",
  },
  "sip-status-shutdown": { text: "shutdown", grade: "proposed", where: "COMMANDS §1.5" },
  "sip-status-not-started": { text: "not started", grade: "proposed", where: "COMMANDS §1.5" },
  "sip-service-not-started": {
    text: "SIP service is not started",
    grade: "proposed",
    where: "COMMANDS §1.3",
  },
  "sip-service-missed-ack": {
    text: "SIP service is shut by licensing: license report not acknowledged",
    grade: "proposed",
    where: "COMMANDS §1.3",
  },
  "sip-service-eval-expired": {
    text: "SIP service is shut by licensing: evaluation period has expired",
    grade: "proposed",
    where: "COMMANDS §1.3",
  },
  "SIP-1-LICENSING down": {
    text: "SIP service is Down. License report not acknowledged.",
    grade: "general",
    where: "SYSLOG §3",
  },
  "SIP-1-LICENSING up": {
    text: "SIP service is Up. License report acknowledged.",
    grade: "general",
    where: "SYSLOG §3",
  },
  "SIP-3-LICENSING days": {
    text: "The evaluation period is about to expire in {days} days!",
    grade: "inferred",
    where: "SYSLOG §3",
  },
  "periodicity-too-short": {
    text: "Error: License periodicity must be at least 8 hours. The default of 7 days is used.",
    grade: "proposed",
    where: "COMMANDS §2.4",
  },
  "redundancy-group-reload": {
    text: "% Created RG {group} association with Voice B2B HA; reload the router for the new configuration to take effect",
    grade: "general",
    where: "COMMANDS §2.5",
  },
  "rg-role-change": {
    text: "RG id {group} role change from {from} to {to}",
    grade: "general",
    where: "SYSLOG §5",
  },
  "switchover-question": {
    text: "Proceed with switchover to standby RP? [confirm]",
    grade: "general",
    where: "STATE §6",
  },
  "switchover-not-ready": { text: "% Standby is not ready for a switchover", grade: "proposed", where: "STATE §6" },
  "rg-not-configured": { text: "% Group {group} is not configured", grade: "proposed", where: "COMMANDS §2.5" },
  "rg-no-peer": { text: "% The peer of group {group} is not there", grade: "proposed", where: "COMMANDS §2.5" },
  "rg-reload-reason": { text: "Redundancy group reload", grade: "proposed", where: "STATE §6" },
  "gateway-rejection-warning": {
    text: 'Warning: 399 {host} "SIP Service is Shutdown"',
    grade: "inferred",
    where: "STATE §1.3",
  },
} as const satisfies Record<string, Unattested>;

/** System messages of the Smart Agent where routers register. */
const LEGACY_LOG = {
  AGENT_DISABLED: { text: "Smart Agent for Licensing is disabled", grade: "general", where: "SYSLOG §1" },
  AGENT_DEREG_SUCCESS: {
    text: "Smart Agent for Licensing De-registration with Cisco Smart Software Manager or satellite was successful",
    grade: "general",
    where: "SYSLOG §1",
  },
  AGENT_DEREG_FAILED: {
    text: "Smart Agent for Licensing DeRegistration with CSSM failed: {reason}",
    grade: "general",
    where: "SYSLOG §1",
  },
  EVAL_WILL_EXPIRE_WARNING: {
    text: "Evaluation period will expire in {time}.",
    grade: "general",
    where: "SYSLOG §1",
  },
  EVAL_EXPIRED_WARNING: { text: "Evaluation period expired on {date}", grade: "partly", where: "SYSLOG §1" },
  AUTHORIZATION_EXPIRED: { text: "Authorization period expired", grade: "general", where: "SYSLOG §1" },
  ID_CERT_RENEW_SUCCESS: {
    text: "Identity certificate renewal for this device was successful",
    grade: "general",
    where: "SYSLOG §1",
  },
  ID_CERT_RENEW_FAILED: {
    text: "Identity certificate renewal for this device failed: {reason}",
    grade: "general",
    where: "SYSLOG §1",
  },
  ID_CERT_EXPIRED_WARNING: {
    text: "This device's identity certificate will expire in {days} days",
    grade: "general",
    where: "SYSLOG §1",
  },
  ID_CERT_EXPIRED: {
    text: "Identity certificate expired. Agent will transition to the unidentified (not registered) state",
    grade: "general",
    where: "SYSLOG §1",
  },
  EULA_ACCEPT_ALL: {
    text: "The Right to Use End User License Agreement is accepted",
    grade: "general",
    where: "SYSLOG §5",
  },
  DAILY_JOB_TIMER_RESET: { text: "Daily job timer reset", grade: "general", where: "SYSLOG §1" },
  CONVERT_SUCCESS: { text: "License conversion was successful", grade: "partly", where: "SYSLOG §1" },
  CONVERT_FAILED: { text: "License conversion failed: {reason}", grade: "partly", where: "SYSLOG §1" },
} as const satisfies Record<string, Unattested>;

/** System messages of the Smart Agent in policy mode. */
const POLICY_LOG = {
  TRUST_CODE_INSTALL_SUCCESS: {
    text: "A new licensing trust code was successfully installed on {udi}.",
    grade: "general",
    where: "SYSLOG §2",
  },
  TRUST_CODE_INSTALL_FAILED: {
    text: "The install of a new licensing trust code has failed on {udi}: {reason}.",
    grade: "partly",
    where: "SYSLOG §2",
  },
  POLICY_INSTALL_FAILED: {
    text: "The installation of a new licensing policy has failed: {reason}.",
    grade: "general",
    where: "SYSLOG §2",
  },
  POLICY_REMOVED: { text: "The licensing policy has been removed.", grade: "general", where: "SYSLOG §2" },
  AUTHORIZATION_INSTALL_SUCCESS: {
    text: "A new licensing authorization code was successfully installed on: {udi}.",
    grade: "general",
    where: "SYSLOG §2",
  },
  AUTHORIZATION_INSTALL_FAILED: {
    text: "The install of a new licensing authorization code has failed on {udi}: {reason}.",
    grade: "general",
    where: "SYSLOG §2",
  },
  AUTHORIZATION_REMOVED: {
    text: "A licensing authorization code has been removed from {udi}.",
    grade: "general",
    where: "SYSLOG §2",
  },
  USAGE_NO_ACK: {
    text: "A Usage report acknowledgement has not been received in the last {days} days.",
    grade: "general",
    where: "SYSLOG §2",
  },
} as const satisfies Record<string, Unattested>;

/** What licensing commands print and displays show. */
const LICENSING = {
  "already-registered": { text: "% Error: The agent is already registered", grade: "partly", where: "COMMANDS §1.1" },
  "not-registered": { text: "% Error: The agent is not registered", grade: "partly", where: "COMMANDS §1.1" },
  "smart-licensing-off": { text: "% Error: Smart Licensing is not enabled", grade: "proposed", where: "COMMANDS §1.1" },
  "status-smart-licensing-off": { text: "Smart Licensing is DISABLED", grade: "general", where: "FORMATS §3.1" },
  "already-converted": {
    text: "% Error: The licenses of this device were converted before",
    grade: "inferred",
    where: "STATE §4",
  },
  "reservation-in-progress": {
    text: "% Error: license reservation is in progress",
    grade: "partly",
    where: "STATE §3",
  },
  "reservation-installed": {
    text: "% Error: return the installed reservation authorization code first",
    grade: "proposed",
    where: "STATE §3",
  },
  "nothing-reserved": {
    text: "% Error: No reservation authorization code is installed",
    grade: "proposed",
    where: "COMMANDS §1.1",
  },
  "reservation-installed-code": {
    text: "Reservation install successful",
    grade: "inferred",
    where: "COMMANDS §1.1",
  },
  "reservation-failed-code": {
    text: "Reservation install failed: {reason}",
    grade: "inferred",
    where: "COMMANDS §1.1",
  },
  "hostname-is-pid": {
    text: "The hostname must not be the product identifier of the device",
    grade: "proposed",
    where: "COMMANDS §1.1",
  },
  "instance-removed": {
    text: "The product instance is not registered",
    grade: "proposed",
    where: "STATE §1.1",
  },
  "end-user-agreement": {
    text: "The features of this image may be used under the terms of the end user license agreement of Cisco.",
    grade: "proposed",
    where: "COMMANDS §2.2",
  },
  "not-in-reservation-mode": {
    text: "% Error: not in license reservation mode",
    grade: "partly",
    where: "COMMANDS §1.1",
  },
  "no-reservation-in-progress": {
    text: "No license reservation is in progress",
    grade: "partly",
    where: "COMMANDS §1.1",
  },
  "transport-unsupported": {
    text: "The current transport type does not support this feature",
    grade: "inferred",
    where: "COMMANDS §1.2",
  },
  "authorization-no-licences": {
    text: "Not enough licenses in the virtual account",
    grade: "proposed",
    where: "COMMANDS §1.2",
  },
  "usage-not-processed": {
    text: "The usage report could not be processed",
    grade: "proposed",
    where: "CSSM §3",
  },
  "no-space": {
    text: "%Error opening {path} (No space left on device)",
    grade: "general",
    where: "COMMANDS §1.2",
  },
  "import-missing": {
    text: "%Error opening {path} (No such file or directory)",
    grade: "general",
    where: "COMMANDS §1.2",
  },
  "import-unreadable": { text: "% Error: Import failed: {reason}", grade: "proposed", where: "COMMANDS §1.2" },
  "boot-level-saved": {
    text: "% use 'write' command to make license boot config take effect on next boot",
    grade: "general",
    where: "COMMANDS §2.2",
  },
  "status-registration-expired": {
    text: "UNREGISTERED - REGISTRATION EXPIRED",
    grade: "proposed",
    where: "STATE §1.1",
  },
  "status-unidentified": { text: "UNIDENTIFIED", grade: "proposed", where: "STATE §1.1" },
  "status-universal-reservation": {
    text: "REGISTERED - UNIVERSAL LICENSE RESERVATION",
    grade: "general",
    where: "FORMATS §3.1",
  },
  "status-authorization-pending": { text: "PENDING", grade: "proposed", where: "FORMATS §3.1" },
  "status-conversion-failed": { text: "Failed on {date}", grade: "inferred", where: "STATE §4" },
  "status-conversion-started": { text: "Started on {date}", grade: "inferred", where: "STATE §4" },
  "throughput-needs-hsec": {
    text: "% {throughput} requires hseck9 license on this PID!",
    grade: "general",
    where: "COMMANDS §2.2",
  },
  "hsec-not-authorized": {
    text: "% hseck9 is not authorized on this device",
    grade: "proposed",
    where: "COMMANDS §2.2",
  },
  "throughput-next-boot": {
    text: "% The config will take effect on next reboot",
    grade: "general",
    where: "COMMANDS §2.2",
  },
  "crypto-throughput-next-boot": {
    text: "% These values don't take effect until the next reload.\n  Please save the configuration.",
    grade: "general",
    where: "COMMANDS §2.2",
  },
  "status-eval-expired": { text: "EVAL EXPIRED on {date}", grade: "inferred", where: "FORMATS §3.1" },
  "status-authorization-expired": {
    text: "AUTHORIZATION EXPIRED on {date}",
    grade: "inferred",
    where: "FORMATS §3.1",
  },
  "status-not-authorized-reserved": {
    text: "NOT AUTHORIZED - RESERVED on {date}",
    grade: "inferred",
    where: "FORMATS §3.1",
  },
  "rum-unacknowledged": { text: "UNACK", grade: "general", where: "STATE §2.5" },
  "rum-stored": { text: "EXIST", grade: "general", where: "FORMATS §3.8" },
  "analytics-reason": { text: "Product Analytics is not supported", grade: "proposed", where: "FORMATS §3.3" },
} as const satisfies Record<string, Unattested>;

/** Texts of the system around licensing. */
const SYSTEM = {
  "nvram-overwrite": {
    text: "Warning: Attempting to overwrite an NVRAM configuration previously written\nby a different version of the system image.",
    grade: "general",
    where: "COMMANDS §4",
  },
  "yes-or-no": { text: "% Please answer 'yes' or 'no'.", grade: "general", where: "UPGRADE §3.1" },
  "debug-off": { text: "All possible debugging has been turned off", grade: "general", where: "COMMANDS §1.3" },
  "rommon-missing": { text: 'boot: cannot open "{image}"', grade: "general", where: "UPGRADE §3.1" },
  "rommon-not-bootable": { text: 'boot: cannot load "{image}"', grade: "proposed", where: "UPGRADE §3.1" },
  "rommon-no-image": {
    text: 'boot: cannot determine first executable file name on device "bootflash:"',
    grade: "general",
    where: "UPGRADE §3.1",
  },
  "install-unsaved": {
    text: "System configuration has been modified.\nPress Yes(y) to save the configuration and proceed.\nPress No(n) for proceeding without saving the configuration.\nPress Quit(q) to exit, you may save configuration and re-enter the command. [y/n/q]",
    grade: "general",
    where: "UPGRADE §3.2",
  },
} as const satisfies Record<string, Unattested>;

/** All of them. System messages go by their mnemonic. */
export const UNATTESTED_TEXTS = { ...CUBE, ...LEGACY_LOG, ...POLICY_LOG, ...LICENSING, ...SYSTEM };

export type UnattestedId = keyof typeof UNATTESTED_TEXTS;

/** The text of that id, with its values. Throws for a value that is missing. */
export function unattestedText(id: UnattestedId, values: Readonly<Record<string, string | number>> = {}): string {
  return UNATTESTED_TEXTS[id].text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${id} needs ${name}`);
    return String(value);
  });
}
