/** The calls of the lab, the same in every show of calls and of SIP. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import { type Change, change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { labWith, type } from "../support/type.ts";

const STARTUP = `hostname edge
license boot level uck9
license boot level securityk9
ip host pbx.example.com 192.0.2.40
interface GigabitEthernet0/0/0
 ip address 192.0.2.10 255.255.255.0
 no shutdown
interface GigabitEthernet0/0/1
 ip address 198.51.100.10 255.255.255.0
 no shutdown
ip route 0.0.0.0 0.0.0.0 198.51.100.1
voice service voip
 mode border-element
 allow-connections sip to sip
 sip
  bind control source-interface GigabitEthernet0/0/1
voice class codec 1
 codec preference 2 g729r8
 codec preference 1 g711ulaw
dial-peer voice 100 voip
 description From the PBX
 session protocol sipv2
 session target dns:pbx.example.com
 incoming called-number .
 voice-class codec 1
 voice-class sip bind control source-interface GigabitEthernet0/0/0
dial-peer voice 200 voip
 description To the provider
 destination-pattern 9[2-9]..T
 session protocol sipv2
 session target ipv4:198.51.100.2:5080
 session transport tcp
 voice-class codec 1
 dtmf-relay rtp-nte
 voice-class sip options-keepalive
dial-peer voice 300 pots
 destination-pattern 1...
 port 0/1/0
dial-peer voice 400 voip
 shutdown
 destination-pattern 7
 session protocol sipv2
`;

const calls = (kind: "standard" | "enhanced" | "vgw", n: number, secure = false): Change => ({
  kind: "calls",
  device: "Router",
  calls: kind,
  n,
  secure,
});

/** Two trunk calls of which the first has ended, a forked and secure one, and one to a telephone. */
function busy(): Lab {
  let lab = labWith({ startup: STARTUP });
  const then = (seconds: number, ...changes: readonly Change[]) => {
    lab = advance(lab, lab.now + seconds * 1000, engine).lab;
    for (const each of changes) lab = change(lab, each, engine).lab;
  };
  then(0, calls("standard", 2));
  then(60, calls("standard", 1));
  then(5, calls("enhanced", 1, true));
  then(10, calls("vgw", 1, false), calls("enhanced", 1, true));
  then(30);
  return lab;
}

/** What a privileged line shows. */
const shown = (lab: Lab, line: string): string => {
  const { screen } = type(lab, ["enable", "terminal length 0", line]);
  const start = screen.indexOf(`${line}\n`) + line.length + 1;
  return screen.slice(start, screen.lastIndexOf("edge#"));
};

/** What each show prints of the same calls stands in a file of `fixtures/calls/`. */
const fixture = (name: string): string => readFileSync(new URL(`fixtures/calls/${name}.txt`, import.meta.url), "utf8");

test.each([
  ["active-voice-brief", "show call active voice brief"],
  ["active-voice-compact", "show call active voice compact"],
  ["active-voice-summary", "show call active voice summary"],
  ["sip-ua-calls", "show sip-ua calls"],
  ["sip-ua-calls-brief", "show sip-ua calls brief"],
  ["sip-ua-calls-summary", "show sip-ua calls summary"],
  ["voice-call-summary", "show voice call summary"],
  ["sip-ua-connections-udp-brief", "show sip-ua connections udp brief"],
  ["sip-ua-connections-tcp-detail", "show sip-ua connections tcp detail"],
  ["sip-ua-connections-tls-detail", "show sip-ua connections tcp tls detail"],
  ["sip-ua-status", "show sip-ua status"],
  ["dial-peer-voice-summary", "show dial-peer voice summary"],
])("%s", (name, line) => {
  expect(shown(busy(), line)).toBe(fixture(name));
});

test("a router without calls", () => {
  const lab = labWith({ startup: STARTUP });
  const counts =
    "Telephony call-legs: 0\nSIP call-legs: 0\nH323 call-legs: 0\nCall agent controlled call-legs: 0\nSCCP call-legs: 0\nSTCAPP call-legs: 0\nMulticast call-legs: 0\nTotal call-legs: 0\n";
  expect(shown(lab, "show call active voice brief | begin ^Telephony")).toBe(`${counts}\n`);
  expect(shown(lab, "show call active voice compact")).toBe(
    "<callID>  A/O FAX T<sec>  Codec       type       Peer Address       IP R<ip>:<udp>                                  VRF\nTotal call-legs: 0\n",
  );
  expect(shown(lab, "show sip-ua calls brief")).toBe(`Total SIP call legs:0, User Agent Client:0, User Agent Server:0
SIP UAC CALL INFO
   Number of SIP User Agent Client(UAC) calls: 0

SIP UAS CALL INFO
   Number of SIP User Agent Server(UAS) calls: 0
`);
  expect(shown(lab, "show voice call summary").split("\n")).toHaveLength(3);
  expect(shown(lab, "show sip-ua connections udp brief | include Total")).toBe("Total active connections      : 0\n");
});

test("a router whose SIP was never started listens nowhere", () => {
  const startup = "hostname edge\nlicense boot level uck9\n";
  const lab = labWith({ startup });
  expect(shown(lab, "show sip-ua status | include Agent for")).toBe(`SIP User Agent for UDP : DISABLED
SIP User Agent for TCP : DISABLED
SIP User Agent for TLS over TCP : DISABLED
`);
  expect(shown(lab, "show sip-ua connections udp brief | include :5060")).toBe("");
});

test("without dial peers calls come in and leave by the built-in one, to and from the next hop", () => {
  const startup =
    "hostname edge\nlicense boot level uck9\ninterface GigabitEthernet0/0/0\n ip address dhcp\n no shutdown\nsip-ua\n";
  const lab = change(labWith({ startup }), calls("standard", 1), engine).lab;
  const compact = shown(lab, "show call active voice compact").split("\n").slice(2, 4);
  expect(compact.map((row) => row.trim().split(/ +/))).toEqual([
    ["1", "ANS", "T0", "g711ulaw", "VOIP", "P2025550100", "192.168.1.1:16386", "NA"],
    ["2", "ORG", "T0", "g711ulaw", "VOIP", "P2025550150", "192.168.1.1:16388", "NA"],
  ]);
});

test("calls take turns where several dial peers could carry them", () => {
  const peer = (tag: number, host: string) =>
    `dial-peer voice ${tag} voip\n destination-pattern .T\n session protocol sipv2\n session target ipv4:${host}\n`;
  const startup = `hostname edge\nlicense boot level uck9\n${peer(1, "192.0.2.1")}${peer(2, "192.0.2.2")}${peer(3, "192.0.2.3")}`;
  const lab = change(labWith({ startup }), calls("standard", 4), engine).lab;
  const peers = [...shown(lab, "show call active voice brief").matchAll(/pid:(\d+) (\w+)/g)];
  expect(peers.map(([, tag, way]) => `${way} ${tag}`)).toEqual([
    "Answer 2",
    "Originate 1",
    "Answer 3",
    "Originate 2",
    "Answer 1",
    "Originate 3",
    "Answer 3",
    "Originate 1",
  ]);
});
