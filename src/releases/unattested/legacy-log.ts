import type { Unattested } from "./types.ts";

/** System messages of the Smart Agent where routers register. */
export const LEGACY_LOG = {
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
