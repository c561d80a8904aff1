/**
 * The lab that one gets without a lab file, and what a lab file leaves out: one router, reached by nobody but its
 * console, with a way to the licence server and nothing configured that uses it (Rulings 14).
 */
import { DAY, fromCivil, type Instant, MINUTE } from "../clock/instant.ts";
import { DEFAULT_PLATFORM, platformOf } from "../releases/platforms.ts";
import { DEFAULT_RELEASE } from "../releases/releases.ts";
import type { Network, Reachability } from "./lab.ts";
import type { DeviceSpec, LabSpec, LicenceServerSpec, LocalServerSpec } from "./spec.ts";

/** When a lab begins unless it says otherwise: a Monday morning, UTC. */
export const DEFAULT_DATE: Instant = fromCivil({ year: 2026, month: 1, day: 5, hour: 8 });

/** How long a router has been up at the lab's date unless the lab says otherwise. */
export const DEFAULT_UPTIME = 10 * MINUTE;

/** How often a server on the premises fetches usage from the devices that it was told of. */
export const DEFAULT_PULL = 30 * DAY;

/** Release of an On-Prem of which nothing else is told: one that takes usage reports (CSSM §4). */
export const DEFAULT_VERSION = "8-202206";

/** The default lab. */
export function defaultLab(): LabSpec {
  return {
    date: DEFAULT_DATE,
    devices: [defaultDevice(0, DEFAULT_DATE)],
    licenceServer: defaultLicenceServer(),
    servers: defaultServers(),
    network: defaultNetwork(),
    controlUsers: [],
  };
}

/** The `index`-th router (from 0) of a lab that begins at `date`. */
export function defaultDevice(index: number, date: Instant): DeviceSpec {
  return {
    name: index === 0 ? "Router" : `Router${index + 1}`,
    platform: DEFAULT_PLATFORM,
    release: DEFAULT_RELEASE,
    serial: serialNumber(index),
    boot: date - DEFAULT_UPTIME,
    startup: defaultStartup(DEFAULT_PLATFORM, index),
    files: [],
    calls: [],
    clock: { offset: 0, source: "hardware calendar", synchronised: false },
    platformLicences: "required",
  };
}

/**
 * The startup configuration of a router that has none in its lab file: an address on its first interface, a route, a
 * name server, the boot level that CUBE needs on the platform, CUBE itself and a dial peer, so that calls are accepted.
 */
export function defaultStartup(platform: string, index: number): string {
  const { interfaces, cubeNeeds } = platformOf(platform);
  const [level] = cubeNeeds;
  return [
    ...(level === undefined ? [] : [`license boot level ${level}`]),
    "ip name-server 192.0.2.53",
    `interface ${interfaces[0]}`,
    " description To the provider",
    ` ip address 192.0.2.${10 + index} 255.255.255.0`,
    " no shutdown",
    "ip route 0.0.0.0 0.0.0.0 192.0.2.1",
    "voice service voip",
    " mode border-element",
    " allow-connections sip to sip",
    "dial-peer voice 1 voip",
    " description Calls from and to the provider",
    " destination-pattern .T",
    " session protocol sipv2",
    " session target ipv4:192.0.2.2",
    "line con 0",
    " exec-timeout 0 0",
    "end",
    "",
  ].join("\n");
}

/** A serial number of the shape that Cisco gives, different for each router of a lab. */
export function serialNumber(index: number): string {
  return `FDO2601A${(index + 0x10).toString(36).toUpperCase().padStart(3, "0")}`;
}

/** The licence server: answers after a second, acknowledges a report after a minute (Rulings 1). */
export function defaultLicenceServer(): LicenceServerSpec {
  return {
    smartAccount: "Example Company",
    virtualAccounts: [
      {
        name: "Default",
        licences: [
          { name: "CUBE v14 Trunk Standard Session", count: 100 },
          { name: "CUBE v14 Trunk Redundant/Enhanced Session", count: 50 },
          { name: "ISR_4321_UnifiedCommunication", count: 10 },
        ],
      },
    ],
    tokens: [],
    answerTime: 1_000,
    processingTime: 60_000,
  };
}

/** A CSLU and an SSM On-Prem in the routers' own network; nobody reports to them until told to (CSSM §4, §5). */
export function defaultServers(): readonly LocalServerSpec[] {
  const server = { account: "Default", online: true, pulls: [], every: DEFAULT_PULL, version: "", localAccount: "" };
  return [
    {
      ...server,
      name: "cslu",
      kind: "cslu",
      host: { name: "cslu.example.com", address: "192.0.2.60" },
      commonName: "cslu.example.com",
    },
    {
      ...server,
      name: "on-prem",
      kind: "on-prem",
      host: { name: "ssm.example.com", address: "192.0.2.70" },
      version: DEFAULT_VERSION,
      localAccount: "Default",
      commonName: "ssm.example.com",
    },
  ];
}

/** Everything gets through to a server. */
export function reachable(address: string): Reachability {
  return { name: true, icmp: true, tcp80: true, tcp443: true, address };
}

/** The servers of the cloud and a proxy, all of them reachable (CSSM §6). */
export function defaultNetwork(): Network {
  return {
    hosts: {
      "smartreceiver.cisco.com": reachable("198.51.100.10"),
      "tools.cisco.com": reachable("198.51.100.20"),
      "proxy.example.com": reachable("192.0.2.80"),
    },
  };
}
