/** `show call active voice brief | compact | summary`. The layout is field knowledge; no capture was found. */
import type { View } from "../view.ts";
import { legCounts } from "./counts.ts";
import { briefLeg, compactLegs } from "./leg-rows.ts";
import { callLegs } from "./legs.ts";

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

/** Each leg in a few lines. */
export function showCallActiveVoiceBrief(view: View): string {
  const legs = callLegs(view);
  const counts = `${legCounts(legs).join("\n")}\n`;
  if (legs.length === 0) return `${LEGEND}\n\n${counts}\n`;
  return `${LEGEND}\n\n${counts}${legs.map((leg) => briefLeg(view, leg)).join("\n")}\n${counts}\n`;
}

/** Each leg in one line. */
export function showCallActiveVoiceCompact(view: View): string {
  return compactLegs(callLegs(view).map((leg) => ({ leg, until: view.now })));
}

/** How many legs of each kind. */
export function showCallActiveVoiceSummary(view: View): string {
  return `${legCounts(callLegs(view)).join("\n")}\n`;
}
