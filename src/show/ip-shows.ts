/** Shows of IP of which a lab has little to tell: ARP, VRFs, protocols, SSH (field knowledge). */
import { lineOf, linesOf } from "../device/config/config.ts";
import { type InterfaceState, interfacesOf, isVirtual, shortName } from "../device/interfaces.ts";
import { sshLimits } from "../device/settings/ssh.ts";
import { macOf } from "./interfaces.ts";
import type { View } from "./view.ts";

/** `show arp`: the router's own addresses; neighbours have none that the lab knows. */
export function showArp(view: View): string {
  const rows = interfacesOf(view.device.config)
    .filter(({ name, up, vrf }) => up && vrf === "" && !isVirtual(name))
    .flatMap(({ name, addresses }) =>
      addresses.map(
        ({ address }) => `Internet  ${address.padEnd(15)}${"-".padStart(10)}   ${macOf(view, name)}  ARPA   ${name}\n`,
      ),
    );
  return `Protocol  Address          Age (min)  Hardware Addr   Type   Interface\n${rows.join("")}`;
}

/** `show vrf`: the tables and the interfaces in them. */
export function showVrf({ device: { config } }: View): string {
  const all = interfacesOf(config);
  const rows = linesOf(config, "config vrf definition").flatMap((section) => {
    const name = String(section.values[0] ?? "");
    const lines = section.lines ?? [];
    const rd = String(lines.find(({ id }) => id === "config-vrf rd")?.values[0] ?? "<not set>");
    const families = lines.filter(({ id }) => id === "config-vrf address-family").map(({ text }) => text.split(" ")[1]);
    const [first = "", ...others] = all.filter(({ vrf }) => vrf === name).map((each) => shortName(each.name));
    const head = `  ${name.padEnd(33)}${rd.padEnd(22)}${families.join(",").padEnd(12)}${first}`;
    return [head, ...others.map((other) => " ".repeat(69) + other)].map((row) => `${row.trimEnd()}\n`);
  });
  const title = `  ${"Name".padEnd(33)}${"Default RD".padEnd(22)}${"Protocols".padEnd(12)}Interfaces\n`;
  return rows.length === 0 ? "" : title + rows.join("");
}

/** `show protocols`: how each interface is, and its address. */
export function showProtocols({ device: { config } }: View): string {
  return `Global values:\n  Internet Protocol routing is enabled\n${interfacesOf(config).map(protocol).join("")}`;
}

function protocol({ name, shutdown, up, addresses }: InterfaceState): string {
  const link = shutdown ? "administratively down" : up ? "up" : "down";
  const [first] = addresses;
  const address = first === undefined ? "" : `  Internet address is ${first.address}/${first.length}\n`;
  return `${name} is ${link}, line protocol is ${up ? "up" : "down"}\n${address}`;
}

/** `show ip protocols` without a routing protocol: what applications may put into the table. */
export function showIpProtocols(): string {
  return [
    "*** IP Routing is NSF aware ***",
    "",
    'Routing Protocol is "application"',
    "  Sending updates every 0 seconds",
    "  Invalid after 0 seconds, hold down 0, flushed after 0",
    "  Outgoing update filter list for all interfaces is not set",
    "  Incoming update filter list for all interfaces is not set",
    "  Maximum path: 32",
    "  Routing for Networks:",
    "  Routing Information Sources:",
    "    Gateway         Distance      Last Update",
    "  Distance: (default is 4)",
    "",
    "",
  ].join("\n");
}

/** `show ip ssh`: on once there are keys. */
export function showIpSsh({ device: { config, rsaKeys = [] } }: View): string {
  const version = lineOf(config, "config ip ssh version")?.values[0];
  const told = version === undefined ? "1.99" : `${version}.0`;
  const { timeOut, retries } = sshLimits(config);
  const times = `Authentication timeout: ${timeOut} secs; Authentication retries: ${retries}\n`;
  if (rsaKeys.length === 0) {
    const why = "%Please create RSA keys to enable SSH (and of atleast 768 bits for SSH v2).\n";
    return `SSH Disabled - version ${told}\n${why}${times}`;
  }
  return `SSH Enabled - version ${told}\nAuthentication methods:publickey,keyboard-interactive,password\n${times}`;
}
