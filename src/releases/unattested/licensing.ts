import type { Unattested } from "./types.ts";

/** What licensing commands print and displays show. */
export const LICENSING = {
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
  "already-installed": {
    text: "The reservation authorization code is already installed",
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
