import { expect, test } from "vitest";
import { factoryConfiguration, firstConfiguration } from "../../src/releases/factory.ts";
import { platformOf } from "../../src/releases/platforms.ts";
import { releaseOf } from "../../src/releases/releases.ts";

/** The factory's lines, the body of the certificate left out. */
const factory = (release: string, platform: string): string[] =>
  factoryConfiguration(releaseOf(release), platformOf(platform))
    .split("\n")
    .filter((line) => !/^ {2}[0-9A-F]{8} /.test(line));

const MANAGEMENT = [
  "vrf definition Mgmt-intf",
  " address-family ipv4",
  " exit-address-family",
  " address-family ipv6",
  " exit-address-family",
];

const FIRST = ["service timestamps debug datetime msec", "service timestamps log datetime msec", "hostname Router"];

const CALL_HOME = [
  "service call-home",
  "call-home",
  " contact-email-addr sch-smart-licensing@cisco.com",
  ' profile "CiscoTAC-1"',
  "  active",
  "  destination transport-method http",
];

const QFP = ["platform qfp utilization monitor load 80", "platform punt-keepalive disable-kernel-core"];
const NAMES = ["login on-success log", "subscriber templating", "multilink bundle-name authenticated"];
const TRUSTPOINT = ["crypto pki trustpoint SLA-TrustPoint", " enrollment pkcs12", " revocation-check crl"];
const CHAIN = ["crypto pki certificate chain SLA-TrustPoint", " certificate ca 01", "  quit"];
const LEVELS = ["diagnostic bootup level minimal", "spanning-tree extend system-id", "redundancy"];
const REST = [
  "ip forward-protocol nd",
  "control-plane",
  "mgcp behavior rsip-range tgcp-only",
  "mgcp behavior comedia-role none",
  "mgcp behavior comedia-check-media-src disable",
  "mgcp behavior comedia-sdp-force disable",
  "mgcp profile default",
  "line con 0",
  " stopbits 1",
  "line aux 0",
  "line vty 0 4",
  " login",
  " transport input ssh",
  "",
];

test("17.6.1a on ISR4321/K9", () => {
  expect(factory("17.6.1a", "isr4321")).toEqual([
    ...FIRST,
    ...CALL_HOME,
    ...QFP,
    ...MANAGEMENT,
    ...NAMES,
    ...TRUSTPOINT,
    ...CHAIN,
    "memory free low-watermark processor 63021",
    ...LEVELS,
    " mode none",
    "interface GigabitEthernet0/0/0",
    "interface GigabitEthernet0/0/1",
    "interface GigabitEthernet0",
    " vrf forwarding Mgmt-intf",
    ...REST,
  ]);
});

test("16.6.1 has neither Call Home nor the licensing trustpoint", () => {
  expect(factory("16.6.1", "isr4321")).toEqual([
    ...FIRST,
    ...QFP,
    ...MANAGEMENT,
    ...NAMES,
    "memory free low-watermark processor 63021",
    ...LEVELS,
    " mode none",
    "interface GigabitEthernet0/0/0",
    "interface GigabitEthernet0/0/1",
    "interface GigabitEthernet0",
    " vrf forwarding Mgmt-intf",
    ...REST,
  ]);
});

test("16.12.4 on CSR1000V: Call Home without email, no management VRF, no redundancy mode", () => {
  expect(factory("16.12.4", "csr")).toEqual([
    ...FIRST,
    ...CALL_HOME,
    "  no destination transport-method email",
    ...QFP,
    ...NAMES,
    ...TRUSTPOINT,
    ...CHAIN,
    "memory free low-watermark processor 77357",
    ...LEVELS,
    "interface GigabitEthernet1",
    "interface GigabitEthernet2",
    "interface GigabitEthernet3",
    ...REST,
  ]);
});

test("17.9.4 on ASR1006-X: a hash in the trustpoint, two route processors", () => {
  expect(factory("17.9.4", "asr1006-x")).toEqual([
    ...FIRST,
    ...CALL_HOME,
    ...QFP,
    ...MANAGEMENT,
    ...NAMES,
    ...TRUSTPOINT,
    " hash sha256",
    ...CHAIN,
    "memory free low-watermark processor 158854",
    ...LEVELS,
    " mode sso",
    ...Array.from({ length: 10 }, (_, port) => `interface TenGigabitEthernet0/0/${port}`),
    "interface GigabitEthernet0",
    " vrf forwarding Mgmt-intf",
    ...REST,
  ]);
});

test("without a startup configuration the interfaces are shut down", () => {
  expect(firstConfiguration(platformOf("c8kv"))).toBe(
    [1, 2, 3].map((port) => `interface GigabitEthernet${port}\n shutdown\n`).join(""),
  );
});
