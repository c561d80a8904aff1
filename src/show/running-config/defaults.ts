/** What `show running-config all` adds: the defaults of commands that say nothing while they hold. */
import { DEFAULT_URLS } from "../../cssm/endpoints.ts";
import type { ConfigLine } from "../../device/config/config.ts";

type Default = readonly [id: string, text: string];

/** Defaults of global configuration. */
const GLOBAL: readonly Default[] = [
  ["config service prompt config", "service prompt config"],
  ["config logging on", "logging on"],
  ["config logging buffered", "logging buffered 4096 debugging"],
  ["config logging console", "logging console debugging"],
  ["config logging monitor", "logging monitor debugging"],
  ["config logging trap", "logging trap informational"],
  ["config logging facility", "logging facility local7"],
  ["config ip domain lookup", "ip domain lookup"],
  ["config ip ssh time-out", "ip ssh time-out 120"],
  ["config ip ssh authentication-retries", "ip ssh authentication-retries 3"],
];

/** Defaults inside sections, by the command that opens them. */
const INSIDE: Readonly<Record<string, readonly Default[]>> = {
  "config interface": [
    ["config-if ip redirects", "ip redirects"],
    ["config-if ip unreachables", "ip unreachables"],
    ["config-if ip proxy-arp", "ip proxy-arp"],
    ["config-if load-interval", "load-interval 300"],
    ["config-if shutdown", "no shutdown"],
  ],
  "config line": [
    ["config-line exec-timeout", "exec-timeout 10 0"],
    ["config-line privilege level", "privilege level 1"],
    ["config-line history", "history size 20"],
    ["config-line length", "length 24"],
    ["config-line width", "width 80"],
    ["config-line exec", "exec"],
  ],
  "cfg-call-home profile": [
    ["cfg-call-home-profile destination preferred-msg-format", "destination preferred-msg-format xml"],
    ["cfg-call-home-profile destination message-size-limit", "destination message-size-limit 3145728"],
  ],
};

/** Cisco's own profile knows where to send to, and that it reports licensing. */
const CISCO_PROFILE: readonly Default[] = [
  ["cfg-call-home-profile reporting", "reporting smart-call-home-data"],
  ["cfg-call-home-profile reporting", "reporting smart-licensing-data"],
  ["cfg-call-home-profile destination address", "destination address email callhome@cisco.com"],
  ["cfg-call-home-profile destination address", `destination address http ${DEFAULT_URLS.callhome}`],
];

/** Sections that keep quiet about a default that was typed. */
const QUIET: readonly string[] = ["config line"];

/** Whether a line of the section that `opener` opens is left out, since it says no more than the default of its command. */
export function isLeftOut(line: ConfigLine, opener: ConfigLine): boolean {
  if (!QUIET.includes(opener.id)) return false;
  return (INSIDE[opener.id] ?? []).some(([id, text]) => id === line.id && text === line.text);
}

/** The defaults that `lines`, global or of the section that `opener` opens, do not say themselves. */
export function defaultLines(lines: readonly ConfigLine[], opener?: ConfigLine): readonly ConfigLine[] {
  const own = opener === undefined ? GLOBAL : (INSIDE[opener.id] ?? []);
  const ciscos = opener?.text.includes("CiscoTAC-1") ? CISCO_PROFILE : [];
  const said = new Set(lines.map((line) => line.id));
  return [...own, ...ciscos]
    .filter(([id]) => !said.has(id))
    .map(([id, text]) => ({ id, slot: text, text, values: [] }));
}
