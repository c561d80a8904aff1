/** What `show interfaces` tells of a tunnel (field knowledge). */
import { type Config, lineOf } from "../device/config/config.ts";
import { addressOf, interfacesOf } from "../device/interfaces.ts";

/** How `tunnel mode` is told: what goes through over what carries it. */
const MODES: Readonly<Record<string, string>> = {
  "gre ip": "GRE/IP",
  "gre multipoint": "multi-GRE/IP",
  ipip: "IP/IP",
  "ipsec ipv4": "IPSEC/IP",
};

/** The lines between the addresses of a tunnel and its counters. */
export function tunnelLines(config: Config, name: string): readonly string[] {
  const find = (what: string) => lineOf(config, `config-if tunnel ${what}`, [`interface ${name}`]);
  const mode = find("mode")?.text.replace("tunnel mode ", "") ?? "gre ip";
  const destination = find("destination")?.values[0] ?? "UNKNOWN";
  return [
    "  MTU 9976 bytes, BW 100 Kbit/sec, DLY 50000 usec, ",
    "     reliability 255/255, txload 1/255, rxload 1/255",
    "  Encapsulation TUNNEL, loopback not set",
    "  Keepalive not set",
    `  Tunnel source ${sourceOf(config, find("source")?.values[0])}, destination ${destination}`,
    `  Tunnel protocol/transport ${MODES[mode]}`,
    ...(mode.startsWith("gre")
      ? ["    Key disabled, sequencing disabled", "    Checksumming of packets disabled"]
      : []),
    "  Tunnel TTL 255, Fast tunneling enabled",
    "  Tunnel transport MTU 1476 bytes",
    "  Tunnel transmit bandwidth 8000 (kbps)",
    "  Tunnel receive bandwidth 8000 (kbps)",
  ];
}

/** The address, and the interface that has it where one was named: `192.0.2.10 (GigabitEthernet0/0/0)`. */
function sourceOf(config: Config, source: string | number | undefined): string {
  if (source === undefined) return "UNKNOWN";
  const named = interfacesOf(config).find(({ name }) => name === source);
  return named === undefined ? String(source) : `${addressOf(config, named.name) ?? "UNKNOWN"} (${named.name})`;
}
