import { classLength, networkOf } from "../device/ipv4.ts";
import { type Route, routesOf } from "../device/routes.ts";
import type { View } from "./view.ts";

const CODES = `Codes: L - local, C - connected, S - static, R - RIP, M - mobile, B - BGP
       D - EIGRP, EX - EIGRP external, O - OSPF, IA - OSPF inter area 
       N1 - OSPF NSSA external type 1, N2 - OSPF NSSA external type 2
       E1 - OSPF external type 1, E2 - OSPF external type 2, m - OMP
       n - NAT, Ni - NAT inside, No - NAT outside, Nd - NAT DIA
       i - IS-IS, su - IS-IS summary, L1 - IS-IS level-1, L2 - IS-IS level-2
       ia - IS-IS inter area, * - candidate default, U - per-user static route
       H - NHRP, G - NHRP registered, g - NHRP registration summary
       o - ODR, P - periodic downloaded static route, l - LISP
       a - application route
       + - replicated route, % - next hop override, p - overrides from PfR
       & - replicated local route overrides by connected

`;

/** `show ip route`, all of it or one kind, of one table. */
export function showIpRoute(view: View, only?: "connected" | "static", vrf = ""): string {
  const all = routesOf(view.device.config, vrf);
  const shown = all.filter(({ code }) => only === undefined || (only === "static" ? code === "S" : code !== "S"));
  const gateway = all.find(({ length }) => length === 0);
  const resort =
    gateway?.via === undefined
      ? "Gateway of last resort is not set"
      : `Gateway of last resort is ${gateway.via} to network 0.0.0.0`;
  const table = vrf === "" ? "" : `\nRouting Table: ${vrf}\n`;
  return `${table}${CODES}${resort}\n\n${groups(shown).flatMap(groupLines).join("")}`;
}

interface Group {
  readonly network: string;
  readonly length: number;
  readonly routes: readonly Route[];
}

/** Routes of one classful network stand together; the default route stands alone. */
function groups(routes: readonly Route[]): readonly Group[] {
  const found = new Map<string, Group & { routes: Route[] }>();
  for (const route of routes) {
    const length = Math.min(classLength(route.network), route.length);
    const network = networkOf(route.network, length);
    const key = `${network}/${length}`;
    const group = found.get(key) ?? { network, length, routes: [] };
    group.routes.push(route);
    found.set(key, group);
  }
  return [...found.values()];
}

function groupLines({ network, length, routes }: Group): readonly string[] {
  const [only] = routes;
  if (routes.length === 1 && only !== undefined && only.length <= length) return [routeLine(only, 6)];
  const masks = new Set(routes.map((route) => route.length));
  const head =
    masks.size === 1
      ? `      ${network}/${[...masks][0]} is subnetted, ${routes.length} subnets\n`
      : `      ${network}/${length} is variably subnetted, ${routes.length} subnets, ${masks.size} masks\n`;
  return [head, ...routes.map((route) => routeLine(route, 9))];
}

/** A route alone stands at column 6, one of a group at column 9. */
export function routeLine(route: Route, column: number): string {
  const code = `${route.code}${route.length === 0 ? "*" : ""}`.padEnd(column);
  const prefix = `${route.network}/${route.length}`;
  const out = route.interface === undefined ? "" : `, ${route.interface}`;
  if (route.code === "S" && route.via !== undefined)
    return `${code}${prefix} [${route.distance}/0] via ${route.via}${out}\n`;
  return `${code}${prefix} is directly connected${out}\n`;
}
