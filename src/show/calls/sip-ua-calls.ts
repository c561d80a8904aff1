/** `show sip-ua calls [brief | summary]`: the SIP legs of the calls. The layout is field knowledge. */
import { tableRow } from "../../text/columns.ts";
import { configDate } from "../../text/dates.ts";
import type { View } from "../view.ts";
import { SIP_PORT } from "./addresses.ts";
import { CODECS } from "./codecs.ts";
import { type CallLeg, callLegs } from "./legs.ts";

/** `UAC`: the router called. `UAS`: it was called. */
const SIDES = [
  { name: "UAC", title: "SIP User Agent Client(UAC)", direction: "originate" },
  { name: "UAS", title: "SIP User Agent Server(UAS)", direction: "answer" },
] as const;

const BRIEF = ["No.", "CallId", "dstCallId", "Calling", "Called", "Codec", "SRTP", "Forked", "Connected at"];
const BRIEF_WIDTHS = [6, 9, 11, 18, 18, 10, 6, 8];

/** Everything of each leg. */
export function showSipUaCalls(view: View): string {
  const legs = sipLegs(view);
  return `${totals(legs)}\n${SIDES.map(({ name, title, direction }) => {
    const own = legs.filter((leg) => leg.direction === direction);
    const calls = own.map((leg, index) => details(leg, index + 1));
    return `SIP ${name} CALL INFO\n${calls.join("\n")}\n   Number of ${title} calls: ${own.length}\n`;
  }).join("\n")}`;
}

/** A line for each leg. */
export function showSipUaCallsBrief(view: View): string {
  const legs = sipLegs(view);
  const sides = SIDES.map(({ name, title, direction }) => {
    const own = legs.filter((leg) => leg.direction === direction);
    const rows = own.map((leg, index) => tableRow(briefCells(view, leg, index + 1), BRIEF_WIDTHS));
    const table = own.length === 0 ? [] : [tableRow(BRIEF, BRIEF_WIDTHS), ...rows];
    return [`SIP ${name} CALL INFO`, ...table, `   Number of ${title} calls: ${own.length}`, ""];
  });
  return `${[totals(legs), ...sides.flat()].join("\n")}`;
}

/** The numbers alone. */
export function showSipUaCallsSummary(view: View): string {
  return `${totals(sipLegs(view))}\n`;
}

function sipLegs(view: View): readonly CallLeg[] {
  return callLegs(view).filter(({ kind }) => kind === "SIP");
}

function totals(legs: readonly CallLeg[]): string {
  const clients = legs.filter(({ direction }) => direction === "originate").length;
  return `Total SIP call legs:${legs.length}, User Agent Client:${clients}, User Agent Server:${legs.length - clients}`;
}

function briefCells(view: View, leg: CallLeg, index: number): readonly (string | number)[] {
  const other = leg.direction === "answer" ? leg.id + 1 : leg.id - 1;
  const { secure, kind } = leg.call;
  return [
    index,
    leg.id,
    other,
    leg.calling,
    leg.called,
    leg.codec,
    secure ? "on" : "off",
    kind === "enhanced" ? "yes" : "no",
    configDate(leg.startedAt, view.zone),
  ];
}

function details(leg: CallLeg, index: number): string {
  const { bytes, payloadType } = CODECS[leg.codec];
  const { signaling, far, near, call } = leg;
  const port = call.secure ? SIP_PORT + 1 : signaling.port;
  const ping = leg.peer?.keepalive ? "YES" : "NO";
  return [
    `Call ${index}`,
    `SIP Call ID                : ${leg.sipCallId}`,
    "   State of the call       : STATE_ACTIVE (7)",
    "   Substate of the call    : SUBSTATE_NONE (0)",
    `   Calling Number          : ${leg.calling}`,
    `   Called Number           : ${leg.called}`,
    `   Called URI              : sip:${leg.called}@${leg.direction === "answer" ? near.ip : signaling.ip}:${SIP_PORT}`,
    "   Bit Flags               : 0xC04018 0x10000100 0x80",
    `   CC Call ID              : ${leg.id}`,
    `   Source IP Address (Sig ): ${near.ip}`,
    `   Destn SIP Req Addr:Port : [${signaling.ip}]:${port}`,
    `   Destn SIP Resp Addr:Port: [${signaling.ip}]:${port}`,
    `   Destination Name        : ${signaling.ip}`,
    "   Number of Media Streams : 1",
    "   Number of Active Streams: 1",
    `   RTP Fork Object         : ${call.kind === "enhanced" ? `0x${(0x10000 + call.number).toString(16).toUpperCase()}` : "0x0"}`,
    "   Media Mode              : flow-through",
    "   Media Stream 1",
    "     State of the stream      : STREAM_ACTIVE",
    `     Stream Call ID           : ${leg.id}`,
    "     Stream Type              : voice+dtmf (1)",
    "     Stream Media Addr Type   : 1",
    `     Negotiated Codec         : ${leg.codec} (${bytes} bytes)`,
    `     Codec Payload Type       : ${payloadType}`,
    `     Negotiated Dtmf-relay    : ${leg.peer?.dtmf ?? "inband-voice"}`,
    `     Dtmf-relay Payload Type  : ${leg.peer?.dtmf === "rtp-nte" ? 101 : 0}`,
    "     QoS ID                   : -1",
    "     Local QoS Strength       : BestEffort",
    "     Negotiated QoS Strength  : BestEffort",
    "     Negotiated QoS Direction : None",
    "     Local QoS Status         : None",
    `     Media Source IP Addr:Port: [${near.ip}]:${near.port}`,
    `     Media Dest IP Addr:Port  : [${far.ip}]:${far.port}`,
    "",
    "",
    `Options-Ping    ENABLED:${ping}    ACTIVE:${ping}`,
  ].join("\n");
}
