/** The network as one router sees it: which names resolve, which addresses answer (Rulings 14). */

import { CSLU_PORT } from "../cssm/endpoints.ts";
import type { Config } from "../device/config/config.ts";
import { interfacesOf } from "../device/interfaces.ts";
import { networkOf } from "../device/ipv4.ts";
import { type Route, routesOf } from "../device/routes.ts";
import { hostAddress, lookupServers, lookupSource } from "../device/settings/network.ts";
import type { Network, Reachability } from "./lab.ts";

/** What can be tried at a server. */
export type Aspect = "icmp" | "tcp80" | "tcp443";

const ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;

/** Where a router sends from: a routing table (empty = the global one), and an interface if one is configured. */
export interface Sender {
  readonly vrf?: string;
  readonly source?: string;
}

/** The address that a name or dotted address stands for; undefined where it doesn't resolve. */
export function resolveName(network: Network, config: Config, name: string, sender: Sender = {}): string | undefined {
  if (ADDRESS.test(name)) return name;
  const listed = hostAddress(config, name);
  if (listed !== undefined) return listed;
  const { lookup, servers } = lookupServers(config, sender.vrf);
  const source = lookupSource(config);
  const asking: Sender = {
    ...(sender.vrf === undefined ? {} : { vrf: sender.vrf }),
    ...(source === undefined ? {} : { source }),
  };
  const asks = (server: string) =>
    sendFault(config, server, asking) === undefined && isForwarded(network, config, server, asking);
  if (!lookup || !servers.some(asks)) return undefined;
  const host = hostNamed(network, name);
  return host?.name ? host.address : undefined;
}

/** Why nothing can be sent to an address. */
export type SendFault = "source-interface" | "no-interface" | "no-route";

/** Whether the router has a way to send to an address: an interface, a route, and a source that is up. */
export function sendFault(config: Config, address: string, sender: Sender = {}): SendFault | undefined {
  const usable = interfacesOf(config).filter((each) => each.up && each.addresses.length > 0);
  if (usable.length === 0) return "no-interface";
  if (sender.source !== undefined && !usable.some((each) => each.name === sender.source)) return "source-interface";
  return routeTo(config, address, sender) === undefined ? "no-route" : undefined;
}

/** Whether the next hop towards an address forwards what it is sent. */
export function isForwarded(network: Network, config: Config, address: string, sender: Sender = {}): boolean {
  const { via } = routeTo(config, address, sender) ?? {};
  return via === undefined || network.deadHops?.includes(via) !== true;
}

/** Whether the thing at an address answers. What the lab knows nothing of doesn't. */
export function answers(network: Network, address: string, aspect: Aspect): boolean {
  return Object.entries(network.hosts).some(
    ([name, host]) => (host.address === address || name === address) && host[aspect],
  );
}

/** The server at that address; where several names have it, the first. */
export function hostAt(network: Network, address: string): Reachability | undefined {
  return Object.values(network.hosts).find((host) => host.address === address);
}

/** The server of that name, in any case. */
export function hostNamed(network: Network, name: string): Reachability | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(network.hosts).find(([known]) => known.toLowerCase() === wanted)?.[1];
}

/** The route to an address: the longest prefix that holds it. */
export function routeTo(config: Config, address: string, { vrf = "" }: Sender = {}): Route | undefined {
  return routesOf(config, vrf)
    .filter((route) => networkOf(address, route.length) === route.network)
    .reduce<Route | undefined>(
      (best, route) => (best === undefined || route.length > best.length ? route : best),
      undefined,
    );
}

/** Ports on which a server takes connections: CSLU has one of its own, all others those of the web. */
export function listensOn({ listens }: Reachability, port: number): boolean {
  return listens?.kind === "cslu" ? port === CSLU_PORT : port === 80 || port === 443;
}

/** The lab opens and closes two ports; the secure one stands for itself, the other for all others. */
export function portAspect(port: number): "tcp80" | "tcp443" {
  return port === 443 ? "tcp443" : "tcp80";
}
