/** Names, routes and services of IP (COMMANDS §2.6). */

import { type Config, type ConfigLine, linesOf } from "../../device/config/config.ts";
import { interfacesOf } from "../../device/interfaces.ts";
import { networkOf, prefixLength } from "../../device/ipv4.ts";
import { hidesPasswords } from "../../device/settings/users.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type ConfigEntry, type Context, config, type Output } from "../registry.ts";
import { hiddenIn, refuseBadHidden } from "../users/hidden-passwords.ts";

const BAD_MASK = "%Inconsistent address and mask\n";
const NO_ROUTE = "%No matching route to delete\n";
const OWN_ADDRESS = "%Invalid next hop address (it's this router)\n";
const NO_GATEWAY = "%Default route without gateway, if not a point-to-point interface, may impact performance\n";
const NO_SERVER = "there is no such server on the router";
const SERVED = "holds for SSH of a served lab";

const setting = (name: string, rules: Partial<ConfigEntry> = {}, partial?: string): CommandEntry =>
  config(`config ip ${name}`, "COMMANDS §2.6", { slot: "command", ...rules }, partial === undefined ? {} : { partial });

export const ipCommands: readonly CommandEntry[] = [
  setting("name-server", { slot: "text", lines: serverLines, negative: serversLeft, onCopies: true }),
  setting("domain name", { text: (command) => `ip domain name ${values(command)[0] ?? ""}`.trim() }),
  setting("domain list", { slot: "text" }, "unqualified names are not completed"),
  setting("domain lookup", { defaultOn: true, text: () => "ip domain lookup" }),
  setting("domain lookup source-interface", { text: lookupSourceText }),
  setting("host", { slot: "text", lines: hostLines }),
  setting("http server", {}, NO_SERVER),
  setting("http secure-server", {}, NO_SERVER),
  setting("http authentication", {}, NO_SERVER),
  setting("http port", {}, NO_SERVER),
  setting("http client source-interface"),
  setting("http client proxy-server", {}, "licensing has proxies of its own"),
  setting("http client secure-trustpoint", {}, "certificates are not checked"),
  setting("route", {
    slot: "text",
    refuse: refuseRoute,
    lines: routeLines,
    changed: warnWithoutGateway,
    onCopies: true,
  }),
  setting("forward-protocol", { slot: "text" }, "stored without effect"),
  setting("default-gateway", {}, "the router routes"),
  setting("scp server enable", {}, SERVED),
  setting("tftp source-interface", {}, "stored without effect"),
  setting("tftp blocksize", {}, "stored without effect"),
  setting("ftp source-interface"),
  setting("ftp passive", {}, "stored without effect"),
  setting("ftp username", {}, "the lab's server lets everybody in"),
  setting("ftp password", { lines: ftpPassword, refuse: refuseBadHidden }, "the lab's server lets everybody in"),
];

/** Kept as typed, or hidden with `service password-encryption`. */
function ftpPassword({ device }: Context, command: Command): readonly ConfigLine[] {
  const hides = hidesPasswords(plain(device.config));
  const typed = canonical(command).replace(" password 0 ", " password ");
  const text = hides ? hiddenIn(typed, `${device.serial} ${command.id}`) : typed;
  return [{ id: command.id, slot: command.id, text, values: [] }];
}

/** Words of the line, with `vrf NAME` apart: `["vrf", "Mgmt-intf"]` or nothing, and the addresses. */
function serverWords(command: Command) {
  const words = canonical(command).split(" ");
  const vrf = words[2] === "vrf" ? words.slice(2, 4) : [];
  return { head: ["ip", "name-server", ...vrf].join(" "), addresses: words.slice(2 + vrf.length) };
}

function knownServers(context: Context, head: string): readonly string[] {
  const line = linesOf(plain(context.device.config) as Config, "config ip name-server").find(
    ({ slot }) => slot === head,
  );
  return line === undefined ? [] : line.text.slice(head.length + 1).split(" ");
}

/** All servers of a table stand on one line, in the order in which they were entered. */
function serverLines(context: Context, command: Command): readonly ConfigLine[] {
  const { head, addresses } = serverWords(command);
  return [serverLine(command.id, head, [...new Set([...knownServers(context, head), ...addresses])])];
}

/** `no ip name-server A` takes one server away, `no ip name-server` all. */
function serversLeft(context: Context, command: Command): readonly ConfigLine[] {
  const { head, addresses } = serverWords(command);
  const left = addresses.length === 0 ? [] : knownServers(context, head).filter((each) => !addresses.includes(each));
  return left.length === 0 ? [] : [serverLine(command.id, head, left)];
}

function serverLine(id: string, head: string, addresses: readonly string[]): ConfigLine {
  return { id, slot: head, text: `${head} ${addresses.join(" ")}`, values: addresses };
}

/** The older spelling `ip domain-lookup …` is shown in the newer one. */
function lookupSourceText(command: Command): string {
  return `ip domain lookup source-interface ${values(command)[0] ?? ""}`.trim();
}

/** One entry per name and table: a name that is entered again gets the new addresses. */
function hostLines(_context: Context, command: Command): readonly ConfigLine[] {
  const text = canonical(command);
  const words = text.split(" ");
  const slot = words.slice(0, words[2] === "vrf" ? 5 : 3).join(" ");
  return [{ id: command.id, slot, text, values: values(command) }];
}

/** The destination must be a network of that mask; what is taken away must be there. */
function refuseRoute(context: Context, command: Command): Output {
  const addresses = command.words.filter((word) => word.slot === "A.B.C.D").map((word) => word.text);
  const [network = "", mask = ""] = addresses;
  const length = prefixLength(mask);
  if (length === undefined || networkOf(network, length) !== network) return BAD_MASK;
  if (command.negated === undefined) return isOwn(context, command) ? OWN_ADDRESS : undefined;
  if (command.negated !== "no") return undefined;
  const typed = canonical(command);
  const routes = linesOf(plain(context.device.config) as Config, command.id);
  return routes.some(({ text }) => text === typed || text.startsWith(`${typed} `)) ? undefined : NO_ROUTE;
}

/** Whether the next hop is an address of the router itself, in the table of the route. */
function isOwn(context: Context, command: Command): boolean {
  const { vrf, nextHop } = routeWords(command);
  const config: Config = plain(context.device.config);
  // Mostly no interface has it, and that is told faster than what all interfaces are.
  const hasIt = ({ id, lines }: ConfigLine) =>
    id === "config interface" && lines?.some(({ values }) => values.includes(nextHop ?? ""));
  if (!config.some(hasIt)) return false;
  return interfacesOf(config).some(
    (each) => each.vrf === vrf && each.addresses.some(({ address }) => address === nextHop),
  );
}

/** What a route's line says: its table, and how much of it tells where the route leads. */
function routeWords(command: Command) {
  const words = canonical(command).split(" ");
  const start = words[2] === "vrf" ? 4 : 2;
  const isAddress = (word = "") => /^\d+\.\d+\.\d+\.\d+$/.test(word);
  const end = start + (isAddress(words[start + 3]) ? 4 : 3);
  const nextHop = words.slice(start + 2, end).find(isAddress);
  return { vrf: start === 4 ? (words[3] ?? "") : "", way: words.slice(0, end).join(" "), nextHop };
}

/** One line for each way to a network: a new distance or name takes the place of the old one. */
function routeLines(_context: Context, command: Command): readonly ConfigLine[] {
  const { way } = routeWords(command);
  return [{ id: command.id, slot: way, text: canonical(command), values: values(command) }];
}

/** A default route that only names an interface makes the router ask there for every address. */
function warnWithoutGateway(_context: Context, command: Command): Output {
  const { way, nextHop } = routeWords(command);
  const isDefault = way.includes(" 0.0.0.0 0.0.0.0 ") && !way.endsWith(" dhcp");
  return command.negated === undefined && isDefault && nextHop === undefined ? NO_GATEWAY : undefined;
}
