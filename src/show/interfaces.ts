import {
  type InterfaceState,
  interfacesOf,
  interfaceType,
  isVirtual,
  parentOf,
  shortName,
} from "../device/interfaces.ts";
import { stableHex } from "../text/prng.ts";
import { linkOf } from "./ip-interface-brief.ts";
import { tunnelLines } from "./tunnel.ts";
import type { View } from "./view.ts";

/** `show interfaces description`. */
export function showDescriptions(view: View): string {
  const rows = interfacesOf(view.device.config).map((each) => {
    const status = each.shutdown ? "admin down" : linkOf(each);
    return `${shortName(each.name).padEnd(31)}${status.padEnd(15)}${(each.up ? "up" : "down").padEnd(9)}${each.description}`.trimEnd();
  });
  return `Interface                      Status         Protocol Description\n${rows.map((row) => `${row}\n`).join("")}`;
}

/** `show interfaces`: all of them, or the one named. */
export function showInterfaces(view: View, name?: string): string {
  return interfacesOf(view.device.config)
    .filter((each) => name === undefined || each.name === name)
    .map((each) => details(view, each))
    .join("");
}

function details(view: View, state: InterfaceState): string {
  const parent = parentOf(state.name);
  if (parent !== undefined) return subinterface(view, state, parent);
  const [address] = state.addresses;
  return [
    `${state.name} is ${linkOf(state)}, line protocol is ${state.up ? "up" : "down"} `,
    hardware(view, state.name),
    ...(state.description === "" ? [] : [`  Description: ${state.description}`]),
    ...(address === undefined ? [] : [`  Internet address is ${address.address}/${address.length}`]),
    ...mediumOf(view, state.name),
    ...COUNTERS,
    "",
  ].join("\n");
}

/** A subinterface has what its interface has, and its VLAN; it counts nothing of its own. */
function subinterface(view: View, state: InterfaceState, parent: string): string {
  const [address] = state.addresses;
  const encapsulation =
    state.vlan === undefined ? "ARPA, loopback not set" : `802.1Q Virtual LAN, Vlan ID  ${state.vlan}.`;
  return [
    `${state.name} is ${linkOf(state)}, line protocol is ${state.up ? "up" : "down"} `,
    hardware(view, parent),
    ...(state.description === "" ? [] : [`  Description: ${state.description}`]),
    ...(address === undefined ? [] : [`  Internet address is ${address.address}/${address.length}`]),
    ...PORT.slice(0, 2),
    `  Encapsulation ${encapsulation}`,
    "  ARP type: ARPA, ARP Timeout 04:00:00",
    "  Keepalive not supported ",
    '  Last clearing of "show interface" counters never',
    "",
  ].join("\n");
}

/** The address burnt into a port follows from the router's serial number; a subinterface has its port's. */
export function macOf({ device }: View, interfaceName: string): string {
  const name = parentOf(interfaceName) ?? interfaceName;
  const digits = `00${stableHex(`${device.serial} mac`, 8)}${stableHex(`${device.serial} ${name}`, 2)}`;
  return `${digits.slice(0, 4)}.${digits.slice(4, 8)}.${digits.slice(8, 12)}`;
}

function hardware(view: View, name: string): string {
  const { platform } = view;
  const type = interfaceType(name);
  if (type === "Tunnel") return "  Hardware is Tunnel";
  if (type === "Port-channel") return `  Hardware is GEChannel, address is ${NO_MAC} (bia ${NO_MAC})`;
  if (isVirtual(name)) return "  Hardware is Loopback";
  const mac = macOf(view, name);
  const module = platform.inventory.find((item) => item.name === "NIM subslot 0/0")?.pid ?? platform.pid;
  return `  Hardware is ${name.includes("/") ? module : "RP management port"}, address is ${mac} (bia ${mac})`;
}

/** The address of a bundle without ports. */
const NO_MAC = "0000.0000.0000";

/** What the interface runs over. */
function mediumOf({ device: { config } }: View, name: string): readonly string[] {
  if (interfaceType(name) === "Port-channel") return CHANNEL;
  if (interfaceType(name) === "Tunnel") return tunnelLines(config, name);
  return isVirtual(name) ? LOOPBACK : PORT;
}

const PORT: readonly string[] = [
  "  MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec, ",
  "     reliability 255/255, txload 1/255, rxload 1/255",
  "  Encapsulation ARPA, loopback not set",
  "  Keepalive not supported ",
  "  Full Duplex, 1000Mbps, link type is auto, media type is RJ45",
  "  output flow-control is off, input flow-control is off",
  "  ARP type: ARPA, ARP Timeout 04:00:00",
];

const LOOPBACK: readonly string[] = [
  "  MTU 1514 bytes, BW 8000000 Kbit/sec, DLY 5000 usec, ",
  "     reliability 255/255, txload 1/255, rxload 1/255",
  "  Encapsulation LOOPBACK, loopback not set",
  "  Keepalive set (10 sec)",
];

const CHANNEL: readonly string[] = [
  "  MTU 1500 bytes, BW 10000 Kbit/sec, DLY 1000 usec, ",
  "     reliability 255/255, txload 1/255, rxload 1/255",
  "  Encapsulation ARPA, loopback not set",
  "  Keepalive set (10 sec)",
  "  ARP type: ARPA, ARP Timeout 04:00:00",
  "    No. of active members in this channel: 0 ",
];

const COUNTERS: readonly string[] = [
  "  Last input never, output never, output hang never",
  '  Last clearing of "show interface" counters never',
  "  Input queue: 0/375/0/0 (size/max/drops/flushes); Total output drops: 0",
  "  Queueing strategy: fifo",
  "  Output queue: 0/40 (size/max)",
  "  5 minute input rate 0 bits/sec, 0 packets/sec",
  "  5 minute output rate 0 bits/sec, 0 packets/sec",
  "     0 packets input, 0 bytes, 0 no buffer",
  "     Received 0 broadcasts (0 IP multicasts)",
  "     0 runts, 0 giants, 0 throttles ",
  "     0 input errors, 0 CRC, 0 frame, 0 overrun, 0 ignored, 0 abort",
  "     0 packets output, 0 bytes, 0 underruns",
  "     0 output errors, 0 collisions, 0 interface resets",
  "     0 unknown protocol drops",
  "     0 output buffer failures, 0 output buffers swapped out",
];
