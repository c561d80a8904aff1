/** Call legs in a few lines, and in one, while they are up and when they are over. The layout is field knowledge. */
import { hoursText } from "../../clock/duration.ts";
import { type Instant, SECOND } from "../../clock/instant.ts";
import { tableRow } from "../../text/columns.ts";
import { clockLine } from "../../text/dates.ts";
import type { View } from "../view.ts";
import { CODECS } from "./codecs.ts";
import type { CallLeg } from "./legs.ts";

/** How all calls of the lab end: cause 16 of Q.850, in hexadecimal. */
export const CAUSE = { code: "10", text: "normal call clearing (16)" };

const COMPACT = ["<callID>", "A/O", "FAX", "T<sec>", "Codec", "type", "Peer Address", "IP R<ip>:<udp>", "VRF"];
const COMPACT_WIDTHS = [10, 4, 4, 8, 12, 11, 19, 48];

/** A leg, with the moment up to which it is told: now, or its end. */
interface LegUntil {
  readonly leg: CallLeg;
  readonly until: Instant;
}

/** A leg in a few lines: one that is up, or that ended at `endedAt`. */
export function briefLeg(view: View, leg: CallLeg, endedAt?: Instant): string {
  const { call, direction, codec, startedAt } = leg;
  const until = endedAt ?? view.now;
  const since = startedAt - view.device.boot.at;
  const id = call.number.toString(16).toUpperCase();
  const started = clockLine(startedAt, view.zone, view.clockPrefix);
  const way = direction === "answer" ? "Answer" : "Originate";
  const { packets, bytes } = trafficOf(leg, until);
  const traffic = `${packets}/${bytes}`;
  const [disconnected, state, cause] =
    endedAt === undefined ? ["", " active", ""] : [` +${endedAt - startedAt}`, "", ` ${CAUSE.code}  (${CAUSE.text})`];
  const head = `${id.padEnd(4)} : ${leg.id} ${since}ms.${direction === "answer" ? 1 : 2} (${started}) +0${disconnected} pid:${leg.peer?.tag ?? 0} ${way} ${leg.number}${state}`;
  const dur = ` dur ${hoursText(until - startedAt)} tx:${traffic} rx:${traffic} dscp:0 media:0 audio tos:0xB8 video tos:0x0${cause}`;
  if (leg.kind === "telephony") {
    return `${head}\n${dur}\n Tele ${leg.port} (${leg.id}) [${leg.port}] tx:${until - startedAt}/${until - startedAt}/0ms ${codec} noise:0 acom:0 i/0:0/0 dBm\n`;
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

/** Legs in one line each. */
export function compactLegs(legs: readonly LegUntil[]): string {
  const rows = legs.map((each) => tableRow(compactCells(each), COMPACT_WIDTHS));
  return `${[tableRow(COMPACT, COMPACT_WIDTHS), `Total call-legs: ${legs.length}`, ...rows].join("\n")}\n`;
}

function compactCells({ leg, until }: LegUntil): readonly string[] {
  const isTelephony = leg.kind === "telephony";
  return [
    String(leg.id).padStart(8),
    leg.direction === "answer" ? "ANS" : "ORG",
    "",
    `T${Math.floor((until - leg.startedAt) / SECOND)}`,
    leg.codec,
    isTelephony ? "TELE" : "VOIP",
    `P${leg.number}`,
    isTelephony ? leg.port : `${leg.far.ip}:${leg.far.port}`,
    "NA",
  ];
}

/** Packets and bytes of one direction since the call began. */
export function trafficOf({ codec, startedAt }: CallLeg, until: Instant): { packets: number; bytes: number } {
  const { bytes, ms } = CODECS[codec];
  const packets = Math.floor((until - startedAt) / ms);
  return { packets, bytes: packets * bytes };
}
