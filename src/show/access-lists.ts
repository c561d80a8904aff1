/** `show access-lists`, `show ip access-lists`. Layout: field knowledge. */
import { type AccessList, accessListsOf } from "../device/access-lists.ts";
import type { View } from "./view.ts";

/** All lists with their entries, or the one of that name. */
export function showAccessLists({ device }: View, name?: string): string {
  return accessListsOf(device.config)
    .filter((list) => name === undefined || list.name === name)
    .map(shown)
    .join("");
}

function shown({ kind, name, entries }: AccessList): string {
  const head = `${kind === "standard" ? "Standard" : "Extended"} IP access list ${name}`;
  // Comments are for who reads the configuration.
  const rows = entries
    .filter(({ rule }) => !rule.startsWith("remark "))
    .map(({ sequence, rule }) => `    ${sequence} ${kind === "standard" ? withBits(rule) : rule}`);
  return `${[head, ...rows].join("\n")}\n`;
}

/** `permit 10.0.0.0, wildcard bits 0.255.255.255`. */
const withBits = (rule: string): string =>
  rule.replace(/^(\w+ \d+\.\d+\.\d+\.\d+) (\d+\.\d+\.\d+\.\d+)/, "$1, wildcard bits $2");
