/** The interfaces of a router as its configuration makes them: state, addresses, order. */
import { type Config, type ConfigLine, linesOf } from "./config/config.ts";
import { partOf, perConfig } from "./config/per-config.ts";
import { prefixLength } from "./ipv4.ts";
import { tunnelStands } from "./tunnels.ts";

/** An address of an interface. */
export interface InterfaceAddress {
  readonly address: string;
  readonly length: number;
  readonly secondary: boolean;
}

/** One interface. A port that isn't shut down has its cable in and its far end up. */
export interface InterfaceState {
  readonly name: string;
  readonly description: string;
  /** By itself or, a subinterface, with what carries it. */
  readonly shutdown: boolean;
  /** Whether there is a link: a bundle of ports has none without a port. */
  readonly link: boolean;
  /** Both the link and the line protocol. */
  readonly up: boolean;
  /** Primary first. An interface that asks DHCP has the address that it was given. */
  readonly addresses: readonly InterfaceAddress[];
  readonly method: "unset" | "manual" | "DHCP";
  /** Name of its VRF; empty for the global table. */
  readonly vrf: string;
  /** VLAN of a subinterface, once it has one. */
  readonly vlan?: number;
}

/** Types that exist by configuration alone. */
const VIRTUAL_TYPES = ["Loopback", "Null", "Port-channel", "Tunnel", "Dialer"];

/** All interfaces: hardware in slot order, the management port, then those that exist by configuration. */
export const interfacesOf: (config: Config) => readonly InterfaceState[] = perConfig((config) =>
  withTunnels(
    config,
    withParents(linesOf(config, "config interface").map((section, index) => interfaceState(section, index))),
  ).sort((a, b) => compareInterfaces(a.name, b.name)),
);

/** Full names of the interfaces that a configuration has, in the order in which they came into it. */
export const interfaceNames: (config: Config) => readonly string[] = partOf((config) =>
  linesOf(config, "config interface").map(nameOf),
);

const nameOf = (section: ConfigLine): string => section.text.replace(/^interface /, "");

/** The interface of that full name, or undefined. */
export function interfaceNamed(config: Config, name: string): InterfaceState | undefined {
  return interfacesOf(config).find((each) => each.name === name);
}

/** The primary address of an interface; undefined where it has none. */
export function addressOf(config: Config, name: string): string | undefined {
  return interfaceNamed(config, name)?.addresses[0]?.address;
}

/** Whether an interface exists by configuration alone, like a loopback. */
export function isVirtual(name: string): boolean {
  return VIRTUAL_TYPES.includes(interfaceType(name));
}

/** `GigabitEthernet0/0/0` of `GigabitEthernet0/0/0.100`; undefined for what is no subinterface. */
export function parentOf(name: string): string | undefined {
  const dot = name.indexOf(".");
  return dot < 0 ? undefined : name.slice(0, dot);
}

/** `GigabitEthernet` of `GigabitEthernet0/0/0`. */
export function interfaceType(name: string): string {
  return /^[A-Za-z-]+/.exec(name)?.[0] ?? name;
}

/** `Gi0/0/0` for `GigabitEthernet0/0/0`. */
export function shortName(name: string): string {
  const type = interfaceType(name);
  return type.slice(0, 2) + name.slice(type.length);
}

/** The order of `show ip interface brief`: hardware by slot, the port without a slot, then virtual ones by type and number. */
export function compareInterfaces(a: string, b: string): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  return (
    left.rank - right.rank ||
    compareTexts(left.type, right.type) ||
    compareNumbers(left.numbers, right.numbers) ||
    compareTexts(a, b)
  );
}

/** What decides where an interface stands. Only among virtual ones the type does. */
interface Place {
  readonly rank: number;
  readonly type: string;
  readonly numbers: readonly number[];
}

/** They are compared at each change of a configuration; there are few names. */
const places = new Map<string, Place>();
const MOST_PLACES = 1_000;

function placeOf(name: string): Place {
  const found = places.get(name);
  if (found !== undefined) return found;
  const virtual = isVirtual(name);
  const numbers = (name.match(/\d+/g) ?? []).map(Number);
  const place = { rank: virtual ? 2 : name.includes("/") ? 0 : 1, type: virtual ? interfaceType(name) : "", numbers };
  if (places.size >= MOST_PLACES) places.clear();
  places.set(name, place);
  return place;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What was read of sections: a configuration that changes elsewhere keeps them. `index` tells which address is leased. */
const known = new WeakMap<ConfigLine, { readonly index: number; readonly state: InterfaceState }>();

function interfaceState(section: ConfigLine, index: number): InterfaceState {
  const read = known.get(section);
  if (read?.index === index) return read.state;
  const state = readState(section, index);
  known.set(section, { index, state });
  return state;
}

function readState(section: ConfigLine, index: number): InterfaceState {
  const lines = section.lines ?? [];
  const find = (id: string) => lines.find((line) => line.id === `config-if ${id}` && !line.off);
  const shutdown = find("shutdown") !== undefined;
  const name = nameOf(section);
  const link = !shutdown && interfaceType(name) !== "Port-channel";
  const asksDhcp = lines.some((line) => line.id === "config-if ip address" && line.text === "ip address dhcp");
  const addresses = asksDhcp ? (shutdown ? [] : [leased(index)]) : configuredAddresses(lines);
  return {
    name,
    description: String(find("description")?.values[0] ?? ""),
    shutdown,
    link,
    up: link,
    addresses,
    method: asksDhcp ? "DHCP" : addresses.length > 0 ? "manual" : "unset",
    vrf: String(find("vrf forwarding")?.values[0] ?? ""),
    ...vlanOf(lines),
  };
}

function vlanOf(lines: readonly ConfigLine[]): { readonly vlan?: number } {
  const value = lines.find((line) => line.id === "config-if encapsulation")?.values[0];
  return typeof value === "number" ? { vlan: value } : {};
}

/** A subinterface is down with the interface that carries it. */
function withParents(states: readonly InterfaceState[]): InterfaceState[] {
  const isShut = (name: string) => states.find((each) => each.name === name)?.shutdown === true;
  return states.map((state) => {
    const parent = parentOf(state.name);
    return parent !== undefined && isShut(parent) ? { ...state, shutdown: true, link: false, up: false } : state;
  });
}

/** A tunnel has a link as soon as it is there; its protocol is up once it has two ends. */
function withTunnels(config: Config, states: InterfaceState[]): InterfaceState[] {
  const isTunnel = ({ name }: InterfaceState) => interfaceType(name) === "Tunnel";
  if (!states.some(isTunnel)) return states;
  const others = states.filter((state) => !isTunnel(state));
  const sections = linesOf(config, "config interface");
  return states.map((state) => {
    const section = sections.find((each) => nameOf(each) === state.name);
    if (section === undefined || !isTunnel(state) || !state.up) return state;
    return { ...state, up: tunnelStands(section, others) };
  });
}

function configuredAddresses(lines: readonly ConfigLine[]): readonly InterfaceAddress[] {
  return lines
    .filter((line) => line.id === "config-if ip address" && !line.off)
    .map((line) => ({
      address: String(line.values[0]),
      length: prefixLength(String(line.values[1])) ?? 32,
      secondary: line.text.endsWith(" secondary"),
    }))
    .sort((a, b) => Number(a.secondary) - Number(b.secondary));
}

/** What the network's DHCP server gives: a /24 of its own to each interface, whose router is the first address. */
function leased(index: number): InterfaceAddress {
  return { address: `192.168.${index + 1}.100`, length: 24, secondary: false };
}

/** The router that DHCP names along with an address. */
export function dhcpGateway(address: string): string {
  return address.replace(/\d+$/, "1");
}
