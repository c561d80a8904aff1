/** The addresses of calls: those of the router, and those that dial peers name. */
import type { Config } from "../../device/config/config.ts";
import { lineOf, linesOf } from "../../device/config/config.ts";
import { type DialPeer, sourceOf } from "../../device/dial-peers.ts";
import { addressOf, interfacesOf } from "../../device/interfaces.ts";
import { routesOf } from "../../device/routes.ts";
import { hostAddress } from "../../device/settings/network.ts";

/** An address with its port. */
export interface Address {
  readonly ip: string;
  readonly port: number;
}

/** Where nothing tells an address. */
const NOWHERE = "0.0.0.0";

export const SIP_PORT = 5060;

/** Finds the addresses of the legs that dial peers make. */
export interface Addresses {
  /** The router's own, for calls of a peer. */
  readonly near: (peer: DialPeer | undefined) => string;
  /** Where a peer's calls go; the next hop towards everywhere for one that names no address. */
  readonly far: (peer: DialPeer | undefined) => Address;
}

/** The addresses of calls under a configuration. */
export function addressesOf(config: Config): Addresses {
  const own = boundAddress(config);
  const gateway = routesOf(config).find(({ length, via }) => length === 0 && via !== undefined)?.via ?? NOWHERE;
  const known = new Map<string, Address>();
  return {
    near: (peer) => (peer?.source === undefined ? own : (addressOf(config, peer.source) ?? own)),
    far: (peer) => {
      const target = peer?.target ?? "";
      const address = known.get(target) ?? targetAddress(config, target) ?? { ip: gateway, port: SIP_PORT };
      known.set(target, address);
      return address;
    },
  };
}

/** Address of the interface that SIP is bound to, else of the first one that has any. */
export function boundAddress(config: Config): string {
  const source = sourceOf(linesOf(config, "conf-serv-sip bind", [VOICE_SERVICE, "conf-voi-serv sip"]));
  const bound = source === undefined ? undefined : addressOf(config, source);
  return (
    bound ??
    interfacesOf(config).find(({ up, addresses }) => up && addresses.length > 0)?.addresses[0]?.address ??
    NOWHERE
  );
}

/** `ipv4:192.0.2.2:5080`, `dns:sip.example.com` (of `ip host`), `sip-server`; undefined where it tells no address. */
function targetAddress(config: Config, target: string): Address | undefined {
  if (target === "sip-server") {
    const server = lineOf(config, "config-sip-ua sip-server", ["config sip-ua"])?.values[0];
    return server === undefined ? undefined : targetAddress(config, String(server));
  }
  const [, form, name = "", port] = /^(ipv4|dns):([^:]+)(?::(\d+))?$/.exec(target) ?? [];
  const ip = form === "ipv4" ? name : form === "dns" ? hostAddress(config, name) : undefined;
  return ip === undefined ? undefined : { ip, port: Number(port ?? SIP_PORT) };
}

const VOICE_SERVICE = "config voice service voip";
