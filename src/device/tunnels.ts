/** Tunnels: when their line protocol is up. */
import type { ConfigLine } from "./config/config.ts";
import type { InterfaceState } from "./interfaces.ts";

/** Whether a tunnel stands: its source is an interface or an address that is up, and it knows where its other end is. */
export function tunnelStands(section: ConfigLine, others: readonly InterfaceState[]): boolean {
  const find = (what: string) => section.lines?.find(({ id }) => id === `config-if tunnel ${what}`);
  const source = find("source")?.values[0];
  const hasEnd = find("destination") !== undefined || find("mode")?.text === "tunnel mode gre multipoint";
  const isSource = ({ name, up, addresses }: InterfaceState) =>
    up && (name === source ? addresses.length > 0 : addresses.some(({ address }) => address === source));
  return hasEnd && others.some(isSource);
}
