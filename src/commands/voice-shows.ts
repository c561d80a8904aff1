/** The shows of CUBE and its licences (COMMANDS §1.4, §1.5). */
import { has } from "../grammar/index.ts";
import { showCubeStatus } from "../show/cube-status.ts";
import { showVoiceSipLicenseStats, showVoiceSipLicenseStatsTable } from "../show/voice-sip-license-stats.ts";
import { showVoiceSipLicenseStatus } from "../show/voice-sip-license-status.ts";
import { type CommandEntry, show } from "./registry.ts";

export const voiceShowCommands: readonly CommandEntry[] = [
  show("show cube status", "FORMATS §3.14", (view) => showCubeStatus(view)),
  show("show voice sip license stats", "FORMATS §3.16", (view, command) =>
    has(command, "table") ? showVoiceSipLicenseStatsTable(view) : showVoiceSipLicenseStats(view),
  ),
  show("show voice sip license status", "FORMATS §3.15", (view) => showVoiceSipLicenseStatus(view), {
    partial: "the words for a SIP service that is shut down are proposals; TDM-SIP sessions have no table",
  }),
];
