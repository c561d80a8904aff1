/** Where system messages go, and the buffer that keeps them (CLI §8). */
import type { ConfigLine } from "../../device/config/config.ts";
import { logMessage } from "../../device/log.ts";
import { SEVERITIES } from "../../device/severities.ts";
import { type Command, values } from "../../grammar/index.ts";
import { confirmed } from "../confirmed.ts";
import { type CommandEntry, type ConfigEntry, type Context, config, type Dialog, exec } from "../registry.ts";

/** A destination with a severity, which can be switched off. */
const DESTINATION: Partial<ConfigEntry> = { lines: namedSeverity, negative: switchedOff };
const UDP_PORT = 514;
const TCP_PORT = 601;
const NO_SERVER = "messages are not sent to a server";

const setting = (name: string, rules: Partial<ConfigEntry> = {}, partial?: string): CommandEntry =>
  config(`config logging ${name}`, "CLI §8", { slot: "command", ...rules }, partial === undefined ? {} : { partial });

export const loggingCommands: readonly CommandEntry[] = [
  setting("buffered", DESTINATION),
  setting("console", DESTINATION),
  setting("monitor", DESTINATION),
  setting("on", DESTINATION, "messages are still logged after `no logging on`"),
  setting("trap", DESTINATION, NO_SERVER),
  setting("host", { slot: "text", text: hostText, refuse: tellServer }, NO_SERVER),
  setting("facility", {}, NO_SERVER),
  setting("source-interface", {}, NO_SERVER),
  setting("userinfo", {}, "stored without effect"),
  setting("origin-id", {}, NO_SERVER),
  setting("queue-limit", { negative: withoutQueueLimit }, "stored without effect"),
  setting("rate-limit", {}, "the lab never logs that fast"),
  exec("clear logging", "CLI §9", (context) => {
    context.ask({ kind: "clear logging", prompt: "Clear logging buffer [confirm]", reading: "key", data: {} });
    return undefined;
  }),
];

export const loggingDialogs: readonly Dialog[] = [
  {
    kind: "clear logging",
    answer: (context, typed) => {
      if (confirmed(typed)) context.device.log.buffer = [];
      return undefined;
    },
  },
];

/** `logging 10.0.0.1` is shown as `logging host 10.0.0.1`. */
function hostText(command: Command): string {
  const words = command.words.map((word) => word.keyword ?? word.text);
  return words[1] === "host" ? words.join(" ") : ["logging", "host", ...words.slice(1)].join(" ");
}

/** Tells which servers are logged to from now on, or no longer. At a boot nothing is told. */
function tellServer(context: Context, command: Command): undefined {
  if (context.by.startsWith("memory")) return undefined;
  const text = hostText(command);
  const stored = context.device.config.filter(({ id }) => id === command.id).map((line) => line.text);
  if (command.negated === undefined && !stored.includes(text)) tell(context, text, "started");
  if (command.negated === undefined) return undefined;
  // A server that is named without its transport goes with each that it has.
  for (const line of stored) if (line === text || line.startsWith(`${text} `)) tell(context, line, "stopped");
  return undefined;
}

/** @param server the line of running-config */
function tell(context: Context, server: string, what: "started" | "stopped"): void {
  const [, host, , transport, port = transport === "tcp" ? TCP_PORT : UDP_PORT] =
    /^logging host (?:vrf \S+ )?(\S+)( transport (tcp|udp)(?: port (\d+))?)?/.exec(server) ?? [];
  const text = `Logging to host ${host} port ${port} ${what} - CLI initiated`;
  logMessage(context.device, { facility: "SYS", severity: 6, mnemonic: "LOGGINGHOST_STARTSTOP", text }, context.now);
}

/** A severity that was typed as a number is stored by its name. */
function namedSeverity(_context: Context, command: Command): readonly ConfigLine[] {
  const words = command.words.map((word) => {
    if (word.keyword !== undefined) return word.keyword;
    return word.slot === "<0-7>" ? (SEVERITIES[Number(word.value)] ?? word.text) : String(word.value ?? word.text);
  });
  return [{ id: command.id, slot: command.id, text: words.join(" "), values: values(command) }];
}

/** Without a limit, messages wait for as long as it takes; that is not the default. */
function withoutQueueLimit(_context: Context, command: Command): readonly ConfigLine[] {
  return [{ id: command.id, slot: command.id, text: "no logging queue-limit", values: [], off: true }];
}

function switchedOff(_context: Context, command: Command): readonly ConfigLine[] {
  const text = `no ${command.words
    .slice(0, 2)
    .map((word) => word.keyword)
    .join(" ")}`;
  return [{ id: command.id, slot: command.id, text, values: [], off: true }];
}
