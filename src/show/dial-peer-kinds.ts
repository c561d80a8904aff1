/** The rows of `show dial-peer voice` that only VoIP, or only POTS peers have. The layout is field knowledge. */
import type { CodecName, DialPeer } from "../device/dial-peers.ts";

/** What a dial peer's section says: the words behind a command, empty where it is not there. */
export interface PeerLines {
  /** The text behind `command`, `no` and all lines that are off left out. */
  said(command: string): string;
  /** Whether `command` is there, and not negated. */
  is(command: string): boolean;
  /** Whether `no command` is there. */
  isOff(command: string): boolean;
}

/** Bytes of voice in a packet of 20 ms, of iLBC 30 ms. */
const PAYLOADS: Readonly<Record<CodecName, number>> = {
  g711alaw: 160,
  g711ulaw: 160,
  "g722-64": 160,
  g729br8: 20,
  g729r8: 20,
  ilbc: 50,
  opus: 120,
};

const DEFAULT_DSCP = { media: "ef", signaling: "af31" };

/** What a VoIP peer has: its far end, quality of service, codec, fax and SIP. */
export function voipRows(peer: DialPeer, lines: PeerLines): readonly string[] {
  const media = dscp(lines, "media");
  const protocol = lines.said("session protocol") || "cisco";
  const dtmf = lines.said("dtmf-relay");
  const bytes = / bytes (\d+)/.exec(lines.said("codec"))?.[1] ?? PAYLOADS[peer.codec];
  const codec = lines.said("codec") === "transparent" ? "transparent" : peer.codec;
  const sip = (setting: string) => lines.said(`voice-class sip ${setting}`) || "system";
  const flag = (setting: string) => (lines.is(`voice-class sip ${setting}`) ? "enabled" : "system");
  return [
    `type = voip, session-target = \`${peer.target}',`,
    "technology prefix:",
    "settle-call = disabled",
    `ip media DSCP = ${media}, ip media rsvp-pass DSCP = ${media}`,
    `ip media rsvp-fail DSCP = ${media}, ip signaling DSCP = ${dscp(lines, "signaling")},`,
    "ip video rsvp-none DSCP = af41,ip video rsvp-pass DSCP = af41",
    "ip video rsvp-fail DSCP = af41,",
    "ip defending Priority = 0, ip preemption priority = 0",
    "UDP checksum = disabled,",
    `session-protocol = ${protocol}, session-transport = ${peer.transport ?? "system"},`,
    "req-qos = best-effort, acc-qos = best-effort,",
    "req-qos video = best-effort, acc-qos video = best-effort,",
    `RTP dynamic payload type values: NTE = ${lines.said("rtp payload-type nte") || "101"}`,
    ...(dtmf === "" ? [] : [`dtmf-relay = ${dtmf},`]),
    "RTP comfort noise payload type = 19",
    `fax rate = ${lines.said("fax rate") || "voice"},   payload size =  20 bytes`,
    `fax protocol = ${lines.said("fax protocol").split(" ")[0] || "system"}`,
    "fax-relay ecm enable",
    "fax NSF = 0xAD0051 (default)",
    `codec = ${codec},   payload size =  ${bytes} bytes,`,
    "video codec = None",
    `voice class codec = \`${lines.said("voice-class codec")}'`,
    `voice class stun-usage = \`${lines.said("voice-class stun-usage")}'`,
    `srtp = ${lines.is("srtp") ? lines.said("srtp") || "enabled" : "disabled"}`,
    "text relay = disabled",
    `Media Setting = forking (disabled) ${lines.said("media") || "flow-through"} (${lines.is("media") ? "local" : "global"}) stats-disconnect (disabled)`,
    "Expect factor = 10, Icpif = 20,",
    "Playout Mode is set to adaptive,",
    "Initial 60 ms, Max 1000 ms",
    "Playout-delay Minimum mode is set to default, value 40 ms ",
    "Fax nominal 300 ms",
    "Max Redirects = 1, signaling-type = cas,",
    `VAD = ${lines.isOff("vad") ? "disabled" : "enabled"}, Poor QOV Trap = disabled, `,
    `Source Interface = ${peer.source ?? "NONE"}`,
    `voice class sip tenant = \`${lines.said("voice-class sip tenant")}'`,
    `voice class sip rel1xx = ${sip("rel1xx")},`,
    `voice class sip asserted-id = ${sip("asserted-id")},`,
    `voice class sip privacy-policy = ${sip("privacy-policy")},`,
    `voice class sip early-offer = ${sip("early-offer")},`,
    `voice class sip midcall-signaling = ${sip("midcall-signaling")},`,
    `voice class sip error-passthru = ${flag("error-passthru")},`,
    `voice class sip requri-passing = ${flag("requri-passing")},`,
    `voice class sip localhost = ${sip("localhost")},`,
    `voice class sip profiles = ${sip("profiles")},`,
    `voice class sip options-keepalive = ${peer.keepalive ? lines.said("voice-class sip options-keepalive") || "enabled" : "disabled"},`,
  ];
}

/** What a POTS peer has: its port and its digits. */
export function potsRows(peer: DialPeer, lines: PeerLines): readonly string[] {
  return [
    `type = pots, prefix = \`${lines.said("prefix")}',`,
    `forward-digits ${lines.said("forward-digits") || "default"}`,
    `session-target = \`', voice-port = \`${peer.port}',`,
    `direct-inward-dial = ${lines.is("direct-inward-dial") ? "enabled" : "disabled"},`,
    `digit_strip = ${lines.isOff("digit-strip") ? "disabled" : "enabled"},`,
    "register E.164 number with H323 GK and/or SIP Registrar = TRUE",
    `fax rate = ${lines.said("fax rate") || "system"},   payload size =  20 bytes`,
    "supported-language = ''",
    "preemption level = `routine'",
    "bandwidth:",
    "   maximum = 64 KBits/sec, minimum = 64 KBits/sec",
    "voice class called-number:",
    "   inbound = `', outbound = `'",
  ];
}

/** The DSCP of a kind of packets: a value that is named, or a number. */
function dscp(lines: PeerLines, kind: "media" | "signaling"): string {
  const [value, which] = lines.said("ip qos dscp").split(" ");
  return which === kind && value ? value : DEFAULT_DSCP[kind];
}
