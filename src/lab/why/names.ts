/** Why the name of a licence server doesn't resolve. */
import { lookupServers, lookupSource } from "../../device/settings/network.ts";
import { hostNamed, isForwarded, type Sender, sendFault } from "../network.ts";
import { type Asked, configured, first, type Why } from "./types.ts";

/** What keeps a name from resolving. `otherUrl` is the advice where nobody knows the name. */
export function whyNoName({ lab, device }: Asked, host: string, vrf: string, otherUrl: readonly string[]): Why {
  const { config } = device;
  const rule = `the router needs a name server that it reaches and that knows the server's name (${first("Smart")})`;
  const { lookup, servers } = lookupServers(config, vrf);
  if (!lookup) {
    return {
      because: [`${host} is not looked up: no ip domain lookup.`],
      rule,
      advice: configured("ip domain lookup"),
    };
  }
  const source = lookupSource(config);
  const sender: Sender = { vrf, ...(source === undefined ? {} : { source }) };
  if (servers.length === 0) {
    const server = nameServer(device.config);
    const because = [`There is nobody to ask for ${host}: no name server is configured.`];
    return { because, rule, advice: configured(`ip name-server ${server}`) };
  }
  const faults = servers.map((server) => sendFault(config, server, sender));
  if (faults.every((fault) => fault === "source-interface")) {
    const because = [`Name servers are to be asked from ${source}, which is not up with an address.`];
    return { because, rule, advice: configured(`no ip domain lookup source-interface ${source}`) };
  }
  const asked = servers.filter((_, index) => faults[index] === undefined);
  if (asked.length === 0) {
    const because = [`No route leads to the name server ${servers[0]}.`];
    return { because, rule, advice: configured(`ip route 0.0.0.0 0.0.0.0 ${nameServer(config).replace(/\d+$/, "1")}`) };
  }
  if (!asked.some((server) => isForwarded(lab.network, config, server, sender))) {
    const because = ["Questions to the name server leave towards the next hop, which forwards nothing."];
    return { because, rule, advice: [":fault route off"] };
  }
  const known = hostNamed(lab.network, host);
  if (known === undefined) {
    return {
      because: [`The name server knows no ${host}: there is no such host in this lab.`],
      rule,
      advice: otherUrl,
    };
  }
  if (lab.faults?.name === undefined && !known.name && !known.icmp && !known.tcp80 && !known.tcp443) {
    const because = [`Nothing gets through to ${host}, and the name server gives no answer for it.`];
    return { because, rule, advice: [`:network ${host} up`] };
  }
  const advice = lab.faults?.name === undefined ? [`:network ${host} name up`] : [":fault name off"];
  return { because: [`The name server gives no answer for ${host}.`], rule, advice };
}

/** A name server of the router's own network. */
function nameServer(config: Asked["device"]["config"]): string {
  const section = config.find(({ lines }) => lines?.some(({ id }) => id === "config-if ip address"));
  const address = section?.lines?.find(({ id }) => id === "config-if ip address")?.values[0];
  return String(address ?? "192.0.2.10").replace(/\d+$/, "53");
}
