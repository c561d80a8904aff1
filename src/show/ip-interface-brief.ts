import { type InterfaceState, interfacesOf, shortName } from "../device/interfaces.ts";
import type { View } from "./view.ts";

const NAME_WIDTH = 22;

const HEAD = "Interface              IP-Address      OK? Method Status                Protocol\n";

/** `show ip interface brief` (CLI §10): all interfaces, or the one named. */
export function showIpInterfaceBrief(view: View, name?: string): string {
  const rows = interfacesOf(view.device.config)
    .filter((each) => name === undefined || each.name === name)
    .map((each) => row(view, each));
  return HEAD + rows.join("");
}

function row(view: View, state: InterfaceState): string {
  const address = state.addresses[0]?.address ?? "unassigned";
  const status = linkOf(state);
  const method = methodOf(view, state);
  return `${shownName(state.name).padEnd(NAME_WIDTH)} ${address.padEnd(15)} YES ${method.padEnd(6)} ${status.padEnd(21)} ${(state.up ? "up" : "down").padEnd(8)}\n`;
}

/** What is said of a link: what came of it, or that somebody took it down. */
export function linkOf({ shutdown, link }: InterfaceState): string {
  if (shutdown) return "administratively down";
  return link ? "up" : "down";
}

/** A name that is too long for its column is shortened: `Te0/1/0`. */
function shownName(name: string): string {
  return name.length <= NAME_WIDTH ? name : shortName(name);
}

/** `NVRAM` where the startup configuration says the same, `manual` where somebody typed it since. */
export function methodOf({ device }: View, { method, name, addresses }: InterfaceState): string {
  const [first] = addresses;
  if (method !== "manual" || first === undefined) return method;
  const startup = device.nvram.startup ?? "";
  const section = startup.split(/\n(?=\S)/).find((part) => part.split("\n")[0]?.trim() === `interface ${name}`);
  return section?.includes(` ip address ${first.address} `) ? "NVRAM" : "manual";
}
