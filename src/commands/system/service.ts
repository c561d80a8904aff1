/** `service …` (CLI §8, §9). */
import type { ConfigLine } from "../../device/config/config.ts";
import { type Command, has } from "../../grammar/index.ts";
import { keptNo } from "../kept-no.ts";
import { type CommandEntry, type Context, config } from "../registry.ts";
import { hidePasswords } from "../users/hide-passwords.ts";

/** Options of a date in front of messages, in the order in which running-config prints them. */
const DATE_WORDS = ["msec", "localtime", "show-timezone", "year"];

const simple = (name: string, partial?: string): CommandEntry =>
  config(`config service ${name}`, "CLI §9", { slot: "command" }, partial === undefined ? {} : { partial });

export const serviceCommands: readonly CommandEntry[] = [
  config("config service timestamps", "CLI §8", { slot: "text", lines: stampLines, negative: stampsOff }),
  simple("sequence-numbers"),
  config("config service call-home", "COMMANDS §2.3", { slot: "command", negative: keptNo }),
  config("config service password-encryption", "CLI §9", { slot: "command", changed: hidePasswords }),
  simple("internal", "internal commands do not appear"),
  simple("unsupported-transceiver", "stored without effect"),
  simple("compress-config", "the size that is told is that of the text"),
  simple("tcp-keepalives-in", "stored without effect"),
  simple("tcp-keepalives-out", "stored without effect"),
  config("config service pad", "CLI §9", { slot: "command" }, { partial: "stored without effect" }),
  config("config service prompt config", "CLI §2", { slot: "command", defaultOn: true }),
];

/** Which messages a line is about: debugs, logs, or both where neither is named. */
function kinds(command: Command): readonly string[] {
  const named = ["debug", "log"].filter((kind) => has(command, kind));
  return named.length > 0 ? named : ["debug", "log"];
}

function stampLines(_context: Context, command: Command): readonly ConfigLine[] {
  const options = DATE_WORDS.filter((word) => has(command, word));
  const form = has(command, "datetime") ? ["datetime", ...options].join(" ") : "uptime";
  return kinds(command).map((kind) => stampLine(command, kind, form));
}

function stampsOff(_context: Context, command: Command): readonly ConfigLine[] {
  return kinds(command).map((kind) => {
    const line = stampLine(command, kind, "uptime");
    return { ...line, text: `no ${line.text}`, off: true };
  });
}

function stampLine(command: Command, kind: string, form: string): ConfigLine {
  const slot = `service timestamps ${kind}`;
  return { id: command.id, slot, text: `${slot} ${form}`, values: [] };
}
