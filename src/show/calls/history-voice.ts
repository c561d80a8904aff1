/** `show call history voice`: the calls that ended in the last quarter of an hour. The layout is field knowledge. */
import { hoursText } from "../../clock/duration.ts";
import { type Instant, MINUTE } from "../../clock/instant.ts";
import type { EndedCall } from "../../cube/types.ts";
import { md5Hex } from "../../text/md5.ts";
import type { View } from "../view.ts";
import { CODECS } from "./codecs.ts";
import { briefLeg, CAUSE, compactLegs, trafficOf } from "./leg-rows.ts";
import { type CallLeg, legsOf } from "./legs.ts";

type EndedLeg = CallLeg<EndedCall>;

/** How long a router keeps an ended call (`dial-control-mib retain-timer`). */
const RETAINED = 15 * MINUTE;

const LEGEND = `<ID>: <CallID> <start>ms.<index> (<start>) +<connect> +<disc> pid:<peer_id> <direction> <addr>
  dur hh:mm:ss tx:<packets>/<bytes> rx:<packets>/<bytes> dscp:<packets violation> media:<packets violation> audio tos:<audio tos value> video tos:<video tos value> <disc-cause>(<text>)
 IP <ip>:<udp> rtt:<time>ms pl:<play>/<gap>ms lost:<lost>/<early>/<late>
   delay:<last>/<min>/<max>ms <codec> <textrelay> <transcoded>
 media inactive detected:<y/n> media cntrl rcvd:<y/n> timestamp:<time>
 long duration call detected:<y/n> long duration call duration :<sec> timestamp:<time>
 LostPacketRate:<%> OutOfOrderRate:<%>
 VRF:<%>
 Telephony <int>: tx:<tot>/<voice>/<fax>ms <codec> noise:<lvl>dBm acom:<lvl>dBm
`;

/** Each leg in a few lines. */
export function showCallHistoryVoiceBrief(view: View): string {
  const legs = endedLegs(view);
  return `${LEGEND}\n${legs.map((leg) => briefLeg(view, leg, leg.call.endedAt)).join("\n")}${legs.length === 0 ? "" : "\n"}`;
}

/** Each leg in one line. */
export function showCallHistoryVoiceCompact(view: View): string {
  return compactLegs(endedLegs(view).map((leg) => ({ leg, until: leg.call.endedAt })));
}

/** Everything of the last `n` legs, the oldest of them first. */
export function showCallHistoryVoice(view: View, n: number): string {
  const legs = endedLegs(view);
  const first = Math.max(0, legs.length - n);
  return legs
    .slice(first)
    .map((leg, index) => record(view, leg, first + index + 1))
    .join("\n");
}

function endedLegs(view: View): readonly EndedLeg[] {
  const kept = (view.device.meter.calls.ended ?? []).filter(({ endedAt }) => view.now - endedAt <= RETAINED);
  return legsOf(view, kept);
}

function record(view: View, leg: EndedLeg, index: number): string {
  const { startedAt, call, direction, peer } = leg;
  const sinceBoot = (at: Instant) => `${at - view.device.boot.at} ms`;
  const { packets, bytes } = trafficOf(leg, call.endedAt);
  const generic = [
    "GENERIC:",
    `SetupTime=${sinceBoot(startedAt)}`,
    `Index=${index}`,
    `PeerAddress=${leg.number}`,
    "PeerSubAddress=",
    `PeerId=${peer?.tag ?? 0}`,
    `DisconnectCause=${CAUSE.code}`,
    `DisconnectText=${CAUSE.text}`,
    `ConnectTime=${sinceBoot(startedAt)}`,
    `DisconnectTime=${sinceBoot(call.endedAt)}`,
    `CallDuration=${hoursText(call.endedAt - startedAt)} sec`,
    `CallOrigin=${direction === "originate" ? 1 : 2}`,
    "ReleaseSource=2",
    "ChargedUnits=0",
    "InfoType=speech",
    `TransmitPackets=${packets}`,
    `TransmitBytes=${bytes}`,
    `ReceivePackets=${packets}`,
    `ReceiveBytes=${bytes}`,
  ];
  const own = leg.kind === "telephony" ? telephony(view, leg) : voip(view, leg);
  return `${[...generic, ...own].join("\n")}\n`;
}

function voip(view: View, leg: EndedLeg): readonly string[] {
  return [
    "VOIP:",
    `ConnectionId[${connectionId(view, leg)}]`,
    `IncomingConnectionId[${connectionId(view, leg)}]`,
    `CallID=${leg.id}`,
    `RemoteIPAddress=${leg.far.ip}`,
    `RemoteUDPPort=${leg.far.port}`,
    `RemoteSignallingIPAddress=${leg.signaling.ip}`,
    `RemoteSignallingPort=${leg.signaling.port}`,
    `RemoteMediaIPAddress=${leg.far.ip}`,
    `RemoteMediaPort=${leg.far.port}`,
    `SRTP = ${leg.call.secure ? "on" : "off"}`,
    "TextRelay = off",
    "RoundTripDelay=0 ms",
    "SelectedQoS=best-effort",
    `tx_DtmfRelay=${leg.peer?.dtmf ?? "inband-voice"}`,
    "SessionProtocol=sipv2",
    `ProtocolCallId=${leg.sipCallId}`,
    `SessionTarget=${leg.direction === "originate" ? (leg.peer?.target ?? "") : ""}`,
    ...coder(leg),
  ];
}

function telephony(view: View, leg: EndedLeg): readonly string[] {
  return ["TELE:", `ConnectionId[${connectionId(view, leg)}]`, `CallID=${leg.id}`, `Port=${leg.port}`, ...coder(leg)];
}

function coder({ codec, calling, called }: EndedLeg): readonly string[] {
  return [
    `CoderTypeRate=${codec}`,
    `CodecBytes=${CODECS[codec].bytes}`,
    `OriginalCallingNumber=${calling}`,
    `OriginalCalledNumber=${called}`,
  ];
}

/** The same for both legs of a call. */
function connectionId({ device }: View, { call }: EndedLeg): string {
  const words = md5Hex(`${device.serial} ${device.boot.trueAt} call ${call.number}`).toUpperCase().match(/.{8}/g) ?? [];
  return words.map((word) => `0x${word}`).join(" ");
}
