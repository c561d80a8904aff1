import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../src/clock/instant.ts";
import { nextRecordAt } from "../../src/cube/measure.ts";
import { loadAt, setLoad } from "../../src/cube/meter.ts";
import { meterOptionsOf, sipIsUsed } from "../../src/device/settings/voice.ts";
import { enumerate, type ModeId } from "../../src/grammar/index.ts";
import { releaseOf } from "../../src/releases/releases.ts";
import { BOOT, context, VOICE_COMMANDS, voiceRouter } from "./voice-router.ts";

const RELOAD = "You need to save and reload the router for this configuration change to be effective.\n";
const CAPACITY =
  "Error: CUBE SIP trunk licensing is now based on dynamic session counting. Static license capacity configuration has been deprecated.\n";
const SHORT = "Error: License periodicity must be at least 8 hours. The default of 7 days is used.\n";

/** What a router answers to each line in turn. */
const answers = (router: ReturnType<typeof voiceRouter>, lines: readonly string[]) =>
  lines.map((line) => router.type(line));

test("mode border-element says what any change of it needs, and is one line", () => {
  const router = voiceRouter();
  expect(
    answers(router, [
      "voice service voip",
      "mode border-element",
      "mode border-element license periodicity hours 8",
      "mode border-element license periodicity days 15",
    ]),
  ).toEqual(["", RELOAD, RELOAD, RELOAD]);
  expect(router.text()).toEqual(["voice service voip", " mode border-element license periodicity days 15"]);
  expect(router.type("no mode border-element license periodicity days 15")).toBe(RELOAD);
  expect(router.text()).toEqual(["voice service voip", " mode border-element"]);
  expect(router.type("no mode border-element")).toBe(RELOAD);
  expect(router.text()).toEqual(["voice service voip"]);
});

test("a periodicity starts a new period at the next top of the hour", () => {
  const router = voiceRouter();
  router.type("voice service voip");
  router.now = BOOT + 5 * HOUR;
  router.type("mode border-element license periodicity hours 9");
  expect(router.device.meter.periodicity).toEqual({ unit: "hours", n: 9 });
  router.type("no mode border-element");
  expect(router.device.meter.periodicity).toEqual({ unit: "days", n: 7 });
  expect(nextRecordAt(router.device.meter, router.now)).toBe(BOOT + 10 * MINUTE + 7 * 24 * HOUR);
});

test("a static capacity is an error where sessions are counted", () => {
  const router = voiceRouter();
  expect(answers(router, ["voice service voip", "mode border-element license capacity 200"])).toEqual(["", CAPACITY]);
  expect(router.text()).toEqual(["voice service voip"]);
  const older = voiceRouter("16.12.1");
  expect(answers(older, ["voice service voip", "mode border-element license capacity 200"])).toEqual(["", RELOAD]);
  expect(older.text()).toEqual(["voice service voip", " mode border-element license capacity 200"]);
});

test.each([
  ["17.6.1a", "hours 7", "invalid"],
  ["17.6.1a", "hours 8", RELOAD],
  ["17.6.1a", "hours 24", "invalid"],
  ["17.6.1a", "days 30", RELOAD],
  ["17.6.1a", "days 31", "invalid"],
  ["17.6.1a", "mins 30", "invalid"],
  ["17.3.2", "hours 7", SHORT],
  ["17.3.2", "mins 30", SHORT],
  ["17.3.2", "hours 8", RELOAD],
  ["16.12.1", "hours 8", "invalid"],
])("periodicity on %s: %s", (release, words, expected) => {
  const router = voiceRouter(release);
  router.type("voice service voip");
  expect(router.type(`mode border-element license periodicity ${words}`)).toBe(expected);
  if (expected === SHORT) {
    expect(router.text()).toEqual(["voice service voip", " mode border-element"]);
    expect(router.device.meter.periodicity).toEqual({ unit: "days", n: 7 });
  }
});

test.each([
  ["shutdown", 12],
  ["shutdown forced", 0],
  ["call service stop", 12],
  ["call service stop forced maintain-registration", 0],
])("%s leaves %i of 12 calls up", (line, expected) => {
  const router = voiceRouter();
  router.device.meter = setLoad(router.device.meter, BOOT + MINUTE, { standard: 5, enhanced: 4, vgw: 3 });
  router.now = BOOT + HOUR;
  answers(router, ["voice service voip", ...(line.startsWith("call") ? ["sip"] : []), line]);
  const { standard, enhanced, vgw } = loadAt(router.device.meter, router.now);
  expect(standard + enhanced + vgw).toBe(expected);
  expect(router.type(`no ${line}`)).toBe("");
});

test("a CUBE configuration is kept as it is typed", () => {
  const lines = [
    "voice service voip",
    " ip address trusted list",
    "  ipv4 192.0.2.0 255.255.255.0",
    " address-hiding",
    " mode border-element license periodicity hours 8",
    " allow-connections sip to sip",
    " redundancy-group 1",
    " no supplementary-service sip moved-temporarily",
    " no supplementary-service sip refer",
    " fax protocol t38 version 0 ls-redundancy 0 hs-redundancy 0 fallback none",
    " sip",
    "  bind control source-interface GigabitEthernet0/0/0",
    "  bind media source-interface GigabitEthernet0/0/0",
    "  registrar server expires max 600 min 60",
    "  asserted-id pai",
    "  early-offer forced",
    "  midcall-signaling passthru",
    "voice class codec 1",
    " codec preference 1 g711ulaw",
    " codec preference 2 g729r8",
    "voice class uri CUCM sip",
    " host ipv4:192.0.2.20",
    "voice class server-group 1",
    " ipv4 192.0.2.20 preference 1",
    " ipv4 192.0.2.21 port 5060 preference 2",
    " hunt-scheme round-robin",
    "voice class sip-options-keepalive 1",
    " transport tcp",
    "voice register global",
    " mode esrst",
    " max-pool 10",
    "dial-peer voice 100 voip",
    " description To the provider",
    " destination-pattern .T",
    " session protocol sipv2",
    " session target ipv4:198.51.100.2:5060",
    " incoming uri via CUCM",
    " voice-class codec 1",
    " voice-class sip bind control source-interface GigabitEthernet0/0/0",
    " voice-class sip options-keepalive profile 1",
    " dtmf-relay rtp-nte sip-kpml",
    " no vad",
    "dial-peer voice 200 pots",
    " port 0/1/0",
    "sip-ua",
    " no remote-party-id",
    " retry invite 2",
    " retry register 5",
    " timers trying 300",
    " timers keepalive active 100",
    " registrar dns:sip.example.com expires 3600",
    " registrar 2 ipv4:198.51.100.9",
    " transport tcp tls v1.2",
    " no transport udp",
    " crypto signaling remote-addr 198.51.100.0 255.255.255.0 trustpoint CUBE",
  ];
  const router = voiceRouter();
  expect(answers(router, lines).filter((answer) => answer !== "" && answer !== RELOAD)).toEqual([]);
  expect(router.text()).toEqual(lines);
  expect(answers(router, lines).filter((answer) => answer !== "" && answer !== RELOAD)).toEqual([]);
  expect(router.text()).toEqual(lines);
});

test("negating a command takes away what it named", () => {
  const router = voiceRouter();
  answers(router, ["sip-ua", "retry invite 2", "retry bye 3", "no transport tcp", "no transport udp"]);
  answers(router, ["no retry invite", "transport tcp", "exit", "dial-peer voice 1 voip", "dial-peer voice 2 voip"]);
  expect(router.type("no dial-peer voice 1")).toBe("");
  expect(router.text()).toEqual(["sip-ua", " retry bye 3", " no transport udp", "dial-peer voice 2 voip"]);
});

test("a dial peer keeps its type, a cipher must be one", () => {
  const router = voiceRouter();
  expect(answers(router, ["dial-peer voice 1 voip", "dial-peer voice 1 pots", "dial-peer voice 1 voip"])).toEqual([
    "",
    "%Dial-peer type cannot be changed: remove the dial-peer first\n",
    "",
  ]);
  expect(answers(router, ["voice class srtp-crypto 1", "crypto 1 ROT13", "crypto 1 AEAD_AES_256_GCM"])).toEqual([
    "",
    "%ROT13 is not a crypto suite\n",
    "",
  ]);
});

test.each([
  [["dial-peer voice 1 voip"], false],
  [["dial-peer voice 1 voip", "session protocol sipv2"], true],
  [["dial-peer voice 1 voip", "session protocol cisco"], false],
  [["sip-ua"], true],
  [["voice register global"], true],
])("%j uses SIP: %s", (lines, expected) => {
  const router = voiceRouter();
  answers(router, lines);
  expect(sipIsUsed(router.device.config)).toBe(expected);
});

test.each([
  [[], {}, "by kind"],
  [[], { forkedAreEnhanced: false } as const, "all standard"],
  [["redundancy-group 1"], {}, "all enhanced"],
])("%j on a release with %j counts %s", (lines, facts, counting) => {
  const router = voiceRouter();
  answers(router, ["voice service voip", ...lines]);
  const all = { ...releaseOf("17.6.1a").facts, ...facts };
  expect(meterOptionsOf(router.device.config, all, BOOT).counting).toBe(counting);
});

/** How one comes into each mode. */
const MODES: readonly (readonly [mode: ModeId, way: readonly string[]])[] = [
  ["conf-voi-serv", ["voice service voip"]],
  ["cfg-iptrust-list", ["voice service voip", "ip address trusted list"]],
  ["conf-serv-sip", ["voice service voip", "sip"]],
  ["config-sip-ua", ["sip-ua"]],
  ["config-dial-peer", ["dial-peer voice 1 voip"]],
  ["config-class", ["voice class codec 1"]],
  ["config-class-dpg", ["voice class dpg 1"]],
  ["config-class-server-group", ["voice class server-group 1"]],
  ["config-class-keepalive", ["voice class sip-options-keepalive 1"]],
  ["config-class-srtp-crypto", ["voice class srtp-crypto 1"]],
  ["config-class-tenant", ["voice class tenant 1"]],
  ["config-class-uri", ["voice class uri X sip"]],
  ["config-class-e164", ["voice class e164-pattern-map 1"]],
  ["config-class-media", ["voice class media 1"]],
  ["config-class-profiles", ["voice class sip-profiles 1"]],
  ["config-class-stun", ["voice class stun-usage 1"]],
  ["cfg-translation-rule", ["voice translation-rule 1"]],
  ["cfg-translation-profile", ["voice translation-profile X"]],
  ["conf-serv-stun", ["voice service voip", "stun"]],
  ["conf-serv-h323", ["voice service voip", "h323"]],
  ["config-register-global", ["voice register global"]],
  ["config-voiceport", ["voice-port 0/1/0"]],
];

test.each(MODES)("what %s keeps can be typed again and is kept the same", (mode, way) => {
  const ids = new Set<string>();
  for (const { line, id } of enumerate(context(), mode, { depth: 10 })) {
    if (!VOICE_COMMANDS.some((entry) => entry.id === id)) continue;
    ids.add(id);
    const first = voiceRouter();
    answers(first, [...way, line]);
    const second = voiceRouter();
    answers(second, first.text());
    expect(second.text(), line).toEqual(first.text());
  }
  const own = VOICE_COMMANDS.filter((entry) => entry.id.startsWith(`${mode} `)).map(({ id }) => id);
  expect([...ids].sort()).toEqual(own.sort());
});
