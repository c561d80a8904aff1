import { type InterfaceState, interfacesOf } from "../device/interfaces.ts";
import { linkOf, methodOf } from "./ip-interface-brief.ts";
import type { View } from "./view.ts";

/** `show ip interface`: all of them, or the one named. */
export function showIpInterface(view: View, name?: string): string {
  return interfacesOf(view.device.config)
    .filter((each) => name === undefined || each.name === name)
    .map((each) => details(view, each))
    .join("");
}

function details(view: View, state: InterfaceState): string {
  const head = `${state.name} is ${linkOf(state)}, line protocol is ${state.up ? "up" : "down"}\n`;
  const [first, ...others] = state.addresses;
  if (first === undefined) return `${head}  Internet protocol processing disabled\n`;
  return [
    `${head}  Internet address is ${first.address}/${first.length}`,
    "  Broadcast address is 255.255.255.255",
    `  Address determined by ${determined(methodOf(view, state))}`,
    ...others.map(({ address, length }) => `  Secondary address ${address}/${length}`),
    ...DEFAULTS,
    "",
  ].join("\n");
}

function determined(method: string): string {
  if (method === "DHCP") return "DHCP";
  return method === "NVRAM" ? "non-volatile memory" : "setup command";
}

const DEFAULTS: readonly string[] = [
  "  MTU is 1500 bytes",
  "  Helper address is not set",
  "  Directed broadcast forwarding is disabled",
  "  Outgoing Common access list is not set ",
  "  Outgoing access list is not set",
  "  Inbound Common access list is not set ",
  "  Inbound  access list is not set",
  "  Proxy ARP is enabled",
  "  Local Proxy ARP is disabled",
  "  Security level is default",
  "  Split horizon is enabled",
  "  ICMP redirects are always sent",
  "  ICMP unreachables are always sent",
  "  ICMP mask replies are never sent",
  "  IP fast switching is enabled",
  "  IP Flow switching is disabled",
  "  IP CEF switching is enabled",
  "  IP multicast fast switching is enabled",
  "  IP route-cache flags are Fast, CEF",
  "  Router Discovery is disabled",
  "  IP output packet accounting is disabled",
  "  IP access violation accounting is disabled",
  "  TCP/IP header compression is disabled",
  "  RTP/IP header compression is disabled",
  "  Policy routing is disabled",
  "  Network address translation is disabled",
];
