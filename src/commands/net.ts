/** Reaching other hosts through the lab's network: ping, traceroute, telnet (CLI §10). */
import { interfaceNamed, interfacesOf } from "../device/interfaces.ts";
import { lookupServers } from "../device/settings-network.ts";
import type { Device } from "../device/types.ts";
import { after, type Command, has } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { resolveName, type Sender } from "../lab/network.ts";
import { icmpAnswers, type Probe, tcpAnswer } from "../lab/probe.ts";
import { showPing, showTraceroute } from "../show/ping.ts";
import { plain } from "./plain.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "./registry.ts";

const UNKNOWN_HOST = "% Unrecognized host or address, or protocol not running.\n\n";
const BAD_SOURCE = "% Invalid source interface - IP not enabled or interface is down\n";
const BAD_ADDRESS = "% Bad IP address\n";
const BAD_PROTOCOL = '% Unknown protocol - use "ip"\n';

const TELNET_PORT = 23;

export const netCommands: readonly CommandEntry[] = [
  exec("ping", "CLI §10", pingCommand),
  exec("traceroute", "CLI §10", tracerouteCommand, { partial: "at most one hop lies between the router and a host" }),
  exec("telnet", "CLI §10", telnet, { partial: "a connection is closed by the far end at once" }),
];

export const netDialogs: readonly Dialog[] = [
  { kind: "ping", answer: (context, typed, { data }) => askedPing(context, typed.trim(), data) },
];

interface Ping {
  readonly target: string;
  readonly repeat: number;
  readonly size: number;
  readonly timeout: number;
  readonly source?: string;
}

const DEFAULTS = { repeat: 5, size: 100, timeout: 2 };

function pingCommand(context: Context, command: Command): Output {
  const target = command.words.slice(1).find((word) => word.keyword === undefined)?.text;
  if (target === undefined) return question(context, { step: 0, answers: [] });
  const source = after(command, "source");
  return ping(context, {
    target,
    repeat: Number(after(command, "repeat") ?? DEFAULTS.repeat),
    size: Number(after(command, "size") ?? DEFAULTS.size),
    timeout: Number(after(command, "timeout") ?? DEFAULTS.timeout),
    ...(source === undefined ? {} : { source: String(source) }),
  });
}

/** Questions of a bare `ping`; Enter takes what stands in brackets. */
const QUESTIONS = [
  "Protocol [ip]: ",
  "Target IP address: ",
  `Repeat count [${DEFAULTS.repeat}]: `,
  `Datagram size [${DEFAULTS.size}]: `,
  `Timeout in seconds [${DEFAULTS.timeout}]: `,
  "Extended commands [n]: ",
  "Sweep range of sizes [n]: ",
];

function question(context: Context, { step, answers }: { step: number; answers: readonly string[] }): Output {
  context.ask({ kind: "ping", prompt: QUESTIONS[step] ?? "", reading: "line", data: { step, answers } });
  return undefined;
}

function askedPing(context: Context, typed: string, data: Readonly<Record<string, unknown>>): Output {
  const step = Number(data.step);
  if (step === 0 && typed !== "" && !"ip".startsWith(typed.toLowerCase())) return BAD_PROTOCOL;
  if (step === 1 && typed === "") return BAD_ADDRESS;
  const answers = [...(Array.isArray(data.answers) ? (data.answers as string[]) : []), typed];
  if (step + 1 < QUESTIONS.length) return question(context, { step: step + 1, answers });
  const number = (index: number, fallback: number) =>
    /^\d+$/.test(answers[index] ?? "") ? Number(answers[index]) : fallback;
  return ping(context, {
    target: answers[1] ?? "",
    repeat: number(2, DEFAULTS.repeat),
    size: number(3, DEFAULTS.size),
    timeout: number(4, DEFAULTS.timeout),
  });
}

function ping(context: Context, request: Ping): Output {
  const from = senderOf(context, request.source);
  if (typeof from === "string") return from;
  const found = lookedUp(context, request.target, from.sender);
  if (found.address === undefined) return found.text + UNKNOWN_HOST;
  const probe = icmpAnswers(labOf(context), deviceOf(context), found.address, from.sender);
  return found.text + showPing({ ...request, address: found.address, sourceAddress: from.address }, probe);
}

function tracerouteCommand(context: Context, command: Command): Output {
  const target = command.words.slice(1).find((word) => word.keyword === undefined)?.text ?? "";
  const source = after(command, "source");
  const from = senderOf(context, source === undefined ? undefined : String(source));
  if (typeof from === "string") return from;
  const found = lookedUp(context, target, from.sender);
  if (found.address === undefined) return found.text + UNKNOWN_HOST;
  const probe: Probe = icmpAnswers(labOf(context), deviceOf(context), found.address, from.sender);
  return found.text + showTraceroute({ target, address: found.address, numeric: has(command, "numeric") }, probe);
}

/** A telnet to a port of the lab's servers: open, refused, or nobody there. */
function telnet(context: Context, command: Command): Output {
  const host = command.words[1]?.text ?? "";
  const port = Number(command.words.find((word) => word.slot === "<1-65535>")?.value ?? TELNET_PORT);
  const source = after(command, "/source-interface");
  const from = senderOf(context, source === undefined ? undefined : String(source));
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
): { readonly sender: Sender; readonly address?: string } | string {
  if (source === undefined) return { sender: {} };
  const config = plain(context.device.config);
  const owner = interfacesOf(config).find((each) => each.addresses.some(({ address }) => address === source));
  const state = owner ?? interfaceNamed(config, source);
  const address = owner ? source : state?.addresses[0]?.address;
  if (state === undefined || !state.up || address === undefined) return BAD_SOURCE;
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
