/** The router as a whole: its name, what it boots, lines that the image writes. */

import type { ConfigLine } from "../../device/config/config.ts";
import type { Command } from "../../grammar/index.ts";
import { FACTORY_NAME } from "../../releases/factory.ts";
import { keptNo } from "../kept-no.ts";
import { type CommandEntry, type ConfigEntry, type Context, config, type Output } from "../registry.ts";

const BAD_HOSTNAME = "% Hostname contains one or more illegal characters.\n";
const DEFAULT_REGISTER = "0x2102";
const LONGEST_HOSTNAME = 63;
const TOO_LONG = `% Hostname is too long. Maximum length is ${LONGEST_HOSTNAME} characters.\n`;

/** Written by the image or the platform; kept and shown, and nothing in the lab depends on them. */
const kept = (id: string, slot: ConfigEntry["slot"] = "command", rules: Partial<ConfigEntry> = {}): CommandEntry =>
  config(`config ${id}`, "COMMANDS §3", { slot, ...rules }, { partial: "stored and shown, without effect in the lab" });

export const systemCommands: readonly CommandEntry[] = [
  config("config hostname", "CLI §2", {
    slot: "command",
    refuse: refuseHostname,
    negative: factoryName,
    onCopies: true,
  }),
  config("config version", "CLI §9", { slot: "command", lines: () => [] }),
  config("config license udi", "CLI §9", { slot: "command", lines: () => [] }),
  config("config boot-start-marker", "CLI §9", { slot: "command", lines: () => [] }),
  config("config boot system", "COMMANDS §2.6", { slot: "text" }),
  config(
    "config config-register",
    "CLI §10",
    { slot: "command", lines: () => [], changed: registerChanged },
    { partial: "what is booted, and bit 6, which ignores the startup configuration" },
  ),
  kept("platform qfp", "command", { negative: keptNo }),
  kept("platform punt-keepalive", "command", { negative: keptNo }),
  kept("subscriber templating", "command", { negative: keptNo }),
  kept("multilink bundle-name", "command", { negative: keptNo }),
  kept("memory free low-watermark", 4),
  kept("diagnostic bootup level"),
  kept("spanning-tree extend system-id", "command", { negative: keptNo }),
  kept("control-plane", "command", { opens: "config-cp" }),
  kept("mgcp behavior", 3),
  kept("mgcp profile", "text"),
  config("config-cp service-policy", "CLI §2", { slot: 2 }, { partial: "stored and shown, without effect in the lab" }),
];

/** Letters, digits, `-`, `_` and `.`; the first one a letter or a digit. */
function refuseHostname(_context: Context, command: Command): Output {
  const name = command.words[1]?.text;
  if (command.negated || name === undefined) return undefined;
  if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) return BAD_HOSTNAME;
  return name.length > LONGEST_HOSTNAME ? TOO_LONG : undefined;
}

/** A router is never without a name. */
function factoryName(_context: Context, command: Command): readonly ConfigLine[] {
  return [{ id: command.id, slot: command.id, text: `hostname ${FACTORY_NAME}`, values: [FACTORY_NAME] }];
}

/** The register lies outside the configuration; it counts from the next boot. */
function registerChanged(context: Context, command: Command): Output {
  const { nvram } = context.device;
  const typed = command.negated ? DEFAULT_REGISTER : (command.words[1]?.text.toLowerCase() ?? DEFAULT_REGISTER);
  if (Number(typed) === Number(nvram.configRegister)) delete nvram.nextRegister;
  else nvram.nextRegister = typed;
  return undefined;
}
