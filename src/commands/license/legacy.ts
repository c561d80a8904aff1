/** `license smart …` where routers register (COMMANDS §1.1), and what configures it. What it does: lab/legacy.ts. */
import type { ConfigLine } from "../../device/config/config.ts";
import { plain } from "../../device/plain.ts";
import { smartEnabled } from "../../device/settings/licensing.ts";
import { after, type Command, canonical, has, values } from "../../grammar/index.ts";
import * as legacy from "../../lab/legacy/legacy.ts";
import { type CommandEntry, type Context, config, exec } from "../registry.ts";

const SOURCE = "COMMANDS §1.1";
const ENABLE = "config license smart enable";

export const licenseLegacyCommands: readonly CommandEntry[] = [
  exec(
    "license smart register idtoken",
    SOURCE,
    ({ lab, device }, command) => {
      const token = String(after(command, "idtoken") ?? "");
      return legacy.register(lab, device.name, { token, force: has(command, "force") });
    },
    { partial: "the intervals of repeated attempts are not attested, nor is the line for a router that is registered" },
  ),
  exec("license smart deregister", SOURCE, ({ lab, device }) => legacy.leaveServer(lab, device.name) || undefined, {
    partial: "the log messages are not attested",
  }),
  exec(
    "license smart renew",
    SOURCE,
    ({ lab, device }, command) => legacy.renew(lab, device.name, has(command, "id") ? "id" : "auth") || undefined,
    { partial: "the log messages of a renewed registration are not attested" },
  ),
  exec(
    "license smart conversion",
    SOURCE,
    ({ lab, device }, command) =>
      legacy.convert(lab, device.name, has(command, "start") ? "start" : "stop") || undefined,
    { partial: "licences of boot levels are converted; the log messages are not attested" },
  ),
  config(
    ENABLE,
    "COMMANDS §2.1",
    {
      slot: "command",
      // Elsewhere it is on by itself, and the command changes nothing.
      lines: ({ release }, command) => (release.facts.smartOptional ? [lineOf(command)] : []),
      changed: turned,
    },
    { partial: "the message of turning it off is not attested" },
  ),
];

function lineOf(command: Command): ConfigLine {
  return { id: ENABLE, slot: ENABLE, text: canonical(command), values: values(command) };
}

/** While a router boots, its agent starts with the other features. */
function turned(context: Context): undefined {
  const { lab, device, release, line, now } = context;
  const boots = line.id === "memory" && device.boot.at === now;
  if (boots || !release.facts.smartOptional) return undefined;
  const isOn = smartEnabled(plain(device.config));
  if (isOn !== (device.legacy?.running === true)) legacy.smartLicensingTurned(lab, device.name);
  return undefined;
}
