/** `show dial-peer voice summary`. The layout is field knowledge. */
import { type DialPeer, dialPeersOf, operates } from "../device/dial-peers.ts";
import { tableRow, truncate } from "../text/columns.ts";
import type { Renderer } from "./view.ts";

const HEAD = [
  "dial-peer hunt 0",
  "             AD                                    PRE PASS SESS-SER-GRP\\              OUT",
  "TAG    TYPE  MIN  OPER PREFIX    DEST-PATTERN      FER THRU SESS-TARGET    STAT PORT    KEEPALIVE    VRF",
  "",
];

/** TAG to VRF. */
const WIDTHS = [7, 6, 5, 5, 10, 19, 4, 5, 15, 5, 8, 13];

export const showDialPeerVoiceSummary: Renderer = ({ device }) => {
  const rows = dialPeersOf(device.config).map((peer) => tableRow(cells(peer), WIDTHS).trimEnd());
  return `${[...HEAD, ...rows].join("\n")}\n`;
};

function cells(peer: DialPeer): readonly string[] {
  const target = peer.serverGroup === undefined ? peer.target : `SESS-SVR-GRP: ${peer.serverGroup}`;
  return [
    String(peer.tag),
    peer.type,
    peer.up ? "up" : "down",
    operates(peer) ? "up" : "down",
    "",
    truncate(peer.pattern, 17, 14),
    String(peer.preference),
    peer.type === "voip" ? "syst" : "",
    peer.type === "voip" ? target : "",
    "",
    peer.type === "pots" ? peer.port : "",
    peer.keepalive ? "active" : "",
    peer.type === "voip" ? "NA" : "",
  ];
}
