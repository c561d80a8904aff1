/** `show voip rtp connections`: the media streams of the calls and the ports that they take. Layout: field knowledge. */
import { tableRow } from "../../text/columns.ts";
import type { View } from "../view.ts";
import { type CallLeg, callLegs } from "./legs.ts";
import { isRangeSet, mediaPorts } from "./media-ports.ts";

/** Ports that are kept from calls, where there are so many. */
const MOST_RESERVED = 101;

const LINE = "-".repeat(90);
const POOL_WIDTHS = [43, 6, 9, 12, 11];
const WIDTHS = [6, 11, 11, 12, 12, 40, 40, 12];
const HEAD = ["No.", "CallId", "dstCallId", "LocalRTP", "RmtRTP", "LocalIP", "RemoteIP", "MPSS", "VRF"];

/** Ports first, then a line for each leg that has media on the network. */
export function showVoipRtpConnections(view: View): string {
  const legs = callLegs(view).filter(({ kind }) => kind === "SIP");
  const { low, high } = mediaPorts(view.device.config);
  const ports = (high - low) / 2 + 1;
  const reserved = Math.min(MOST_RESERVED, ports - 1);
  const available = ports - reserved;
  const rows = legs.map((leg, index) => tableRow(cells(leg, index + 1), WIDTHS));
  return `${[
    "VoIP RTP Port Usage Information:",
    `Max Ports Available: ${available}, Ports Reserved: ${reserved}, Ports in Use: ${legs.length}`,
    ...(isRangeSet(view.device.config) ? [] : ["Port range not configured"]),
    tableRow(["", "Min", "Max", "Ports", "Ports", "Ports"], POOL_WIDTHS),
    tableRow(["Media-Address Range", "Port", "Port", "Available", "Reserved", "In-use"], POOL_WIDTHS),
    LINE,
    tableRow(["Global Media Pool", low, high, available, reserved, legs.length], POOL_WIDTHS),
    LINE,
    ...(legs.length === 0
      ? ["No active connections found"]
      : [
          "VoIP RTP active connections :",
          tableRow(HEAD, WIDTHS),
          ...rows,
          `Found ${legs.length} active RTP connections`,
        ]),
    "",
  ].join("\n")}\n`;
}

function cells(leg: CallLeg, index: number): readonly (string | number)[] {
  const other = leg.direction === "answer" ? leg.id + 1 : leg.id - 1;
  return [index, leg.id, other, leg.near.port, leg.far.port, leg.near.ip, leg.far.ip, "NO", "NA"];
}
