/** `show call active voice brief | compact | summary`. The layout is field knowledge; no capture was found. */
import { HOUR, MINUTE, SECOND } from "../../clock/instant.ts";
import { tableRow } from "../../text/columns.ts";
import { clockLine } from "../../text/dates.ts";
import type { View } from "../view.ts";
import { CODECS } from "./codecs.ts";
import { legCounts } from "./counts.ts";
import { type CallLeg, callLegs } from "./legs.ts";

const LEGEND = `<ID>: <CallID> <start>ms.<index> (<start>) +<connect> pid:<peer_id> <dir> <addr> <state>
  dur hh:mm:ss tx:<packets>/<bytes> rx:<packets>/<bytes> dscp:<packets violation> media:<packets violation> audio tos:<audio tos value> video tos:<video tos value>
 IP <ip>:<udp> rtt:<time>ms pl:<play>/<gap>ms lost:<lost>/<early>/<late>
   delay:<last>/<min>/<max>ms <codec> <textrelay> <transcoded

 media inactive detected:<y/n> media cntrl rcvd:<y/n> timestamp:<time>

 long duration call detected:<y/n> long duration call duration :<sec> timestamp:<time>
 LostPacketRate:<%> OutOfOrderRate:<%>
 VRF:<%>
 MODEMPASS <method> buf:<fills>/<drains> loss <overall%> <multipkt>/<corrected>
   last <buf event time>s dur:<Min>/<Max>s
 FR <protocol> [int dlci cid] vad:<y/n> dtmf:<y/n> seq:<y/n>
   <codec> (payload size)
 ATM <protocol> [int vpi/vci cid] vad:<y/n> dtmf:<y/n> seq:<y/n>
   <codec> (payload size)
 Tele <int> (callID) [channel_id] tx:<tot>/<v>/<fax>ms <codec> noise:<l> acom:<l> i/o:<l>/<l> dBm
   MODEMRELAY info:<rcvd>/<sent>/<resent> xid:<rcvd>/<sent> total:<rcvd>/<sent>/<drops>
              speeds(bps): local <rx>/<tx> remote <rx>/<tx>
 Proxy <ip>:<audio udp>,<video udp>,<tcp0>,<tcp1>,<tcp2>,<tcp3> endpt: <type>/<manf>
 bw: <req>/<act> codec: <audio>/<video>
  tx: <audio pkts>/<audio bytes>,<video pkts>/<video bytes>,<t120 pkts>/<t120 bytes>
 rx: <audio pkts>/<audio bytes>,<video pkts>/<video bytes>,<t120 pkts>/<t120 bytes>
`;

const COMPACT = ["<callID>", "A/O", "FAX", "T<sec>", "Codec", "type", "Peer Address", "IP R<ip>:<udp>", "VRF"];
const COMPACT_WIDTHS = [10, 4, 4, 8, 12, 11, 19, 48];

/** Each leg in a few lines. */
export function showCallActiveVoiceBrief(view: View): string {
  const legs = callLegs(view);
  const counts = `${legCounts(legs).join("\n")}\n`;
  if (legs.length === 0) return `${LEGEND}\n\n${counts}\n`;
  return `${LEGEND}\n\n${counts}${legs.map((leg) => brief(view, leg)).join("\n")}\n${counts}\n`;
}

/** Each leg in one line. */
export function showCallActiveVoiceCompact(view: View): string {
  const legs = callLegs(view);
  const rows = legs.map((leg) => tableRow(compactCells(view, leg), COMPACT_WIDTHS));
  return `${[tableRow(COMPACT, COMPACT_WIDTHS), `Total call-legs: ${legs.length}`, ...rows].join("\n")}\n`;
}

/** How many legs of each kind. */
export function showCallActiveVoiceSummary(view: View): string {
  return `${legCounts(callLegs(view)).join("\n")}\n`;
}

function brief(view: View, leg: CallLeg): string {
  const { call, direction, codec, startedAt } = leg;
  const since = startedAt - view.device.boot.at;
  const id = call.number.toString(16).toUpperCase();
  const started = clockLine(startedAt, view.zone, view.clockPrefix);
  const way = direction === "answer" ? "Answer" : "Originate";
  const traffic = trafficOf(view, leg);
  const head = `${id.padEnd(4)} : ${leg.id} ${since}ms.${direction === "answer" ? 1 : 2} (${started}) +0 pid:${leg.peer?.tag ?? 0} ${way} ${leg.number} active`;
  const dur = ` dur ${duration(view.now - startedAt)} tx:${traffic} rx:${traffic} dscp:0 media:0 audio tos:0xB8 video tos:0x0`;
  if (leg.kind === "telephony") {
    return `${head}\n${dur}\n Tele ${leg.port} (${leg.id}) [${leg.port}] tx:${view.now - startedAt}/${view.now - startedAt}/0ms ${codec} noise:0 acom:0 i/0:0/0 dBm\n`;
  }
  const srtp = call.secure ? "on" : "off";
  return [
    head,
    dur,
    ` IP ${leg.far.ip}:${leg.far.port} SRTP: ${srtp} rtt:0ms pl:0/0ms lost:0/0/0 delay:0/0/0ms ${codec} TextRelay: off Transcoded: No ICE: Off`,
    " media inactive detected:n media contrl rcvd:n/a timestamp:n/a",
    " long duration call detected:n long duration call duration:n/a timestamp:n/a",
    " LostPacketRate:0.00 OutOfOrderRate:0.00",
    " VRF: NA",
    "",
  ].join("\n");
}

function compactCells(view: View, leg: CallLeg): readonly string[] {
  const isTelephony = leg.kind === "telephony";
  return [
    String(leg.id).padStart(8),
    leg.direction === "answer" ? "ANS" : "ORG",
    "",
    `T${Math.floor((view.now - leg.startedAt) / SECOND)}`,
    leg.codec,
    isTelephony ? "TELE" : "VOIP",
    `P${leg.number}`,
    isTelephony ? leg.port : `${leg.far.ip}:${leg.far.port}`,
    "NA",
  ];
}

/** Packets and bytes of one direction since the call began. */
function trafficOf({ now }: View, { codec, startedAt }: CallLeg): string {
  const { bytes, ms } = CODECS[codec];
  const packets = Math.floor((now - startedAt) / ms);
  return `${packets}/${packets * bytes}`;
}

function duration(ms: number): string {
  const parts = [Math.floor(ms / HOUR), Math.floor((ms % HOUR) / MINUTE), Math.floor((ms % MINUTE) / SECOND)];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
