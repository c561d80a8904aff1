import type { Unattested } from "./types.ts";

/** Texts of CUBE and SIP. */
export const CUBE = {
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
  "standby-console-disabled": { text: "Standby console disabled", grade: "general", where: "STATE §6" },
  "standby-refuses": {
    text: "% This command is not available on the standby route processor",
    grade: "proposed",
    where: "STATE §6",
  },
  "rf-peer-lost": { text: "Failure", grade: "general", where: "FORMATS §3.17" },
  "rf-no-peer": {
    text: "Peer (slot: {slot}) information is not available because it is in '{state}' state",
    grade: "general",
    where: "FORMATS §3.17",
  },
  "reload-peer-question": { text: "Reload peer [confirm]", grade: "general", where: "STATE §6" },
  "reload-peer": { text: "Preparing to reload peer", grade: "general", where: "STATE §6" },
  "switchover-not-ready": { text: "% Standby is not ready for a switchover", grade: "proposed", where: "STATE §6" },
  "rg-not-configured": { text: "% Group {group} is not configured", grade: "proposed", where: "COMMANDS §2.5" },
  "rg-no-peer": { text: "% The peer of group {group} is not there", grade: "proposed", where: "COMMANDS §2.5" },
  "rg-reload-reason": { text: "Redundancy group reload", grade: "proposed", where: "STATE §6" },
  "gateway-rejection-warning": {
    text: 'Warning: 399 {host} "SIP Service is Shutdown"',
    grade: "inferred",
    where: "STATE §1.3",
  },
  "translation-rule-missing": {
    text: "Error: Ruleset {tag} is not configured",
    grade: "proposed",
    where: "COMMANDS §2.4",
  },
  "translation-profile-missing": {
    text: "Error: Translation profile {name} is not configured",
    grade: "proposed",
    where: "COMMANDS §2.4",
  },
  "voice-class-missing": {
    text: "Voice class {kind} {tag} is not configured",
    grade: "proposed",
    where: "COMMANDS §2.4",
  },
} as const satisfies Record<string, Unattested>;
