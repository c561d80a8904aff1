/**
 * The order of running-config and the separators in it, as data: the line counts of `!` are those of a whole
 * configuration of an ISR 4351 (CLI §9, COMMANDS §3). Ids are commands; an id also stands for all that begin with its words.
 */

/** One part of the configuration, in the order of the screen. */
export type Part =
  /** So many lines of `!`. */
  | { readonly bars: number }
  /** So many lines of `! `, with the blank that IOS leaves there. */
  | { readonly blankBars: number }
  | { readonly text: string }
  /** The lines of these commands: `close` follows each of them, `end` the last one if there is any. */
  | { readonly ids: readonly string[]; readonly close?: string; readonly end?: string; readonly order?: Order }
  /** The lines of commands that are named nowhere else. */
  | { readonly rest: true };

/** How lines of one command stand among themselves; without it as they were first entered. */
export type Order = "interfaces" | "numbers";

const lines = (...ids: string[]): Part => ({ ids });
const group = (...ids: string[]): Part => ({ ids, end: "!" });
const sections = (id: string, order?: Order): Part => ({ ids: [id], close: "!", ...(order ? { order } : {}) });
const bars = (count: number): Part => ({ bars: count });

export const LAYOUT: readonly Part[] = [
  lines(
    "config service pad",
    "config service tcp-keepalives-in",
    "config service tcp-keepalives-out",
    "config service timestamps",
    "config service password-encryption",
    "config service internal",
    "config service sequence-numbers",
    "config service",
    "config platform",
  ),
  bars(1),
  lines("config hostname"),
  bars(1),
  { text: "boot-start-marker" },
  lines("config boot system"),
  { text: "boot-end-marker" },
  bars(2),
  sections("config vrf definition"),
  lines(
    "config logging buffered",
    "config logging rate-limit",
    "config logging console",
    "config logging monitor",
    "config logging userinfo",
    "config logging on",
  ),
  group("config enable secret", "config enable password"),
  lines(
    "config aaa new-model",
    "config call-home",
    "config clock timezone",
    "config clock summer-time",
    "config clock calendar-valid",
  ),
  bars(9),
  lines(
    "config ip host",
    "config ip name-server",
    "config ip domain lookup source-interface",
    "config ip domain lookup",
    "config ip domain list",
    "config ip domain name",
  ),
  bars(3),
  lines("config login on-failure", "config login on-success"),
  bars(7),
  lines("config subscriber templating"),
  { blankBars: 4 },
  bars(1),
  lines("config multilink bundle-name"),
  bars(8),
  sections("config crypto pki trustpoint"),
  bars(1),
  lines("config crypto pki certificate chain"),
  bars(2),
  sections("config voice service"),
  sections("config voice class"),
  sections("config voice register"),
  bars(12),
  sections("config voice-card", "numbers"),
  lines(
    "config license udi",
    "config license accept",
    "config license boot suite",
    "config license boot level",
    "config license boot",
    "config license smart url",
    "config license smart url smart",
    "config license smart url cslu",
    "config license smart url utility",
    "config license smart proxy",
    "config license smart vrf",
    "config license smart privacy",
    "config license smart usage",
    "config license smart custom_id",
    "config license smart reservation",
    "config license smart utility",
    "config license smart transport",
    "config license",
    "config memory free low-watermark",
  ),
  bars(1),
  lines("config diagnostic bootup level"),
  bars(1),
  lines("config spanning-tree extend system-id"),
  bars(2),
  lines("config username"),
  bars(1),
  lines("config redundancy"),
  bars(7),
  sections("config track", "numbers"),
  { blankBars: 2 },
  bars(2),
  { ids: ["config interface"], close: "!", order: "interfaces" },
  lines(
    "config ip default-gateway",
    "config ip forward-protocol",
    "config ip http server",
    "config ip http port",
    "config ip http authentication",
    "config ip http secure-server",
    "config ip http client",
    "config ip ftp source-interface",
    "config ip tftp source-interface",
    "config ip tftp blocksize",
    "config ip route",
    "config ip ssh",
    "config ip scp server enable",
    "config ip",
  ),
  bars(1),
  lines("config logging trap", "config logging facility", "config logging source-interface", "config logging host"),
  bars(3),
  { rest: true },
  bars(3),
  lines("config control-plane"),
  bars(2),
  sections("config voice-port", "numbers"),
  group("config mgcp behavior"),
  lines("config mgcp profile"),
  bars(4),
  sections("config dial-peer", "numbers"),
  bars(1),
  sections("config gateway"),
  sections("config sip-ua"),
  bars(1),
  group("config banner"),
  lines("config line"),
  bars(1),
  lines(
    "config ntp logging",
    "config ntp authenticate",
    "config ntp source",
    "config ntp master",
    "config ntp update-calendar",
    "config ntp server",
  ),
  bars(6),
];

/** The order of lines inside a section, by the command that opens it; others follow as they were entered. */
export const SECTION_ORDER: Readonly<Record<string, readonly string[]>> = {
  "config interface": [
    "config-if description",
    "config-if vrf forwarding",
    "config-if bandwidth",
    "config-if mtu",
    "config-if ip address",
    "config-if ip redirects",
    "config-if ip unreachables",
    "config-if ip proxy-arp",
    "config-if ip mtu",
    "config-if ip helper-address",
    "config-if ip nat",
    "config-if ip tcp adjust-mss",
    "config-if load-interval",
    "config-if delay",
    "config-if shutdown",
    "config-if media-type",
    "config-if speed",
    "config-if duplex",
    "config-if negotiation auto",
    "config-if cdp enable",
  ],
  "config line": [
    "config-line session-timeout",
    "config-line access-class",
    "config-line exec-timeout",
    "config-line privilege level",
    "config-line password",
    "config-line logging synchronous",
    "config-line login",
    "config-line history",
    "config-line length",
    "config-line width",
    "config-line transport preferred",
    "config-line transport input",
    "config-line transport output",
    "config-line stopbits",
    "config-line speed",
  ],
  "config crypto pki trustpoint": [
    "ca-trustpoint enrollment",
    "ca-trustpoint fqdn",
    "ca-trustpoint serial-number",
    "ca-trustpoint subject-name",
    "ca-trustpoint revocation-check",
    "ca-trustpoint rsakeypair",
    "ca-trustpoint hash",
  ],
  "config call-home": [
    "cfg-call-home contact-email-addr",
    "cfg-call-home phone-number",
    "cfg-call-home street-address",
    "cfg-call-home customer-id",
    "cfg-call-home contract-id",
    "cfg-call-home site-id",
    "cfg-call-home vrf",
    "cfg-call-home source-interface",
    "cfg-call-home source-ip-address",
    "cfg-call-home sender",
    "cfg-call-home mail-server",
    "cfg-call-home http-proxy",
    "cfg-call-home http",
    "cfg-call-home rate-limit",
    "cfg-call-home aaa-authorization",
    "cfg-call-home data-privacy",
    "cfg-call-home syslog-throttling",
    "cfg-call-home alert-group",
    "cfg-call-home profile",
  ],
  "cfg-call-home profile": [
    "cfg-call-home-profile active",
    "cfg-call-home-profile anonymous-reporting-only",
    "cfg-call-home-profile reporting",
    "cfg-call-home-profile destination transport-method",
    "cfg-call-home-profile destination",
  ],
  "config vrf definition": ["config-vrf rd", "config-vrf description", "config-vrf address-family"],
};

/** What stands around a section inside a section, by the command that opens it. */
export const WRAPPING: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  "config-vrf address-family": { before: "!", after: "exit-address-family" },
};

/** Comments that IOS puts at the head of a section (FORMATS §3.19). */
export const COMMENTS: Readonly<Record<string, readonly string[]>> = {
  "config call-home": [
    "! If contact email address in call-home is configured as sch-smart-licensing@cisco.com",
    "! the email address configured in Cisco Smart License Portal will be used as contact email address to send SCH notifications.",
  ],
};
