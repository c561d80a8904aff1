/**
 * Configuration that a router has without anybody having typed it, as text that the grammar of its release reads.
 * Lines that a router only prints (`license udi …`, `boot-start-marker`) are not here: running-config's writer adds them.
 */
import { SLA_ROOT_CERTIFICATE } from "./sla-root-certificate.ts";
import type { Platform, Release } from "./types.ts";

/**
 * What the image itself brings, at each boot, before the startup configuration: the interfaces and lines of the
 * hardware, the management VRF, the licensing trustpoint. Nothing here could be missing from a saved configuration.
 */
export function factoryConfiguration(release: Release, platform: Platform): string {
  return [
    "service timestamps debug datetime msec",
    "service timestamps log datetime msec",
    `hostname ${FACTORY_NAME}`,
    ...callHome(release),
    "platform qfp utilization monitor load 80",
    "platform punt-keepalive disable-kernel-core",
    ...(platform.management === undefined ? [] : MANAGEMENT_VRF),
    "login on-success log",
    "subscriber templating",
    "multilink bundle-name authenticated",
    ...trustpoint(release),
    `memory free low-watermark processor ${lowWatermark(platform)}`,
    "diagnostic bootup level minimal",
    "spanning-tree extend system-id",
    "redundancy",
    ...(platform.redundancyMode === undefined ? [] : [` mode ${platform.redundancyMode}`]),
    ...platform.interfaces.map((name) => `interface ${name}`),
    ...(platform.management === undefined ? [] : [`interface ${platform.management}`, " vrf forwarding Mgmt-intf"]),
    "ip forward-protocol nd",
    "control-plane",
    ...MGCP,
    "line con 0",
    " stopbits 1",
    "line aux 0",
    "line vty 0 4",
    " login",
    " transport input ssh",
    "",
  ].join("\n");
}

/** What stands in place of a startup configuration while NVRAM holds none: interfaces are shut down until configured. */
export function firstConfiguration(platform: Platform): string {
  const interfaces = [...platform.interfaces, ...(platform.management === undefined ? [] : [platform.management])];
  return [...interfaces.flatMap((name) => [`interface ${name}`, " shutdown"]), ""].join("\n");
}

/** Call Home as the Smart Agent enables it (COMMANDS §2.3, CONFLICTS C-27). */
function callHome({ facts }: Release): readonly string[] {
  if (!facts.callHomeDefault) return [];
  return [
    "service call-home",
    "call-home",
    " contact-email-addr sch-smart-licensing@cisco.com",
    ' profile "CiscoTAC-1"',
    "  active",
    "  destination transport-method http",
    ...(facts.callHomeWithoutEmail ? ["  no destination transport-method email"] : []),
  ];
}

/** What a router is called until somebody gives it a name. */
export const FACTORY_NAME = "Router";

const MANAGEMENT_VRF = [
  "vrf definition Mgmt-intf",
  " address-family ipv4",
  " exit-address-family",
  " address-family ipv6",
  " exit-address-family",
];

const MGCP = [
  "mgcp behavior rsip-range tgcp-only",
  "mgcp behavior comedia-role none",
  "mgcp behavior comedia-check-media-src disable",
  "mgcp behavior comedia-sdp-force disable",
  "mgcp profile default",
];

/** Smart Licensing's own trustpoint; images that license by RTU have none. */
function trustpoint(release: Release): readonly string[] {
  if (release.facts.licensing === "rtu") return [];
  return [
    "crypto pki trustpoint SLA-TrustPoint",
    " enrollment pkcs12",
    " revocation-check crl",
    ...(release.facts.trustpointHash ? [" hash sha256"] : []),
    "crypto pki certificate chain SLA-TrustPoint",
    " certificate ca 01",
    ...SLA_ROOT_CERTIFICATE.map((row) => `  ${row}`),
    "  quit",
  ];
}

/** The part of the processor memory that the image reserves: 61489K of 1653513K in a capture of the ISR4351. */
const WATERMARK_SHARE = 26.891;

function lowWatermark(platform: Platform): number {
  return Math.floor(Number.parseInt(platform.processor.memory, 10) / WATERMARK_SHARE);
}
