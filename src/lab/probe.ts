/** What a packet from a router meets: the router itself, its neighbours, the servers of the lab, or nobody. */
import { interfacesOf } from "../device/interfaces.ts";
import { lookupServers } from "../device/settings/network.ts";
import type { Device } from "../device/types.ts";
import type { Lab } from "./lab.ts";
import { answers, hostAt, isForwarded, listensOn, portAspect, routeTo, type Sender, sendFault } from "./network.ts";

/** How a host answers an echo. */
export interface Probe {
  readonly answers: boolean;
  /** The router in between; undefined for neighbours, oneself, and where there is no way. */
  readonly hop?: string;
  /** Milliseconds there and back. */
  readonly delay: number;
}

const NEAR = 1;
const FAR = 20;

/** Sends an echo to an address. */
export function icmpAnswers(lab: Lab, device: Device, address: string, sender: Sender = {}): Probe {
  if (owns(device, address)) return { answers: true, delay: NEAR };
  if (sendFault(device.config, address, sender) !== undefined) return { answers: false, delay: 0 };
  const { via } = routeTo(device.config, address, sender) ?? {};
  const there = isThere(lab, device, address);
  if (via === undefined || via === address) return { answers: there, delay: NEAR };
  if (!isForwarded(lab.network, device.config, address, sender)) return { answers: false, delay: 0 };
  return { answers: there, hop: via, delay: FAR };
}

/** Opens a connection to a port. */
export function tcpAnswer(
  lab: Lab,
  device: Device,
  address: string,
  port: number,
  sender: Sender = {},
): "open" | "refused" | "timeout" {
  if (owns(device, address)) return "refused";
  if (sendFault(device.config, address, sender) !== undefined) return "timeout";
  if (!isForwarded(lab.network, device.config, address, sender)) return "timeout";
  const host = hostAt(lab.network, address);
  if (host !== undefined && listensOn(host, port)) {
    return answers(lab.network, address, portAspect(port)) ? "open" : "timeout";
  }
  return isThere(lab, device, address) ? "refused" : "timeout";
}

function owns(device: Device, address: string): boolean {
  return interfacesOf(device.config).some((each) => each.up && each.addresses.some((own) => own.address === address));
}

/** Servers that answer echoes, other routers, and what the router's own configuration takes to be there. */
function isThere(lab: Lab, device: Device, address: string): boolean {
  if (answers(lab.network, address, "icmp")) return true;
  if (Object.values(lab.network.hosts).some((host) => host.address === address)) return false;
  const others = Object.values(lab.devices).filter((other) => other.name !== device.name && other.power.state === "on");
  if (others.some((other) => owns(other, address))) return true;
  const gateways = device.config
    .filter((line) => line.id === "config ip route")
    .flatMap((line) => line.text.split(" ").slice(4));
  return gateways.includes(address) || lookupServers(device.config).servers.includes(address);
}
