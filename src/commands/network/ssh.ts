/** `ip ssh …`: what a client may do, and what is offered to it. */
import { type Config, type ConfigLine, lineOf } from "../../device/config/config.ts";
import { type Command, canonical } from "../../grammar/index.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type ConfigEntry, type Context, config } from "../registry.ts";

const FIELD = "field knowledge";
const OWN = "a served lab has keys and algorithms of its own";

const setting = (name: string, source: string, partial?: string, rules: Partial<ConfigEntry> = {}): CommandEntry =>
  config(`config ip ssh ${name}`, source, { slot: "command", ...rules }, partial === undefined ? {} : { partial });

export const sshCommands: readonly CommandEntry[] = [
  setting("version", "COMMANDS §2.6", "a served lab speaks version 2 alone"),
  setting("time-out", "COMMANDS §2.6"),
  setting("authentication-retries", "COMMANDS §2.6", "0 lets a client try once, as 1 does"),
  setting("source-interface", "COMMANDS §2.6", "the router opens no SSH sessions"),
  setting("rsa keypair-name", FIELD, OWN),
  setting("dh min size", FIELD, OWN),
  ...["authentication", "encryption", "hostkey", "kex", "mac"].map((what) =>
    setting(`server algorithm ${what}`, FIELD, OWN, { text: eachOnce, negative: left }),
  ),
];

/** An algorithm that is named twice counts once. */
function eachOnce(command: Command): string {
  return [...new Set(canonical(command).split(" "))].join(" ");
}

/** `no` takes away the algorithms that it names, or all of them. */
function left(context: Context, command: Command): readonly ConfigLine[] {
  const stored = lineOf(plain(context.device.config) as Config, command.id);
  const head = command.id.replace(/^config /, "");
  const named = canonical(command).slice(head.length).trim().split(" ");
  const kept = stored?.text.slice(head.length).trim().split(" ") ?? [];
  const rest = named[0] === "" ? [] : kept.filter((each) => !named.includes(each));
  return stored === undefined || rest.length === 0 ? [] : [{ ...stored, text: `${head} ${rest.join(" ")}` }];
}
