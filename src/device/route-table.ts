/** How the routing table is made: what interfaces and static routes put into it. */
import { type Config, linesOf } from "./config/config.ts";
import { dhcpGateway, interfacesOf } from "./interfaces.ts";
import { networkOf, prefixLength } from "./ipv4.ts";

/** One route that is in use. */
export interface Route {
  /** `C` connected, `L` the interface's own address, `S` static. */
  readonly code: "C" | "L" | "S";
  readonly network: string;
  readonly length: number;
  readonly via?: string;
  readonly interface?: string;
  /** Administrative distance of a static route. */
  readonly distance: number;
  /** The tracked object that must be up for it. */
  readonly track?: number;
}

/** Distance of a default route that DHCP brought. */
const DHCP_DISTANCE = 254;

/** The interface that takes what is to be dropped; it is always there. */
const NULL = "Null0";

/**
 * All routes in use in a table (empty = the global one), by network.
 * @param isUp whether the tracked object of that number is up
 */
export function routeTable(config: Config, vrf: string, isUp: (track: number) => boolean): readonly Route[] {
  const connected = connectedRoutes(config, vrf);
  const usable = staticRoutes(config, vrf).filter(
    (route) => leadsOut(route, connected, config) && (route.track === undefined || isUp(route.track)),
  );
  // Of routes to one network, the one that came last stands first.
  return bestOf([...connected, ...usable.toReversed()]).sort(byNetwork);
}

function connectedRoutes(config: Config, vrf: string): readonly Route[] {
  return interfacesOf(config)
    .filter((each) => each.up && each.vrf === vrf)
    .flatMap((each) =>
      each.addresses.flatMap(({ address, length }): Route[] => {
        const to = { interface: each.name, distance: 0 };
        const own: Route = { code: "L", network: address, length: 32, ...to };
        const network: Route = { code: "C", network: networkOf(address, length), length, ...to };
        return length === 32 ? [{ ...network, code: "C" }] : [network, own];
      }),
    );
}

function staticRoutes(config: Config, vrf: string): readonly Route[] {
  const configured = linesOf(config, "config ip route").flatMap((line): Route[] => {
    const words = line.text.split(" ").slice(2);
    const table = words[0] === "vrf" ? words[1] : "";
    if (table !== vrf) return [];
    const [network = "", mask = "", ...rest] = words[0] === "vrf" ? words.slice(2) : words;
    const length = prefixLength(mask) ?? 32;
    const via = rest.find((word) => /^\d+\.\d+\.\d+\.\d+$/.test(word));
    const out = rest.find((word) => /^[A-Z][A-Za-z-]+[\d/.]+$/.test(word));
    return [
      {
        code: "S",
        network,
        length,
        distance: distanceIn(rest),
        ...(via === undefined ? {} : { via }),
        ...(out === undefined ? {} : { interface: out }),
        ...trackIn(rest),
      },
    ];
  });
  const learned = interfacesOf(config)
    .filter((each) => each.up && each.vrf === vrf && each.method === "DHCP")
    .flatMap((each): Route[] =>
      each.addresses.slice(0, 1).map(({ address }) => ({
        code: "S",
        network: "0.0.0.0",
        length: 0,
        via: dhcpGateway(address),
        distance: DHCP_DISTANCE,
      })),
    );
  return [...configured, ...learned];
}

function trackIn(words: readonly string[]): { readonly track?: number } {
  const at = words.indexOf("track");
  return at < 0 || words[at - 1] === "name" ? {} : { track: Number(words[at + 1]) };
}

/** The distance among the words behind a mask: a bare number that isn't the value of `tag`. */
function distanceIn(words: readonly string[]): number {
  const at = words.findIndex(
    (word, index) => /^\d+$/.test(word) && !["tag", "name", "track"].includes(words[index - 1] ?? ""),
  );
  return at < 0 ? 1 : Number(words[at]);
}

/** A static route is in use while its interface is up, or its next hop lies in a connected network. */
function leadsOut(route: Route, connected: readonly Route[], config: Config): boolean {
  if (route.interface !== undefined) {
    if (route.interface === NULL) return true;
    return interfacesOf(config).some((each) => each.name === route.interface && each.up);
  }
  const { via } = route;
  if (via === undefined) return false;
  return connected.some((each) => each.code === "C" && networkOf(via, each.length) === each.network);
}

/** Of routes to one network, those with the smallest distance. */
function bestOf(routes: readonly Route[]): Route[] {
  return routes.filter((route) =>
    routes.every(
      (other) => other.network !== route.network || other.length !== route.length || other.distance >= route.distance,
    ),
  );
}

function byNetwork(a: Route, b: Route): number {
  const key = (route: Route) => route.network.split(".").map(Number);
  const [left, right] = [key(a), key(b)];
  for (let index = 0; index < 4; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
