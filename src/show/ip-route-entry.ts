/** `show ip route A.B.C.D` and `show ip route summary` (COMMANDS §2.6). */
import { classLength, networkOf } from "../device/ipv4.ts";
import { type Route, routesOf } from "../device/routes.ts";
import { byPrefix, type Paths, pathLines } from "./ip-route.ts";
import type { View } from "./view.ts";

/** What is asked about: an address or a network, with the length of its mask where one was typed. */
export interface Asked {
  readonly address: string;
  readonly length?: number | undefined;
  readonly vrf?: string | undefined;
}

/** The entry that leads to an address; all those of a network whose name was typed. */
export function showRouteEntry(view: View, { address, length, vrf = "" }: Asked): string {
  const routes = routesOf(view.device.config, vrf);
  const head = vrf === "" ? "" : `\nRouting Table: ${vrf}\n`;
  const size = classLength(address);
  const major = networkOf(address, size);
  const subnets = byPrefix(routes.filter((route) => route.length >= size && networkOf(route.network, size) === major));
  const isMajor = length === undefined && address === major && address !== "0.0.0.0";
  if (isMajor && (subnets.length > 1 || (subnets[0]?.[0].length ?? size) > size)) {
    return head + majorNetwork(major, size, subnets);
  }
  const best = bestFor(routes, address, length);
  if (best === undefined) return `${head}% ${subnets.length > 0 ? "Subnet" : "Network"} not in table\n`;
  return head + entry(best, routes);
}

/** The longest prefix that holds the address; with a mask, that very network. The default route counts only by name. */
function bestFor(routes: readonly Route[], address: string, length: number | undefined): Route | undefined {
  if (address === "0.0.0.0") return routes.find((route) => route.length === 0);
  const holding = routes.filter(
    (route) =>
      route.length > 0 &&
      networkOf(address, route.length) === route.network &&
      (length === undefined || (route.length === length && route.network === address)),
  );
  return holding.toSorted((a, b) => b.length - a.length)[0];
}

function entry(route: Route, routes: readonly Route[]): string {
  const { network, length, code, distance } = route;
  const same = routes.filter((other) => other.network === network && other.length === length);
  const isSupernet = length < classLength(network);
  const attached = same.every(({ via }) => via === undefined);
  const how = !attached ? "" : code === "C" ? ` (connected, via interface)` : " (connected)";
  const known = `Known via "${code === "S" ? "static" : "connected"}", distance ${distance}, metric 0${how}`;
  return [
    `Routing entry for ${network}/${length}${isSupernet ? ", supernet" : ""}`,
    `  ${known}${length === 0 ? ", candidate default path" : ""}`,
    "  Routing Descriptor Blocks:",
    ...same.flatMap((each, index) => [
      `  ${index === 0 ? "*" : " "} ${block(each)}`,
      "      Route metric is 0, traffic share count is 1",
    ]),
    "",
  ].join("\n");
}

function block({ via, interface: out }: Route): string {
  if (via === undefined) return `directly connected, via ${out}`;
  return out === undefined ? via : `${via}, via ${out}`;
}

function majorNetwork(network: string, length: number, subnets: readonly Paths[]): string {
  const attached = subnets.filter(([{ code }]) => code !== "S").length;
  const masks = new Set(subnets.map(([route]) => route.length));
  return [
    `Routing entry for ${network}/${length}, ${subnets.length} known subnets\n`,
    ...(attached === 0 ? [] : [`  Attached (${attached} connection${attached === 1 ? "" : "s"})\n`]),
    masks.size > 1 ? `  Variably subnetted with ${masks.size} masks\n` : "",
    ...subnets.map((paths) => pathLines(paths, 9)),
  ].join("");
}

/** Bytes of a route, and of a network that holds subnets. */
const ROUTE = { overhead: 96, memory: 312 };
const NETWORK = 440;

/** `show ip route summary`: how many prefixes came from where. */
export function showRouteSummary(view: View, vrf = ""): string {
  const routes = byPrefix(routesOf(view.device.config, vrf)).map(([route]) => route);
  const isSubnet = ({ network, length }: Route) => length > classLength(network);
  const majorOf = ({ network }: Route) => networkOf(network, classLength(network));
  const holders = new Set(routes.filter(isSubnet).map(majorOf));
  // A network that has subnets counts as one of them.
  const isWhole = (route: Route) => !isSubnet(route) && !(holders.has(route.network) && route.length > 0);
  const count = (from: readonly Route[]) => {
    const networks = from.filter(isWhole).length;
    return [networks, from.length - networks, 0, from.length * ROUTE.overhead, from.length * ROUTE.memory];
  };
  const connected = routes.filter(({ code }) => code !== "S");
  const statics = routes.filter(({ code }) => code === "S");
  const total = count(routes);
  const index = vrf === "" ? 0 : 1;
  return [
    `IP routing table name is ${vrf === "" ? "default" : vrf} (0x${index})`,
    "IP routing table maximum-paths is 32",
    row("Route Source", ["Networks", "Subnets", "Replicates", "Overhead", "Memory (bytes)"]),
    row("application", [0, 0, 0, 0, 0]),
    row("connected", count(connected)),
    row("static", count(statics)),
    row("internal", [holders.size, "", "", "", holders.size * NETWORK]),
    row("Total", [Number(total[0]) + holders.size, ...total.slice(1, 4), Number(total[4]) + holders.size * NETWORK]),
    "",
  ].join("\n");
}

function row(source: string, cells: readonly (number | string)[]): string {
  return [source.padEnd(16), ...cells.map((cell) => String(cell).padEnd(12))].join("").trimEnd();
}
