/** `show call-home` (FORMATS §3.13). */
import {
  callHomeEnabled,
  callHomeLine,
  callHomeLines,
  callHomeProfiles,
  licensingProfile,
  TAC_PROFILE,
} from "../device/settings/call-home.ts";
import type { View } from "./view.ts";

const UNSET = "Not yet set up";
const DEFAULT_RATE = 20;
const GROUP_WIDTH = 24;
const STATE_WIDTH = 7;

/** The alert groups and what they send. */
const GROUPS: readonly (readonly [keyword: string, description: string])[] = [
  ["configuration", "configuration info"],
  ["crash", "crash and traceback info"],
  ["diagnostic", "diagnostic info"],
  ["environment", "environmental info"],
  ["inventory", "inventory info"],
  ["snapshot", "snapshot info"],
  ["syslog", "syslog info"],
];

export function showCallHome(view: View): string {
  const { config } = view.device;
  const profiles = callHomeProfiles(config);
  const value = (command: string): string => String(callHomeLine(config, command)?.values[0] ?? UNSET);
  const lines = callHomeLines(config);
  const sender = (which: string) => lines.find(({ slot }) => slot === `sender ${which}`)?.values[0] ?? UNSET;
  const off = (text: string) => lines.some((line) => line.off && line.text === `no ${text}`);
  const status = (name: string | undefined) => {
    const profile = profiles.find((each) => each.name === name);
    return `    Profile: ${profile?.name} (status: ${profile?.active ? "ACTIVE" : "INACTIVE"})`;
  };
  const licensing = licensingProfile(config);
  const proxy = callHomeLine(config, "http-proxy")?.values;
  const aaa = callHomeLine(config, "aaa-authorization");
  return [
    "Current call home settings:",
    `    call home feature : ${callHomeEnabled(config) ? "enable" : "disable"}`,
    `    call home message's from address: ${sender("from")}`,
    `    call home message's reply-to address: ${sender("reply-to")}`,
    "",
    `    vrf for call-home messages: ${value("vrf")}`,
    "",
    `    contact person's email address: ${value("contact-email-addr")}`,
    "",
    `    contact person's phone number: ${value("phone-number")}`,
    `    street address: ${value("street-address")}`,
    `    customer ID: ${value("customer-id")}`,
    `    contract ID: ${value("contract-id")}`,
    `    site ID: ${value("site-id")}`,
    "",
    `    source ip address: ${value("source-ip-address")}`,
    `    source interface: ${value("source-interface")}`,
    ...mailServers(view),
    `    http proxy: ${proxy === undefined ? UNSET : `${proxy[0]}:${proxy[1]}`}`,
    "    http secure:",
    `      server identity check: ${off("http secure server-identity-check") ? "disabled" : "enabled"}`,
    `    http resolve-hostname: ${callHomeLine(config, "http resolve-hostname") === undefined ? "default" : "ipv4-first"}`,
    "",
    "    Diagnostic signature: enabled",
    status(TAC_PROFILE),
    "",
    `    Smart licensing messages: ${licensing === undefined ? "disabled" : "enabled"}`,
    ...(licensing === undefined ? [] : [status(licensing.name)]),
    "",
    `    aaa-authorization: ${aaa === undefined ? "disable" : "enable"}`,
    `    aaa-authorization username: ${aaa?.values[0] ?? "callhome (default)"}`,
    `    data-privacy: ${privacy(view)}`,
    `    syslog throttling: ${off("syslog-throttling") ? "disable" : "enable"}`,
    "",
    `    Rate-limit: ${callHomeLine(config, "rate-limit")?.values[0] ?? DEFAULT_RATE} message(s) per minute`,
    "",
    `    Snapshot command: ${UNSET}`,
    "",
    "Available alert groups:",
    `    ${"Keyword".padEnd(GROUP_WIDTH)} ${"State".padEnd(STATE_WIDTH)} Description`,
    `    ${"-".repeat(GROUP_WIDTH)} ${"-".repeat(STATE_WIDTH)} ${"-".repeat(31)}`,
    ...GROUPS.map(([keyword, description]) => {
      const state = off("alert-group all") || off(`alert-group ${keyword}`) ? "Disable" : "Enable";
      return `    ${keyword.padEnd(GROUP_WIDTH)} ${state.padEnd(STATE_WIDTH)} ${description}`;
    }),
    "",
    "Profiles:",
    ...byName(profiles).map(({ name }) => `    Profile Name: ${name}`),
    "",
  ].join("\n");
}

/** In the order in which profiles are listed: by name, without regard to case. */
export function byName<T extends { readonly name: string }>(profiles: readonly T[]): readonly T[] {
  const key = ({ name }: T) => name.toLowerCase();
  return profiles.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function mailServers(view: View): string[] {
  const servers = callHomeLines(view.device.config)
    .filter(({ id }) => id === "cfg-call-home mail-server")
    .toSorted((a, b) => Number(a.values[1]) - Number(b.values[1]));
  if (servers.length === 0) return [`    Mail-server: ${UNSET}`];
  return servers.map(({ values: [address, priority], text }, index) => {
    const secure = text.endsWith("secure tls") ? "tls" : "none";
    return `    Mail-server[${index + 1}]: Address: ${address} Priority: ${priority} Secure: ${secure}`;
  });
}

function privacy(view: View): string {
  const lines = callHomeLines(view.device.config).filter(({ id }) => id === "cfg-call-home data-privacy");
  const level = lines.some(({ text }) => text.endsWith("high")) ? "high" : "normal";
  return lines.some(({ text }) => text.endsWith("hostname")) ? `${level}, hostname` : level;
}
