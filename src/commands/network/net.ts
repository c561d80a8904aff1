/** Reaching other hosts through the lab's network: ping, traceroute, telnet (CLI §10). */
import { interfaceNamed, interfacesOf } from "../../device/interfaces.ts";
import { lookupServers } from "../../device/settings/network.ts";
import type { Device } from "../../device/types.ts";
import { after, type Command, has } from "../../grammar/index.ts";
import type { Lab } from "../../lab/lab.ts";
import { resolveName, type Sender } from "../../lab/network.ts";
import { icmpAnswers, type Probe, tcpAnswer } from "../../lab/probe.ts";
import { pingSteps, traceSteps } from "../../show/ping.ts";
import type { Step } from "../../show/steps.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "../registry.ts";
import { answerPing, askPing, PING_DEFAULTS, type Ping } from "./ping-dialog.ts";
import { answerTrace, askTrace, TRACE_DEFAULTS, type Trace } from "./traceroute-dialog.ts";

const UNKNOWN_HOST = "% Unrecognized host or address, or protocol not running.\n\n";
const BAD_SOURCE = "% Invalid source interface - IP not enabled or interface is down\n";

const BAD_SOURCE_ADDRESS = "% Invalid source address- IP address not on any of our up interfaces\n";

const TELNET_PORT = 23;

export const netCommands: readonly CommandEntry[] = [
  exec("ping", "CLI §10", pingCommand, { partial: "sweeps and options of the header are asked for and not sent" }),
  exec("traceroute", "CLI §10", tracerouteCommand, { partial: "at most one hop lies between the router and a host" }),
  exec("telnet", "CLI §10", telnet, { partial: "a connection is closed by the far end at once" }),
];

export const netDialogs: readonly Dialog[] = [
  {
    kind: "ping",
    answer: (context, typed, { data }) => {
      const asked = answerPing(context, typed.trim(), data);
      return asked === undefined || typeof asked === "string" ? asked : ping(context, asked);
    },
  },
  {
    kind: "traceroute",
    answer: (context, typed, { data }) => {
      const asked = answerTrace(context, typed.trim(), data);
      return asked === undefined || typeof asked === "string" ? asked : trace(context, asked);
    },
  },
  {
    kind: "telnet",
    answer: (context, typed) => (typed.trim() === "" ? undefined : telnetTo(context, typed.trim())),
  },
];

/** What is typed as the target: the last word that no option takes. */
function targetOf(command: Command): string | undefined {
  const isTarget = (at: number): boolean => command.words[at - 1]?.keyword !== "vrf";
  return command.words.find((word, at) => at > 0 && word.keyword === undefined && isTarget(at))?.text;
}

function pingCommand(context: Context, command: Command): Output {
  const target = targetOf(command);
  if (target === undefined) return askPing(context);
  const source = after(command, "source");
  const vrf = after(command, "vrf");
  return ping(context, {
    target,
    repeat: Number(after(command, "repeat") ?? PING_DEFAULTS.repeat),
    size: Number(after(command, "size") ?? PING_DEFAULTS.size),
    timeout: Number(after(command, "timeout") ?? PING_DEFAULTS.timeout),
    whole: has(command, "df-bit"),
    ...(source === undefined ? {} : { source: String(source) }),
    ...(vrf === undefined ? {} : { vrf: String(vrf) }),
  });
}

function ping(context: Context, request: Ping): Output {
  const from = senderOf(context, request.source, request.vrf);
  if (typeof from === "string") return from;
  const found = lookedUp(context, request.target, from.sender);
  if (found.address === undefined) return found.text + UNKNOWN_HOST;
  const probe = icmpAnswers(labOf(context), deviceOf(context), found.address, from.sender);
  return context.pace([
    atOnce(found.text),
    ...pingSteps({ ...request, address: found.address, sourceAddress: from.address }, probe),
  ]);
}

function tracerouteCommand(context: Context, command: Command): Output {
  const target = targetOf(command);
  if (target === undefined) return askTrace(context);
  const source = after(command, "source");
  const vrf = after(command, "vrf");
  const at = command.words.findIndex((word) => word.keyword === "ttl");
  const [first = TRACE_DEFAULTS.ttl[0], last = TRACE_DEFAULTS.ttl[1]] =
    at < 0 ? [] : command.words.slice(at + 1, at + 3).map(({ value }) => Number(value));
  return trace(context, {
    target,
    numeric: has(command, "numeric"),
    ttl: [first, last],
    probes: Number(after(command, "probe") ?? TRACE_DEFAULTS.probes),
    timeout: Number(after(command, "timeout") ?? TRACE_DEFAULTS.timeout),
    ...(source === undefined ? {} : { source: String(source) }),
    ...(vrf === undefined ? {} : { vrf: String(vrf) }),
  });
}

function trace(context: Context, request: Trace): Output {
  const from = senderOf(context, request.source, request.vrf);
  if (typeof from === "string") return from;
  const found = lookedUp(context, request.target, from.sender);
  if (found.address === undefined) return found.text + UNKNOWN_HOST;
  const probe: Probe = icmpAnswers(labOf(context), deviceOf(context), found.address, from.sender);
  return context.pace([atOnce(found.text), ...traceSteps({ ...request, address: found.address }, probe)]);
}

const atOnce = (text: string): Step => ({ text, after: 0, broken: "" });

/** A telnet as it was typed; `Host:` is asked for where none was. */
function telnet(context: Context, command: Command): Output {
  const host = command.words[1]?.text;
  if (host === undefined) {
    context.ask({ kind: "telnet", prompt: "Host: ", reading: "line", data: {} });
    return undefined;
  }
  const port = Number(command.words.find((word) => word.slot === "<1-65535>")?.value ?? TELNET_PORT);
  const source = after(command, "/source-interface");
  return telnetTo(context, host, port, source === undefined ? undefined : String(source));
}

/** A telnet to a port of the lab's servers: open, refused, or nobody there. */
export function telnetTo(context: Context, host: string, port = TELNET_PORT, source?: string): Output {
  const from = senderOf(context, source);
  if (typeof from === "string") return from;
  const found = lookedUp(context, host, from.sender);
  if (found.address === undefined) return `${found.text}% Bad IP address or host name\n`;
  const trying = `Trying ${where(host, found.address, port)}... `;
  const answer = tcpAnswer(labOf(context), deviceOf(context), found.address, port, from.sender);
  if (answer === "open") return `${found.text}${trying}Open\n[Connection to ${host} closed by foreign host]\n`;
  const why =
    answer === "refused" ? "% Connection refused by remote host" : "% Connection timed out; remote host not responding";
  return `${found.text}${trying}\n${why}\n\n`;
}

/** `tools.example.com (192.0.2.1, 443)`, `192.0.2.1, 80 `, `192.0.2.1 `: a port is told unless it is telnet's own. */
function where(host: string, address: string, port: number): string {
  const behind = port === TELNET_PORT ? "" : `, ${port}`;
  return host === address ? `${address}${behind} ` : `${host} (${address}${behind})`;
}

/** Where packets come from: an interface or one of the router's addresses; a text where it can't be used. */
function senderOf(
  context: Context,
  source: string | undefined,
  vrf?: string,
): { readonly sender: Sender; readonly address?: string } | string {
  const config = plain(context.device.config);
  if (vrf !== undefined && !config.some(({ slot }) => slot === `vrf definition ${vrf}`)) {
    return `% VRF ${vrf} does not exist!\n`;
  }
  if (source === undefined) return { sender: vrf === undefined ? {} : { vrf } };
  const owner = interfacesOf(config).find((each) => each.addresses.some(({ address }) => address === source));
  const state = owner ?? interfaceNamed(config, source);
  const address = owner ? source : state?.addresses[0]?.address;
  if (/^[\d.]+$/.test(source) && owner?.up !== true) return BAD_SOURCE_ADDRESS;
  if (state === undefined || !state.up || address === undefined) return BAD_SOURCE;
  if (vrf !== undefined && state.vrf !== vrf) return BAD_SOURCE_ADDRESS;
  return { sender: { source: state.name, vrf: state.vrf }, address };
}

/** The address of a host, and what looking it up prints. */
function lookedUp(
  context: Context,
  host: string,
  sender: Sender,
): { readonly address?: string; readonly text: string } {
  const device = deviceOf(context);
  const address = resolveName(context.lab.network, device.config, host, sender);
  if (address === host) return { address, text: "" };
  const { lookup, servers } = lookupServers(device.config);
  const asked = lookup && !listed(device, host);
  const [server = "255.255.255.255"] = servers;
  const text = asked
    ? `Translating "${host}"...domain server (${server})${address === undefined ? "\n" : " [OK]\n\n"}`
    : "";
  return address === undefined ? { text } : { address, text };
}

function listed(device: Device, host: string): boolean {
  return device.config.some(
    (line) => line.id === "config ip host" && line.text.toLowerCase().split(" ").includes(host.toLowerCase()),
  );
}

function labOf(context: Context): Lab {
  return plain(context.lab) as Lab;
}

function deviceOf(context: Context): Device {
  return plain(context.device) as Device;
}
