import fc from "fast-check";
import { expect, test } from "vitest";
import type { Config } from "../../src/device/config/config.ts";
import { configurationText } from "../../src/show/running-config/running-config.ts";
import { viewOf } from "../../src/show/view.ts";
import { labWith } from "../support/type.ts";

const octet = fc.integer({ min: 1, max: 254 });
const address = fc.tuple(octet, octet, octet).map(([a, b, c]) => `10.${a}.${b}.${c}`);
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const text = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .,:;()-]{0,30}[A-Za-z0-9]$/);
const severity = fc.constantFrom("debugging", "errors", "3", "informational");
const port = fc.constantFrom("gi0/0/0", "GigabitEthernet0/0/1", "g0", "lo5");

/** Lines of a dial peer in any order. */
const peerLines = fc
  .subarray(["no vad", "codec g711ulaw", "session target ipv4:192.0.2.1", "description late", "destination-pattern 9T"])
  .chain((lines) => fc.shuffledSubarray(lines))
  .map((lines) => lines.map((each) => `\n ${each}`).join(""));

/** Lines of every area, in the positive and the negative form, with arguments in all shapes. */
const line = fc.oneof(
  word.map((name) => `hostname ${name}`),
  fc.tuple(word, address).map(([name, to]) => `ip host ${name} ${to}`),
  address.map((server) => `ip name-server ${server}`),
  fc.constantFrom("no ip domain-lookup", "ip domain-name example.com", "ip domain lookup source-interface gi0/0/0"),
  fc.tuple(octet, address).map(([net, hop]) => `ip route 10.${net}.0.0 255.255.0.0 ${hop} 200`),
  fc.tuple(port, text).map(([name, words]) => `interface ${name}\n description ${words}`),
  fc.tuple(port, octet).map(([name, net]) => `interface ${name}\n ip address 172.16.${net}.1 255.255.255.0`),
  port.map((name) => `interface ${name}\n ip address dhcp\n shutdown`),
  port.map((name) => `interface ${name}\n no negotiation auto\n no ip redirects`),
  fc.tuple(word, address).map(([name, rd]) => `vrf definition ${name}\n rd ${rd}:1\n address-family ipv4`),
  fc.constantFrom("clock timezone PST -8", "clock timezone IST 5 30", "clock summer-time PDT recurring"),
  fc
    .tuple(fc.constantFrom("debug", "log"), fc.constantFrom("uptime", "datetime localtime msec", "datetime year"))
    .map(([kind, stamp]) => `service timestamps ${kind} ${stamp}`),
  fc.constantFrom(
    "no service timestamps log",
    "service sequence-numbers",
    "no login on-success log",
    "no service call-home",
  ),
  severity.map((level) => `logging buffered 20000 ${level}`),
  fc.constantFrom("no logging console", "logging monitor 4", "no logging buffered", "logging 10.0.0.9"),
  fc
    .tuple(word, fc.integer({ min: 0, max: 15 }))
    .map(([name, level]) => `username ${name} privilege ${level} nopassword`),
  word.map((name) => `username ${name} password 0 ${name}`),
  fc.constant("enable secret 9 $9$2MJBozw/9R3UsU$2lFhcKvpghcyw8deP25GOfyZaagyUOGBymkryvOdfo6"),
  fc
    .tuple(fc.constantFrom("motd", "login", "exec", "incoming"), text)
    .map(([which, words]) => `banner ${which} ^C\n${words}\n${words}^C`),
  fc
    .tuple(
      fc.constantFrom("con 0", "vty 0 4", "vty 5 15"),
      fc.constantFrom(
        "login local",
        "no login",
        "exec-timeout 5",
        "no exec-timeout",
        "length 0",
        "logging synchronous",
        "password x y",
        "transport input all",
      ),
    )
    .map(([which, setting]) => `line ${which}\n ${setting}`),
  address.map((server) => `ntp server ${server} prefer`),
  fc.constantFrom(
    "aaa new-model",
    "aaa new-model\naaa authentication login default local",
    "service password-encryption",
  ),
  word.map((name) => `sip-ua\n credentials username ${name} password 0 ${name} realm ${name}.com`),
  fc.tuple(octet, peerLines).map(([tag, inside]) => ["dial-peer voice", tag, "voip"].join(" ") + inside),
  fc
    .tuple(octet, fc.integer({ min: 1, max: 24 }))
    .map(([tag, n]) => `voice class codec ${tag}\n codec preference ${n} opus`),
  fc.tuple(octet, octet).map(([tag, n]) => `voice translation-rule ${tag}\n rule ${(n % 100) + 1} /^0/ //`),
  fc
    .tuple(word, octet, address)
    .map(
      ([name, at, host]) =>
        `ip access-list extended ${name}\n permit udp any host ${host} eq 53\n ${at} deny ip any any`,
    ),
  address.map((host) => `ip access-list standard 10\n permit ${host} 0.0.0.0\n permit any log`),
  address.map((host) => `access-list 10 permit ${host}\naccess-list 101 deny udp any host ${host} eq 53`),
  fc.tuple(octet, word).map(([n, key]) => `ntp authentication-key ${n} md5 ${key}\nntp trusted-key ${n}`),
  word.map((name) => `snmp-server community ${name}\nno logging queue-limit\ngateway\n timer receive-rtp 1200`),
  word.map((name) => `crypto pki trustpoint ${name}\n enrollment terminal\n revocation-check crl none`),
  word.map((name) => `crypto pki certificate chain ${name}\n certificate ca 01\n  30820321 3082\n  quit`),
  fc.constantFrom("boot system bootflash:a.bin", "boot system bootflash:b.bin"),
);

/** Lines without the order in which they were entered, which the text doesn't tell. */
function unordered(config: Config): unknown {
  return config
    .map(({ id, slot, text, off, lines }) => ({ id, slot, text, off, lines: lines && unordered(lines) }))
    .sort((a, b) => (a.slot < b.slot ? -1 : 1));
}

test("a router that boots with a running configuration has that configuration", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const first = viewOf(labWith({ startup: `${lines.join("\n")}\n` }), "Router");
      const saved = configurationText(first);
      const second = viewOf(labWith({ startup: saved }), "Router");
      expect(configurationText(second)).toBe(saved);
      expect(unordered(second.device.config)).toEqual(unordered(first.device.config));
    }),
    { numRuns: 60 },
  );
});
