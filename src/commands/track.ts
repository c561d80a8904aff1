/** `track`: an interface that is watched, and what is logged when its state changes. */
import { type Config, type ConfigLine, linesOf } from "../device/config/config.ts";
import { interfaceNamed, shortName } from "../device/interfaces.ts";
import { logMessage } from "../device/log.ts";
import { plain } from "../device/plain.ts";
import { type Command, has, values } from "../grammar/index.ts";
import { showTrack, showTrackBrief } from "../show/track.ts";
import { type CommandEntry, type Context, config, show } from "./registry.ts";

export const trackCommands: readonly CommandEntry[] = [
  config("config track", "COMMANDS §2.5", { slot: 2, opens: "config-track" }),
  config("config-track delay", "COMMANDS §2.5", { slot: "command" }, { partial: "changes are told at once" }),
  show(
    "show track",
    "COMMANDS §2.5",
    (view, command) => (has(command, "brief") ? showTrackBrief(view) : showTrack(view, numberIn(command))),
    { partial: "the last change is the boot" },
  ),
];

function numberIn(command: Command): number | undefined {
  const [number] = values(command);
  return typeof number === "number" ? number : undefined;
}

/** Tells those who watch `name` that it went up or down. */
export function tellTracks(context: Context, name: string, up: boolean): void {
  const config: Config = plain(context.device.config);
  const routes = (interfaceNamed(config, name)?.addresses.length ?? 0) > 0;
  for (const line of linesOf(config, "config track").filter((each) => watches(each, name, routes))) {
    const what = line.text.replace(/^track (\d+) interface \S+/, `$1 interface ${shortName(name)}`);
    const text = `${what} ${up ? "Down -> Up" : "Up -> Down"}`;
    logMessage(context.device, { facility: "TRACK", severity: 6, mnemonic: "STATE", text }, context.now);
  }
}

/** Whether a tracked object changes with that interface; routing does where there is something to route. */
function watches(line: ConfigLine, name: string, routes: boolean): boolean {
  return line.text.split(" ")[3] === name && (routes || !line.text.endsWith(" ip routing"));
}
