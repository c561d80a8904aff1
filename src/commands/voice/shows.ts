/** The shows of CUBE, its licences, SIP and the calls (COMMANDS §1.3 to §1.5). */
import { canonical, has, values } from "../../grammar/index.ts";
import {
  showCallActiveVoiceBrief,
  showCallActiveVoiceCompact,
  showCallActiveVoiceSummary,
} from "../../show/calls/active-voice.ts";
import {
  showCallHistoryVoice,
  showCallHistoryVoiceBrief,
  showCallHistoryVoiceCompact,
} from "../../show/calls/history-voice.ts";
import { showVoipRtpConnections } from "../../show/calls/rtp-connections.ts";
import { showSipUaCalls, showSipUaCallsBrief, showSipUaCallsSummary } from "../../show/calls/sip-ua-calls.ts";
import { showVoiceCallSummary } from "../../show/calls/voice-call-summary.ts";
import { showCubeStatus } from "../../show/cube-status.ts";
import { showDialPeerVoice } from "../../show/dial-peer-detail.ts";
import { showDialPeerVoiceSummary } from "../../show/dial-peer-summary.ts";
import { showSipUaConnections } from "../../show/sip-ua/connections.ts";
import { showSipUaRegister } from "../../show/sip-ua/register.ts";
import { showSipService } from "../../show/sip-ua/service.ts";
import { showSipUaStatistics } from "../../show/sip-ua/statistics.ts";
import { showSipUaStatus } from "../../show/sip-ua/status.ts";
import { type ShownClass, showVoiceClass } from "../../show/voice/classes.ts";
import { showDialplanNumber } from "../../show/voice/dialplan.ts";
import { showVoiceSipLicenseStats, showVoiceSipLicenseStatsTable } from "../../show/voice-sip-license-stats.ts";
import { showVoiceSipLicenseStatus } from "../../show/voice-sip-license-status.ts";
import { type CommandEntry, show } from "../registry.ts";

const FIELD = "field knowledge";
const LAYOUT = "layout from field knowledge";

export const voiceShowCommands: readonly CommandEntry[] = [
  show(
    "show call active voice",
    FIELD,
    (view, command) => {
      if (has(command, "compact")) return showCallActiveVoiceCompact(view);
      return has(command, "summary") ? showCallActiveVoiceSummary(view) : showCallActiveVoiceBrief(view);
    },
    { partial: `${LAYOUT}; the calls' numbers, ports and counters are made up from their own numbers and durations` },
  ),
  show(
    "show call history voice",
    FIELD,
    (view, command) => {
      if (has(command, "compact")) return showCallHistoryVoiceCompact(view);
      if (has(command, "brief")) return showCallHistoryVoiceBrief(view);
      return showCallHistoryVoice(view, Number(values(command)[0] ?? Number.POSITIVE_INFINITY));
    },
    {
      partial: `${LAYOUT}; the last 25 calls, for 15 minutes; their peers and addresses are those of the configuration now`,
    },
  ),
  show("show cube status", "FORMATS §3.14", (view) => showCubeStatus(view)),
  show(
    "show dial-peer voice",
    FIELD,
    (view, command) => {
      const [tag] = values(command);
      return showDialPeerVoice(view, tag === undefined ? undefined : Number(tag));
    },
    { partial: `${LAYOUT}; not every row of it; calls that have ended are not counted` },
  ),
  show("show dial-peer voice summary", FIELD, (view) => showDialPeerVoiceSummary(view), { partial: LAYOUT }),
  show("show dialplan number", FIELD, (view, command) => showDialplanNumber(view, String(values(command)[0])), {
    partial: `${LAYOUT}; a pattern that ends in T fits with and without \`timeout\`; hunting is as \`dial-peer hunt 0\`, by tag at last`,
  }),
  show("show sip service", "COMMANDS §1.3", (view) => showSipService(view), {
    partial: "the words for a service that licensing stopped, or that was not started, are proposals",
  }),
  show(
    "show sip-ua calls",
    FIELD,
    (view, command) => {
      if (has(command, "brief")) return showSipUaCallsBrief(view);
      return has(command, "summary") ? showSipUaCallsSummary(view) : showSipUaCalls(view);
    },
    { partial: `${LAYOUT}, that of brief is a proposal; numbers and ports are made up from the calls' own numbers` },
  ),
  show(
    "show sip-ua connections",
    FIELD,
    (view, command) => {
      const transport = has(command, "tls") ? "tls" : has(command, "tcp") ? "tcp" : "udp";
      return showSipUaConnections(view, transport, has(command, "detail"));
    },
    { partial: `${LAYOUT}; one connection per far end that has calls` },
  ),
  show("show sip-ua register status", FIELD, (view) => showSipUaRegister(view), {
    partial: `${LAYOUT}; nothing ever registers`,
  }),
  show(
    "show voice class",
    FIELD,
    (view, command) => {
      const [, , , kind, tag] = canonical(command).split(" ");
      return showVoiceClass(view, kind as ShownClass, tag);
    },
    {
      partial: `${LAYOUT}; of the classes, those that a router is known to have a show for; no target is ever found down`,
    },
  ),
  show("show voip rtp connections", FIELD, (view) => showVoipRtpConnections(view), {
    partial: `${LAYOUT}; the far ends' ports are made up from the calls' own numbers`,
  }),
  show("show sip-ua statistics", FIELD, showSipUaStatistics, {
    partial: `${LAYOUT}; calls and blocked calls are counted, TDM-SIP ones as if both their legs were SIP; OPTIONS are not`,
  }),
  show("show sip-ua status", FIELD, (view) => showSipUaStatus(view), {
    partial: `${LAYOUT}; of what it tells, transports, bind, hops and reason header follow the configuration`,
  }),
  show("show voice call summary", FIELD, (view) => showVoiceCallSummary(view), {
    partial: `${LAYOUT}; ports without a call are not listed`,
  }),
  show("show voice sip license stats", "FORMATS §3.16", (view, command) =>
    has(command, "table") ? showVoiceSipLicenseStatsTable(view) : showVoiceSipLicenseStats(view),
  ),
  show("show voice sip license status", "FORMATS §3.15", (view) => showVoiceSipLicenseStatus(view), {
    partial: "the words for a SIP service that is shut down are proposals; TDM-SIP sessions have no table",
  }),
];
