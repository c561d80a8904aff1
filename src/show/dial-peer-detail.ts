/** `show dial-peer voice [TAG]`: everything about a dial peer. The layout is field knowledge. */
import { type Config, type ConfigLine, linesOf } from "../device/config/config.ts";
import { type DialPeer, dialPeersOf, operates } from "../device/dial-peers.ts";
import { callLegs } from "./calls/legs.ts";
import { type PeerLines, potsRows, voipRows } from "./dial-peer-kinds.ts";
import type { View } from "./view.ts";

const NOT_FOUND = (tag: number): string => `%Dial-peer ${tag} does not exist\n`;

/** All dial peers, or the one with this tag. */
export function showDialPeerVoice(view: View, tag: number | undefined): string {
  const { config } = view.device;
  const peers = dialPeersOf(config).filter((peer) => tag === undefined || peer.tag === tag);
  if (tag !== undefined && peers.length === 0) return NOT_FOUND(tag);
  const legs = callLegs(view);
  const sorted = peers.toSorted((a, b) => a.tag - b.tag);
  return sorted
    .map((peer) => {
      const up = legs.filter((leg) => leg.peer?.tag === peer.tag).length;
      return `${detail(peer, linesIn(config, peer.tag), up).join("\n")}\n`;
    })
    .join("\n");
}

function linesIn(config: Config, tag: number): PeerLines {
  const section = linesOf(config, "config dial-peer voice").find(({ text }) => text.split(" ")[2] === String(tag));
  const lines: readonly ConfigLine[] = section?.lines ?? [];
  const starts = ({ text }: ConfigLine, words: string) => text === words || text.startsWith(`${words} `);
  const find = (command: string) => lines.find((line) => !line.off && starts(line, command));
  return {
    said: (command) => find(command)?.text.slice(command.length).trim() ?? "",
    is: (command) => find(command) !== undefined,
    isOff: (command) => lines.some((line) => line.off && line.text === `no ${command}`),
  };
}

function detail(peer: DialPeer, lines: PeerLines, connections: number): readonly string[] {
  const voip = peer.type === "voip";
  const most = lines.said("max-conn") || "unlimited";
  const operation = operates(peer) ? "up" : "down";
  const rows = [
    "peer type = voice, system default peer = FALSE, information type = voice,",
    `description = \`${lines.said("description")}',`,
    `tag = ${peer.tag}, destination-pattern = \`${peer.pattern}',`,
    ...(voip ? [`destination e164-pattern-map = \`${lines.said("destination e164-pattern-map")}',`] : []),
    ...(voip ? [`destination dpg = \`${lines.said("destination dpg")}',`] : []),
    "voice reg type = 0, corresponding tag = 0,",
    "allow watch = FALSE",
    `answer-address = \`${lines.said("answer-address")}', preference=${peer.preference},`,
    "CLID Restriction = None",
    "CLID Network Number = `'",
    "CLID Second Number sent ",
    "CLID Override RDNIS = disabled,",
    "rtp-ssrc mux = system",
    "source carrier-id = `', target carrier-id = `',",
    "source trunk-group-label = `',  target trunk-group-label = `',",
    "numbering Type = `unknown'",
    `group = ${peer.tag}, Admin state is ${peer.up ? "up" : "down"}, Operation state is ${operation},`,
    ...(voip ? [] : [`Outbound state is ${operation},`]),
    `incoming called-number = \`${lines.said("incoming called-number")}', connections/maximum = ${connections}/${most},`,
    ...(voip ? [`incoming called e164-pattern-map = \`${lines.said("incoming called e164-pattern-map")}',`] : []),
    "bandwidth/maximum = 0/unlimited,",
    `DTMF Relay = ${lines.is("dtmf-relay") ? "enabled" : "disabled"},`,
    ...(voip ? ["modem transport = system,"] : []),
    "URI classes:",
    ...(voip ? incomingClasses(lines) : []),
    `    Destination = ${lines.said("destination uri")}`,
    `huntstop = ${lines.is("huntstop") ? "enabled" : "disabled"},`,
    "in bound application associated: 'DEFAULT'",
    "out bound application associated: ''",
    "dnis-map = ",
    `permission :${lines.said("permission") || "both"}`,
    "incoming COR list:maximum capability",
    "outgoing COR list:minimum requirement",
    "outgoing LPCOR:",
    `Translation profile (Incoming):${lines.said("translation-profile incoming")}`,
    `Translation profile (Outgoing):${lines.said("translation-profile outgoing")}`,
    "incoming call blocking:",
    "translation-profile = `'",
    "disconnect-cause = `no-service'",
    "advertise 0x40 capacity_update_timer 25 addrFamily 4 oldAddrFamily 4",
    "mailbox selection policy: none",
    ...(voip ? voipRows(peer, lines) : potsRows(peer, lines)),
    "Time elapsed since last clearing of voice call statistics never",
    "Connect Time = 0, Charged Units = 0,",
    "Successful Calls = 0, Failed Calls = 0, Incomplete Calls = 0",
    "Accepted Calls = 0, Refused Calls = 0,",
    'Last Disconnect Cause is "",',
    'Last Disconnect Text is "",',
    "Last Setup Time = 0.",
    "Last Disconnect Time = 0.",
  ];
  return [`${voip ? "VoiceOverIpPeer" : "VoiceEncapPeer"}${peer.tag}`, ...rows.map((row) => `        ${row}`)];
}

function incomingClasses(lines: PeerLines): readonly string[] {
  return ["Request", "Via", "To", "From"].map(
    (header) => `    Incoming (${header}) = ${lines.said(`incoming uri ${header.toLowerCase()}`)}`,
  );
}
