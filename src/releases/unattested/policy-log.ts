import type { Unattested } from "./types.ts";

/** System messages of the Smart Agent in policy mode. */
export const POLICY_LOG = {
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
