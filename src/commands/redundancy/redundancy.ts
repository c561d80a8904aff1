/** `redundancy`, `application redundancy` and what is configured below them (COMMANDS §2.5). */

import { platformUse } from "../../device/licensing/platform-licences.ts";
import { platformChanged } from "../../device/platform-change.ts";
import { hidePassword } from "../../device/secrets.ts";
import { hidesPasswords } from "../../device/settings/users.ts";
import { type Command, has } from "../../grammar/index.ts";
import { type CommandEntry, type ConfigEntry, type Context, config } from "../registry.ts";

const SOURCE = "COMMANDS §2.5";
const NO_EFFECT = "stored and shown; roles do not go by it";

const setting = (id: string, rules: Partial<ConfigEntry> = {}, partial = NO_EFFECT): CommandEntry =>
  config(id, SOURCE, { slot: "command", ...rules }, { partial });

const group = (name: string, rules: Partial<ConfigEntry> = {}): CommandEntry =>
  setting(`config-red-app-grp ${name}`, rules);

export const redundancyCommands: readonly CommandEntry[] = [
  config("config redundancy", SOURCE, { slot: "command", opens: "config-red" }),
  config("config-red mode", SOURCE, { slot: "command" }),
  config("config-red main-cpu", "STATE §6", { slot: "command", opens: "config-r-mc" }),
  config("config-r-mc standby console enable", "STATE §6", { slot: "command" }),
  config("config-red application redundancy", SOURCE, {
    slot: "command",
    opens: "config-red-app",
    changed: groupsChanged,
  }),
  config("config-red-app group", SOURCE, { slot: "text", opens: "config-red-app-grp", changed: groupsChanged }),
  config("config-red-app protocol", SOURCE, { slot: "text", opens: "config-red-app-prtcl" }),
  config("config-red-app-grp name", SOURCE, { slot: "command" }),
  config("config-red-app-grp priority", SOURCE, { slot: "command" }),
  config("config-red-app-grp timers", SOURCE, { slot: "command" }),
  config("config-red-app-grp control", SOURCE, { slot: "command" }),
  group("data", { slot: "text" }),
  group("asymmetric-routing"),
  config("config-red-app-grp track", SOURCE, { slot: 2 }),
  config("config-red-app-grp preempt", SOURCE, { slot: "command" }),
  config("config-red-app-grp shutdown", SOURCE, { slot: "command" }),
  config("config-red-app-prtcl name", SOURCE, { slot: "command" }),
  setting("config-red-app-prtcl timers", {}, "shown; a peer is lost at once when it goes down"),
  setting("config-red-app-prtcl authentication", { lines: authenticationLines }),
  setting("config-red-app-prtcl bfd"),
  setting("config-if redundancy rii"),
  setting("config-if redundancy group", { slot: 3 }),
];

/** On some platforms groups have a licence of their own. While a router boots, it is asked for with the others. */
function groupsChanged({ lab, device, line, now }: Context, command: Command): undefined {
  if (line.id === "memory" && device.boot.at === now) return;
  const use = platformUse(device);
  const before = { ...use, redundancy: command.negated !== undefined && device.platformLicences !== "assumed" };
  if (before.redundancy !== use.redundancy) platformChanged(device, before, now, lab.cssm.answerTime);
}

/** A key is hidden as other passwords are, with `service password-encryption`. */
function authenticationLines({ device }: Context, command: Command) {
  const [, ...words] = command.words.map((word) => word.keyword ?? word.text);
  const key = words.at(-1) ?? "";
  const isText = has(command, "text");
  const hide = !isText && hidesPasswords(device.config);
  const shown = has(command, "7") ? `7 ${key}` : hide ? `7 ${hidePassword(key, `${device.serial} rg`)}` : key;
  const text = `authentication ${isText ? "text" : "md5 key-string"} ${shown}`;
  return [{ id: command.id, slot: command.id, text, values: [key] }];
}
