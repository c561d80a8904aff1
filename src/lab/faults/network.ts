/** Faults of the network between routers and licence servers. */
import type { Draft } from "immer";
import { parseServerUrl } from "../../cssm/endpoints.ts";
import { plain } from "../../device/plain.ts";
import { callHomeProxy } from "../../device/settings/call-home.ts";
import { transportSettings } from "../../device/settings/licensing.ts";
import type { Lab, Reachability } from "../lab.ts";
import { hostNamed, resolveName, routeTo } from "../network.ts";
import { draftOf } from "../power.ts";
import { serverUrl } from "../reach.ts";
import type { Fault } from "./faults.ts";

type Gate = "name" | "icmp" | "tcp80" | "tcp443";

/** A gate is closed on the hosts of all licence servers: Cisco's, and those on the premises. */
function gate(about: string, which: Gate): Fault {
  return {
    about,
    breaks: (lab) => {
      const open = serverHosts(lab).filter(([, host]) => host[which]);
      for (const [, host] of open) host[which] = false;
      return { before: open.map(([name]) => name) };
    },
    mends: (lab, _device, before) => {
      for (const name of before as string[]) {
        const host = lab.network.hosts[name];
        if (host !== undefined) host[which] = true;
      }
    },
  };
}

const route: Fault = {
  about: "the next hop towards the licence server forwards nothing",
  breaks: (lab, device) => {
    const hop = nextHop(lab, device);
    if (hop === undefined) return { error: "no-next-hop" };
    lab.network.deadHops = [...(lab.network.deadHops ?? []), hop];
    return { before: hop };
  },
  mends: (lab, _device, before) => {
    const dead = (lab.network.deadHops ?? []).filter((hop) => hop !== before);
    if (dead.length === 0) delete lab.network.deadHops;
    else lab.network.deadHops = dead;
  },
};

const proxy: Fault = {
  about: "the proxy that the router uses does not answer",
  breaks: (lab, device) => {
    const config = plain(draftOf(lab, device).config);
    const { type, proxy: own } = transportSettings(config);
    const used = type === "callhome" ? callHomeProxy(config) : own;
    const host = used === undefined ? undefined : hostNamed(lab.network, used.address);
    if (used === undefined || host === undefined) return { error: "no-proxy" };
    const found = Object.entries(lab.network.hosts).find(([, one]) => one.address === host.address);
    if (found === undefined) return { error: "no-proxy" };
    const [name, { tcp80, tcp443 }] = found;
    Object.assign(found[1], { tcp80: false, tcp443: false });
    return { before: { name, tcp80, tcp443 } };
  },
  mends: (lab, _device, before) => {
    const { name, ...gates } = before as { name: string; tcp80: boolean; tcp443: boolean };
    const host = lab.network.hosts[name];
    if (host !== undefined) Object.assign(host, gates);
  },
};

export const NETWORK_FAULTS = {
  name: gate("no name server knows the licence servers", "name"),
  route,
  icmp: gate("echoes to the licence servers are dropped; licensing needs none", "icmp"),
  tcp80: gate("TCP 80 and CSLU's port are closed on the way to the licence servers", "tcp80"),
  tcp443: gate("TCP 443 is closed on the way to the licence servers", "tcp443"),
  proxy,
} as const satisfies Record<string, Fault>;

/** Hosts of licence servers: all but what stands there for other purposes. */
export function serverHosts(lab: Draft<Lab>): [name: string, host: Draft<Reachability>][] {
  return Object.entries(lab.network.hosts).filter(
    ([name, { listens }]) => listens !== undefined || /\.cisco\.com$/i.test(name),
  );
}

/** The next hop on the router's way to its licence server, or to anywhere. */
function nextHop(lab: Draft<Lab>, device: string): string | undefined {
  const config = plain(draftOf(lab, device).config);
  const transport = transportSettings(config);
  const host = serverUrl(transport)?.host ?? parseServerUrl(transport.url)?.host ?? "";
  const address = resolveName(plain(lab.network), config, host, { vrf: transport.vrf });
  return routeTo(config, address ?? "0.0.0.0", { vrf: transport.vrf })?.via;
}
