/** `ntp …`: time servers and peers, and the keys that they show (CLI §8; what that leaves open as IOS XE 17 does). */
import type { ConfigLine } from "../../device/config/config.ts";
import { hidePassword, revealPassword } from "../../device/secrets.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { type CommandEntry, type ConfigEntry, type Context, config, type Output } from "../registry.ts";

const ANY_SERVER =
  "whatever answers an echo serves the time and has every key; versions and intervals are not looked at";

const ntp = (name: string, rules: Partial<ConfigEntry> = {}, partial?: string): CommandEntry =>
  config(
    `config ntp ${name}`,
    "COMMANDS §2.6",
    { slot: "command", ...rules },
    partial === undefined ? {} : { partial },
  );

const association: Partial<ConfigEntry> = { slot: "text", text: hostText, lines: associationLines };

export const ntpCommands: readonly CommandEntry[] = [
  ntp("server", association, ANY_SERVER),
  ntp("peer", association, `the other side does not follow back by itself; ${ANY_SERVER}`),
  ntp("source"),
  ntp("master"),
  ntp("authenticate"),
  ntp("authentication-key", { slot: 3, refuse: refuseKey, lines: keyLines }),
  ntp("trusted-key", { slot: "text" }),
  ntp("update-calendar", {}, "stored without effect"),
  ntp("logging"),
];

/** `ntp server [vrf V] HOST`: what `no` looks for, whatever options it is given. */
function hostText(command: Command): string {
  const words = canonical(command).split(" ");
  return words.slice(0, words[2] === "vrf" ? 5 : 3).join(" ");
}

/** A host that is entered again gets the new options. It is a server or a peer, not both. */
function associationLines(_context: Context, command: Command): readonly ConfigLine[] {
  const slot = hostText(command).replace("ntp peer", "ntp server");
  return [{ id: command.id, slot, text: canonical(command), values: values(command) }];
}

/** `ntp authentication-key N md5 KEY [7]`. */
function refuseKey(_context: Context, command: Command): Output {
  const [, key, type = 0] = values(command);
  if (command.negated !== undefined || type !== 7 || revealPassword(String(key)) !== undefined) return undefined;
  return `Invalid encrypted password: ${key}\n`;
}

/** A key is kept hidden, with the 7 behind it that says so. */
function keyLines({ device }: Context, command: Command): readonly ConfigLine[] {
  const [number = 0, key = "", type = 0] = values(command);
  const name = `ntp authentication-key ${number}`;
  const hidden = type === 7 ? String(key) : hidePassword(String(key), `${device.serial} ${name}`);
  return [{ id: command.id, slot: name, text: `${name} md5 ${hidden} 7`, values: [number, hidden, 7] }];
}
