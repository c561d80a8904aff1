/** `interface …` and what is configured below it, as far as links and their messages go. */
import { type Config, type ConfigLine, editSection, putLine } from "../../device/config/config.ts";
import { interfaceNamed, interfaceType, isVirtual, parentOf } from "../../device/interfaces.ts";
import { logMessage } from "../../device/log.ts";
import { plain } from "../../device/plain.ts";
import { type Command, canonical } from "../../grammar/index.ts";
import { caretAt } from "../caret.ts";
import { confirmed } from "../confirmed.ts";
import {
  type CommandEntry,
  type ConfigEntry,
  type Context,
  config,
  type Dialog,
  exec,
  type Output,
} from "../registry.ts";
import { refuseAddress, WRONG_OWNER } from "./interface-address.ts";

const MAY_REAPPEAR = "% Not all config may be removed and may reappear after reactivating the sub-interface\n";
const NO_INTERVAL = "%load interval must be a multiple of 30 seconds\n";
const NO_REMOVAL = "% Removal of physical interfaces is not permitted.\n";

/** Stored, shown and negated; the lab's network doesn't look at them. */
const stored = (id: string, rules: Partial<ConfigEntry> = {}): CommandEntry =>
  config(
    `config-if ${id}`,
    "COMMANDS §2.6",
    { slot: "command", ...rules },
    { partial: "stored without effect on traffic" },
  );

export const interfaceCommands: readonly CommandEntry[] = [
  config("config interface", "COMMANDS §2.6", {
    slot: "text",
    opens: (command) => modeFor(nameIn(command)),
    refuse: refuseInterface,
    changed: interfaceChanged,
    onCopies: true,
  }),
  config("config-if description", "COMMANDS §2.6", { slot: "command" }),
  config("config-if shutdown", "COMMANDS §2.6", { slot: "command", changed: tellLink, onCopies: true }),
  config("config-if negotiation auto", "COMMANDS §2.6", { slot: "command", defaultOn: true }),
  config("config-if ip address", "COMMANDS §2.6", {
    slot: "text",
    refuse: refuseAddress,
    lines: (_context, command) => [addressLine(command)],
    onCopies: true,
  }),
  config("config-if vrf forwarding", "COMMANDS §2.6", { slot: "command", refuse: refuseVrf, changed: vrfChanged }),
  stored("ip access-group", { slot: "text", lines: accessGroupLines }),
  stored("ip mtu"),
  stored("ip redirects", { defaultOn: true }),
  stored("ip unreachables", { defaultOn: true }),
  stored("ip proxy-arp", { defaultOn: true }),
  stored("ip nat"),
  stored("ip helper-address", { slot: "text" }),
  stored("ip tcp adjust-mss"),
  stored("bandwidth"),
  stored("delay"),
  stored("speed"),
  stored("duplex"),
  stored("mtu"),
  stored("load-interval", {
    refuse: (_context, command) =>
      command.negated === undefined && Number(command.words.at(-1)?.value) % 30 !== 0 ? NO_INTERVAL : undefined,
  }),
  stored("media-type"),
  stored("cdp enable"),
  ...["source", "destination", "mode"].map((what) =>
    config(
      `config-if tunnel ${what}`,
      "field knowledge",
      { slot: "command", changed: tellTunnel },
      { partial: "nothing goes through a tunnel" },
    ),
  ),
  exec(
    "clear counters",
    "CLI §9",
    (context, command) => {
      const name = command.words[2]?.value;
      const what = name === undefined ? "all interfaces" : "this interface";
      context.ask({
        kind: "clear counters",
        prompt: `Clear "show interface" counters on ${what} [confirm]`,
        reading: "key",
        data: { on: name === undefined ? "all interfaces" : `interface ${name}` },
      });
      return undefined;
    },
    { partial: "there are no counters to clear" },
  ),
];

export const interfaceDialogs: readonly Dialog[] = [
  {
    kind: "clear counters",
    answer: (context, typed, { data }) => {
      if (!confirmed(typed)) return undefined;
      const text = `Clear counter on ${data.on} by ${context.by}`;
      logMessage(context.device, { facility: "CLEAR", severity: 5, mnemonic: "COUNTERS", text }, context.now);
      return undefined;
    },
  },
];

/** One list for each direction. */
function accessGroupLines(_context: Context, command: Command): readonly ConfigLine[] {
  const text = canonical(command);
  return [{ id: command.id, slot: `ip access-group ${text.split(" ").at(-1)}`, text, values: [] }];
}

/** Name of the interface whose section the line is in. */
function currentName(context: Context): string {
  return (context.line.modes.at(-1)?.path.at(-1) ?? "").replace(/^interface /, "");
}

function modeFor(name: string): string {
  if (parentOf(name) !== undefined) return "config-subif";
  return interfaceType(name) === "Tunnel" ? "config-if-tunnel" : "config-if";
}

const nameIn = (command: Command): string => String(command.words[1]?.value);

/** Hardware stays; what exists by configuration alone has no subinterfaces. */
function refuseInterface(context: Context, command: Command): Output {
  const name = nameIn(command);
  const isSub = parentOf(name) !== undefined;
  if (isSub && isVirtual(name)) return caretAt(context, command.words[1]?.column ?? 0);
  if (command.negated === "no" && !isVirtual(name) && !isSub) return NO_REMOVAL;
  tellVirtual(context, name, command.negated);
  return undefined;
}

/** A loopback comes up as soon as it is there, a tunnel does not; both go down before they are gone. */
function tellVirtual(context: Context, name: string, negated: Command["negated"]): void {
  const type = interfaceType(name);
  if (!["Loopback", "Tunnel"].includes(type) || negated === "default") return;
  const config = plain(context.device.config) as Config;
  const state = interfaceNamed(config, name);
  if ((state !== undefined) === (negated === undefined)) return;
  if (state?.shutdown === true) return;
  if (state !== undefined) logLink(context, 5, "CHANGED", `Interface ${name}, changed state to administratively down`);
  if (state?.up !== false) logProtocol(context, name, state === undefined && type === "Loopback");
}

/** `default interface X` says that it did; a new virtual interface comes up at once. */
function interfaceChanged(context: Context, command: Command): Output {
  const name = nameIn(command);
  if (command.negated === "no") return parentOf(name) === undefined ? undefined : MAY_REAPPEAR;
  if (command.negated !== "default") return undefined;
  if (!isVirtual(name) && parentOf(name) === undefined) shutDown(context, name);
  return `Interface ${name} set to default configuration\n`;
}

/** The default of a port is to be shut down. */
function shutDown(context: Context, name: string): void {
  const line: ConfigLine = { id: "config-if shutdown", slot: "config-if shutdown", text: "shutdown", values: [] };
  const config = putLine(plain(context.device.config) as Config, [`interface ${name}`], line);
  context.device.config = config as typeof context.device.config;
}

/** The primary address replaces the primary; secondary ones stand beside it. */
function addressLine(command: Command): ConfigLine {
  const words = command.words.map((word) => word.keyword ?? word.text);
  const secondary = words.at(-1) === "secondary";
  const text = words.join(" ");
  return {
    id: command.id,
    slot: secondary ? text : command.id,
    text,
    values: words.slice(2).filter((word) => /^\d/.test(word)),
  };
}

/** Tells of a link that goes down or comes up by the line. At once; a router takes a second or two. */
function tellLink(context: Context, _command: Command, before: Config): undefined {
  const name = currentName(context);
  const was = interfaceNamed(before, name);
  const is = interfaceNamed(plain(context.device.config), name);
  if (was === undefined || is === undefined || was.shutdown === is.shutdown) return;
  if (is.shutdown) logLink(context, 5, "CHANGED", `Interface ${name}, changed state to administratively down`);
  else logLink(context, 3, "UPDOWN", `Interface ${name}, changed state to ${is.link ? "up" : "down"}`);
  if (was.up !== is.up) logProtocol(context, name, is.up);
}

/** Tells of a tunnel that gets its second end, or loses one. */
function tellTunnel(context: Context, _command: Command, before: Config): undefined {
  const name = currentName(context);
  const up = interfaceNamed(plain(context.device.config), name)?.up === true;
  if (up !== interfaceNamed(before, name)?.up) logProtocol(context, name, up);
}

/** What a configuration brings that is read from a file is not told line by line. */
function logLink(context: Context, severity: number, mnemonic: string, text: string, facility = "LINK"): void {
  if (context.by.startsWith("memory")) return;
  logMessage(context.device, { facility, severity, mnemonic, text }, context.now);
}

function logProtocol(context: Context, name: string, up: boolean): void {
  const text = `Line protocol on Interface ${name}, changed state to ${up ? "up" : "down"}`;
  logLink(context, 5, "UPDOWN", text, "LINEPROTO");
}

function refuseVrf(context: Context, command: Command): Output {
  if (command.negated) return undefined;
  const name = String(command.words[2]?.value);
  const known = context.device.config.some((line) => line.slot === `vrf definition ${name}`);
  return known ? undefined : `% VRF ${name} does not exist or is not configured.\n`;
}

/** Moving an interface to another table takes its addresses away. */
function vrfChanged(context: Context, command: Command): Output {
  const name = currentName(context);
  const state = interfaceNamed(plain(context.device.config), name);
  if (state === undefined || state.addresses.length === 0) return undefined;
  const path = plain(context.line.modes.at(-1)?.path ?? []);
  const next = editSection(plain(context.device.config), path, (lines) =>
    lines.filter((line) => line.id !== "config-if ip address"),
  );
  context.device.config = next as typeof context.device.config;
  const vrf = String(command.words[2]?.value ?? "");
  const why = command.negated ? `disabling VRF ${vrf}`.trim() : `enabling VRF ${vrf}`;
  return `${WRONG_OWNER.replace("NAME", name).replace("WHY", why)}\n`;
}
