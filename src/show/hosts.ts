import { lineOf, linesOf } from "../device/config/config.ts";
import { lookupServers } from "../device/settings/network.ts";
import type { View } from "./view.ts";

/** `show hosts`: the domain, the name servers, and the names that are configured. */
export function showHosts({ device: { config } }: View): string {
  const domain = lineOf(config, "config ip domain name")?.values[0];
  const { lookup, servers } = lookupServers(config);
  const asked = servers.length > 0 ? servers.join(", ") : "255.255.255.255";
  const rows = linesOf(config, "config ip host").flatMap((line) => {
    const words = line.text.split(" ").slice(2);
    const [name = "", ...rest] = words[0] === "vrf" ? words.slice(2) : words;
    return rest
      .filter((word) => word.includes("."))
      .map((address) => ` ${name.padEnd(24)}10     IN     A         ${address}\n`);
  });
  return (
    `Default domain is ${domain ?? "not set"}\n${lookup ? `Name servers are ${asked}` : "Name lookup is disabled"}\n` +
    `NAME  TTL  CLASS   TYPE      DATA/ADDRESS\n-----------------------------------------\n${rows.join("")}`
  );
}
