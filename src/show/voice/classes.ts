/** `show voice class …`: what the classes say that dial peers refer to. The layouts are field knowledge. */
import { type ConfigLine, linesOf } from "../../device/config/config.ts";
import { dialPeersOf } from "../../device/dial-peers.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { tableRow } from "../../text/columns.ts";
import type { View } from "../view.ts";

/** The classes that have a show of their own. */
export type ShownClass = "dpg" | "e164-pattern-map" | "server-group" | "sip-options-keepalive" | "uri";

/** All classes of a kind, or the one of this tag. */
export function showVoiceClass(view: View, kind: ShownClass, tag: string | undefined): string {
  const all = linesOf(view.device.config, `config voice class ${kind}`);
  const classes = all.filter(({ values }) => tag === undefined || String(values[0]) === tag);
  if (tag !== undefined && classes.length === 0) return `${unattestedText("voice-class-missing", { kind, tag })}\n`;
  const sorted = kind === "uri" ? classes : classes.toSorted((a, b) => Number(a.values[0]) - Number(b.values[0]));
  return sorted.map((section) => `${LAYOUTS[kind](section, view).join("\n")}\n`).join("\n");
}

const LAYOUTS: Readonly<Record<ShownClass, (section: ConfigLine, view: View) => readonly string[]>> = {
  dpg: dialPeerGroup,
  "e164-pattern-map": patternMap,
  "server-group": serverGroup,
  "sip-options-keepalive": keepaliveProfile,
  uri,
};

function uri({ values, text, lines = [] }: ConfigLine): readonly string[] {
  return [
    `Voice URI class: ${values[0]}`,
    `    Schema = ${text.split(" ")[4]}`,
    ...lines.map((line) => `    ${line.text.split(" ")[0]} = ${line.text.split(" ").slice(1).join(" ")}`),
  ];
}

const SERVER_WIDTHS = [9, 9, 24];

function serverGroup({ values, lines = [] }: ConfigLine): readonly string[] {
  const servers = lines.filter(({ id }) => id === "config-class-server-group ipv4");
  const rows = servers.map((line): [string, string, string, string] => [
    word(line, "preference") ?? "0",
    "ipv4",
    String(line.values[0]),
    word(line, "port") ?? "",
  ]);
  rows.sort(([a], [b]) => Number(a) - Number(b));
  return [
    `Voice class server-group: ${values[0]}`,
    " AdminStatus: Up                OperStatus: Up",
    ` Hunt-Scheme: ${said(lines, "hunt-scheme") || "preference"}        Last returned server:`,
    ` Description: ${said(lines, "description")}`,
    ` Total server entries: ${servers.length}`,
    "",
    ` ${tableRow(["Pref", "Type", "IP Address", "IP Port"], SERVER_WIDTHS)}`,
    ` ${tableRow(["----", "----", "----------", "-------"], SERVER_WIDTHS)}`,
    ...rows.map((row) => ` ${tableRow(row, SERVER_WIDTHS)}`.trimEnd()),
  ];
}

function dialPeerGroup({ values, lines = [] }: ConfigLine): readonly string[] {
  const peers = lines.filter(({ id }) => id === "config-class-dpg dial-peer");
  const rows = peers.map((line): [string, string] => [String(line.values[0]), word(line, "preference") ?? "0"]);
  rows.sort(([, a], [, b]) => Number(a) - Number(b));
  return [
    `Voice class dpg: ${values[0]}             AdminStatus: Up`,
    ` Description: ${said(lines, "description")}`,
    ` Total dial-peer entries: ${peers.length}`,
    "",
    " Peer Tag        Pref",
    " --------        ----",
    ...rows.map(([tag, preference]) => ` ${tag.padEnd(16)}${preference}`),
  ];
}

function patternMap({ values, lines = [] }: ConfigLine): readonly string[] {
  const patterns = lines.filter(({ id }) => id === "config-class-e164 e164").map((line) => String(line.values[0]));
  const url = said(lines, "url");
  return [
    `e164-pattern-map ${values[0]}`,
    "-----------------------------------------",
    ...(said(lines, "description") === "" ? [] : [`Description: ${said(lines, "description")}`]),
    `It has ${patterns.length} entries`,
    url === "" ? "It is not populated from a file." : `It is populated from url ${url}`,
    "Map is valid.",
    "",
    "E164 pattern",
    "-------------------",
    ...patterns,
  ];
}

const KEEPALIVE_WIDTHS = [15, 16, 16];

function keepaliveProfile({ values, lines = [] }: ConfigLine, { device }: View): readonly string[] {
  const users = dialPeersOf(device.config).filter(({ keepaliveProfile: profile }) => profile === values[0]);
  const rows = users.map(({ tag, serverGroup: group, up }) =>
    `  ${tableRow([String(tag), String(group ?? ""), "", up ? "Active" : "Busy"], KEEPALIVE_WIDTHS)}`.trimEnd(),
  );
  return [
    `Voice class sip-options-keepalive: ${values[0]}           AdminStat: Up`,
    ` Description: ${said(lines, "description")}`,
    ` Transport: ${said(lines, "transport") || "system"}           Sip Profiles: ${said(lines, "sip-profiles") || 0}`,
    ` Interval(seconds) Up: ${said(lines, "up-interval") || 60}            Down: ${said(lines, "down-interval") || 30}`,
    ` Retry: ${said(lines, "retry") || 5}`,
    "",
    `  ${tableRow(["Peer Tag", "Server Group", "OOD SessID", "OOD Stat"], KEEPALIVE_WIDTHS)}`,
    `  ${tableRow(["--------", "------------", "----------", "--------"], KEEPALIVE_WIDTHS)}`,
    ...rows,
  ];
}

/** The words behind a command of the class; empty where it is not there. */
function said(lines: readonly ConfigLine[], command: string): string {
  return lines.find(({ text }) => text.startsWith(`${command} `))?.text.slice(command.length + 1) ?? "";
}

/** The value behind a word of a line. */
function word({ text }: ConfigLine, name: string): string | undefined {
  const words = text.split(" ");
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}
