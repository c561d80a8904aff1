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
    gateway === undefined
      ? "Gateway of last resort is not set"
      : `Gateway of last resort is ${gateway.via ?? "0.0.0.0"} to network 0.0.0.0`;
  const table = vrf === "" ? "" : `\nRouting Table: ${vrf}\n`;
  return `${table}${CODES}${resort}\n\n${groups(shown).flatMap(groupLines).join("")}`;
}

interface Group {
  readonly network: string;
  readonly length: number;
  readonly prefixes: readonly Paths[];
}

/** All ways to one prefix: more than one where they cost the same. */
export type Paths = readonly [Route, ...Route[]];

/** Routes by the prefix that they lead to. */
export function byPrefix(routes: readonly Route[]): readonly Paths[] {
  const found = new Map<string, [Route, ...Route[]]>();
  for (const route of routes) {
    const key = `${route.network}/${route.length}`;
    const paths = found.get(key);
    if (paths === undefined) found.set(key, [route]);
    else paths.push(route);
  }
  return [...found.values()];
}

/** Prefixes of one classful network stand together; the default route stands alone. */
function groups(routes: readonly Route[]): readonly Group[] {
  const found = new Map<string, Group & { prefixes: Paths[] }>();
  for (const paths of byPrefix(routes)) {
    const [route] = paths;
    const length = Math.min(classLength(route.network), route.length);
    const network = networkOf(route.network, length);
    const key = `${network}/${length}`;
    const group = found.get(key) ?? { network, length, prefixes: [] };
    group.prefixes.push(paths);
    found.set(key, group);
  }
  return [...found.values()];
}

function groupLines({ network, length, prefixes }: Group): readonly string[] {
  const [only] = prefixes;
  if (prefixes.length === 1 && only !== undefined && only[0].length <= length) return [pathLines(only, 6)];
  const masks = new Set(prefixes.map(([route]) => route.length));
  const head =
    masks.size === 1
      ? `      ${network}/${[...masks][0]} is subnetted, ${prefixes.length} subnets\n`
      : `      ${network}/${length} is variably subnetted, ${prefixes.length} subnets, ${masks.size} masks\n`;
  return [head, ...prefixes.map((paths) => pathLines(paths, 9))];
}

/** A prefix alone stands at column 6, one of a group at column 9; further ways to it below the first one. */
export function pathLines(paths: Paths, column: number): string {
  const [{ code, network, length }] = paths;
  const head = `${`${code}${length === 0 ? "*" : ""}`.padEnd(column)}${network}/${length} `;
  return paths.map((route, index) => `${index === 0 ? head : " ".repeat(head.length)}${way(route)}\n`).join("");
}

function way({ code, via, distance, interface: to }: Route): string {
  const out = to === undefined ? "" : `, ${to}`;
  return code === "S" && via !== undefined ? `[${distance}/0] via ${via}${out}` : `is directly connected${out}`;
}
